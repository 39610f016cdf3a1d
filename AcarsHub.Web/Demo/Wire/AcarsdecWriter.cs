using System.Text.Json;

namespace AcarsHub.Web.Demo.Wire;

/// <summary>acarsdec's flat records.</summary>
internal static class AcarsdecWriter
{
    private const string Station = "DEMO-ACARS";

    /// <summary>One block of an aircraft or to one.</summary>
    /// <param name="block">The block.</param>
    /// <param name="rx">Its reception.</param>
    /// <param name="errors">Characters corrected.</param>
    public static byte[] Block(AcarsBlock block, Reception rx, int errors) => WireJson.Write(
        w =>
        {
            var state = block.HasMore ? "in progress" : block.IsFirst ? "skipped" : "complete";
            Head(w, rx, errors, state, block.Content.Label);
            WireJson.Character(w, "block_id", block.BlockId);
            Ack(w, block);
            w.WriteString("tail", block.Flight.Aircraft.Tail);
            // The last block carries the text of all of them.
            var text = !block.HasMore && !block.IsFirst ? block with { Sequence = 'A', Text = block.Content.Text } : block;
            if (text.Text.Length > 0)
            {
                w.WriteString("text", text.TextWithSublabel);
            }

            if (block.HasMore)
            {
                w.WriteBoolean("end", true);
            }

            if (block.MessageNumber is { } number)
            {
                w.WriteString("msgno", number + block.Sequence);
                w.WriteString("flight", block.Flight.FlightId);
            }

            Decoded(w, block);
        },
        "\n");

    /// <summary>A ground station squitter, label SQ.</summary>
    public static byte[] Squitter(GroundStation station, Reception rx) => WireJson.Write(
        w =>
        {
            Head(w, rx, 0, "skipped", "SQ");
            w.WriteString("text", station.Squitter);
        },
        "\n");

    private static void Head(Utf8JsonWriter w, Reception rx, int errors, string state, string label)
    {
        w.WriteNumber("freq", rx.FrequencyHz / 1_000_000m);
        w.WriteNumber("channel", (int)(rx.FrequencyHz / 25_000 % 8));
        w.WriteNumber("error", errors);
        WireJson.Fixed(w, "level", rx.LevelDb, 1);
        WireJson.Timestamp(w, rx.Now);
        WireJson.App(w, "acarsdec", "v4.4.1");
        w.WriteString("station_id", Station);
        w.WriteString("assstat", state);
        w.WriteString("mode", "2");
        w.WriteString("label", label);
    }

    private static void Ack(Utf8JsonWriter w, AcarsBlock block)
    {
        if (block.Ack is { } ack)
        {
            WireJson.Character(w, "ack", ack);
        }
        else
        {
            w.WriteBoolean("ack", false);
        }
    }

    private static void Decoded(Utf8JsonWriter w, AcarsBlock block)
    {
        foreach (var (key, value) in block.Content.Oooi)
        {
            w.WriteString(key, value);
        }

        if (block.Content.Application is { } application && !block.HasMore)
        {
            w.WriteStartObject("libacars");
            application(w);
            w.WriteEndObject();
        }
    }
}
