namespace AcarsHub.Web.Demo.Wire;

/// <summary>vdlm2dec's flat records: the older of the two VDL2 decoders, still in use.</summary>
internal static class Vdlm2decWriter
{
    /// <summary>One ACARS block.</summary>
    public static byte[] Block(AcarsBlock block, Reception rx, GroundStation ground) => WireJson.Write(w =>
    {
        WireJson.Timestamp(w, rx.Now);
        w.WriteString("station_id", "DEMO-VDLM-2");
        w.WriteNumber("channel", (int)(rx.FrequencyHz / 25_000 % 8));
        w.WriteNumber("freq", rx.FrequencyHz / 1_000_000m);
        w.WriteNumber("icao", block.Flight.Aircraft.Address.Value);
        w.WriteNumber(block.IsDownlink ? "toaddr" : "fromaddr", Convert.ToUInt32(ground.Vdl2Address, 16));
        w.WriteNumber("is_onground", block.Flight.StateAt(rx.Now).IsAirborne ? 0 : 2);
        w.WriteNumber("is_response", 0);
        WireJson.App(w, "vdlm2dec", "2.3");
        w.WriteString("mode", "2");
        w.WriteString("label", block.Content.Label);
        WireJson.Character(w, "block_id", block.BlockId);
        WireJson.Character(w, "ack", block.Ack ?? '!');
        w.WriteString("tail", block.Flight.Aircraft.Tail);
        if (block.MessageNumber is { } number)
        {
            w.WriteString("flight", block.Flight.FlightId);
            w.WriteString("msgno", number + block.Sequence);
        }

        if (block.Text.Length > 0)
        {
            w.WriteString("text", block.TextWithSublabel);
        }

        if (block.HasMore)
        {
            w.WriteBoolean("end", true);
        }

        foreach (var (key, value) in block.Content.Oooi)
        {
            w.WriteString(key, value);
        }
    });
}
