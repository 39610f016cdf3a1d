using System.Text.Json;

namespace AcarsHub.Web.Demo.Wire;

/// <summary>JAERO's "JSONdump" records: Inmarsat in both directions.</summary>
internal static class JaeroWriter
{
    /// <summary>One ACARS block.</summary>
    public static byte[] Block(AcarsBlock block, Reception rx, int reference) => WireJson.Write(w =>
    {
        WireJson.App(w, "JAERO", "1.0.4.14");
        w.WriteStartObject("isu");
        w.WriteStartObject("acars");
        WireJson.Character(w, "ack", block.Ack ?? '!');
        WireJson.Character(w, "blk_id", block.BlockId);
        w.WriteString("label", block.Content.Label);
        w.WriteString("mode", "2");
        w.WriteString("msg_text", block.TextWithSublabel);
        w.WriteString("reg", block.Flight.Aircraft.PaddedTail);
        if (block.IsDownlink)
        {
            w.WriteString("flight", block.Flight.FlightId);
        }

        if (!block.HasMore)
        {
            block.Content.Application?.Invoke(w);
        }

        w.WriteEndObject();
        Aircraft(w, block.IsDownlink ? "src" : "dst", block.Flight.Aircraft);
        Ground(w, block.IsDownlink ? "dst" : "src");
        w.WriteString("qno", "0A");
        w.WriteString("refno", Geo.Invariant($"{reference % 256:X2}"));
        w.WriteEndObject();
        w.WriteString("station", "DEMO-JAERO");
        WireJson.Time(w, rx.Now);
    });

    private static void Aircraft(Utf8JsonWriter w, string name, SimulatedAircraft aircraft)
    {
        w.WriteStartObject(name);
        w.WriteString("addr", aircraft.Address.ToString());
        w.WriteString("type", "Aircraft Earth Station");
        w.WriteEndObject();
    }

    private static void Ground(Utf8JsonWriter w, string name)
    {
        w.WriteStartObject(name);
        w.WriteString("addr", Geo.Invariant($"{SatDumpWriter.GroundStation:X2}"));
        w.WriteString("type", "Ground Earth Station");
        w.WriteEndObject();
    }
}
