using System.Text.Json;

namespace AcarsHub.Domain.Decoding.Ohma;

/// <summary>The <c>ohma</c> object of libacars, written and read.</summary>
public static class OhmaJson
{
    /// <summary>Writes the object; the caller writes the name before it.</summary>
    public static void Write(Utf8JsonWriter writer, OhmaMessage message)
    {
        writer.WriteStartObject();
        writer.WriteNumber("err"u8, (int)message.Error);
        if (message.Error == OhmaError.None)
        {
            WriteText(writer, "version"u8, message.Version);
            WriteText(writer, "convo_id"u8, message.ConversationId);
            if (message.Sequence > 0)
            {
                writer.WriteNumber("msg_seq"u8, message.Sequence);
                writer.WriteNumber("msg_total"u8, message.Total);
            }

            writer.WriteString("reasm_status"u8, message.IsPart ? "in progress"u8 : "skipped"u8);
            WriteText(writer, "text"u8, message.Message);
        }

        WriteText(writer, "fragment"u8, message.Fragment);
        writer.WriteEndObject();
    }

    /// <summary>Reads the object a decoder delivered. A message it has already put together has no parts left.</summary>
    public static OhmaMessage Read(JsonElement ohma)
    {
        var node = new LibacarsNode(ohma);
        var error = node.Integer("err"u8) ?? (node.Flag("err"u8) == true ? (int)OhmaError.NotJson : 0);
        var isWhole = node.Text("reasm_status"u8) is "complete";
        return new OhmaMessage
        {
            Error = (OhmaError)error,
            Version = node.Text("version"u8),
            Message = node.Text("text"u8),
            ConversationId = node.Text("convo_id"u8),
            Sequence = isWhole ? 0 : Math.Max(0, node.Integer("msg_seq"u8) ?? 0),
            Total = isWhole ? 0 : Math.Max(0, node.Integer("msg_total"u8) ?? 0),
            Fragment = node.Text("fragment"u8),
        };
    }

    private static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
