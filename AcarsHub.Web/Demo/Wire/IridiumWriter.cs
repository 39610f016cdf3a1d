namespace AcarsHub.Web.Demo.Wire;

/// <summary>iridium-toolkit's records in its <c>acars</c> mode.</summary>
internal static class IridiumWriter
{
    /// <summary>One ACARS block.</summary>
    public static byte[] Block(AcarsBlock block, Reception rx) => WireJson.Write(
        w =>
        {
            WireJson.App(w, "iridium-toolkit", "0.0.1", "version");
            w.WriteStartObject("source");
            w.WriteString("transport", "iridium");
            w.WriteString("protocol", "acars");
            w.WriteString("station_id", "DEMO-IRDM");
            w.WriteEndObject();
            w.WriteStartObject("acars");
            w.WriteString("timestamp", TextContext.At(rx.Now, "yyyy-MM-dd'T'HH:mm:ss'Z'"));
            w.WriteNumber("errors", 0);
            w.WriteString("link_direction", block.IsDownlink ? "uplink" : "downlink");
            w.WriteBoolean("block_end", !block.HasMore);
            w.WriteString("mode", "2");
            w.WriteString("tail", block.Flight.Aircraft.Tail);
            if (block.MessageNumber is { } number)
            {
                w.WriteString("flight", block.Flight.FlightId);
                w.WriteString("message_number", number + block.Sequence);
            }

            w.WriteString("label", block.Content.Label);
            WireJson.Character(w, "block_id", block.BlockId);
            WireJson.Character(w, "ack", block.Ack ?? '!');
            w.WriteString("text", block.TextWithSublabel);
            w.WriteEndObject();
            WireJson.Fixed(w, "freq", rx.FrequencyHz, 1);
            WireJson.Fixed(w, "level", rx.LevelDb, 2);
            w.WriteString("header", block.IsDownlink ? "7608" : "7609");
        },
        "\n");
}
