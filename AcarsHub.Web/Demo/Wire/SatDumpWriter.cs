namespace AcarsHub.Web.Demo.Wire;

/// <summary>SatDump's Inmarsat records. It hears the satellite, so all its messages go to aircraft.</summary>
internal static class SatDumpWriter
{
    private const char Nak = '\u0015';

    /// <summary>Ground earth station of the simulated region.</summary>
    public const int GroundStation = 0x90;

    /// <summary>One ACARS block.</summary>
    public static byte[] Block(AcarsBlock block, Reception rx, int reference) => WireJson.Write(
        w =>
        {
            w.WriteString("msg_name", "ACARS");
            w.WriteNumber("mode", '2');
            w.WriteNumber("tak", block.Ack ?? Nak);
            w.WriteNumber("bi", block.BlockId);
            w.WriteString("label", block.Content.Label == "_d" ? "_\u007f" : block.Content.Label);
            w.WriteString("plane_reg", block.Flight.Aircraft.PaddedTail);
            w.WriteBoolean("has_text", block.Text.Length > 0);
            w.WriteString("message", block.TextWithSublabel);
            w.WriteBoolean("more_to_come", block.HasMore);
            w.WriteStartObject("signal_unit");
            w.WriteNumber("message_type", 113);
            w.WriteNumber("aes_id", block.Flight.Aircraft.Address.Value);
            w.WriteNumber("ges_id", GroundStation);
            w.WriteNumber("q_no", 10);
            w.WriteNumber("ref_no", reference % 16);
            w.WriteNumber("seq_no", reference % 64);
            w.WriteNumber("no_of_bytes_in_last_su", 1 + (block.Text.Length % 8));
            w.WriteEndObject();
            if (block.Content.Application is { } application && !block.HasMore)
            {
                w.WriteStartObject("libacars");
                application(w);
                w.WriteEndObject();
            }

            w.WriteNumber("timestamp", rx.Now.ToUnixTimeSeconds());
            w.WriteStartObject("source");
            WireJson.App(w, "SatDump", "1.2", "version");
            w.WriteString("station_id", "DEMO-IMSL");
            w.WriteEndObject();
            w.WriteString("freq", Geo.Invariant($"{rx.FrequencyHz / 1_000_000m:0.000}"));
            w.WriteString("level", Geo.Invariant($"{rx.LevelDb:0.0}"));
        },
        "\r\n");
}
