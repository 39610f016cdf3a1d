using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AcarsHub.Domain.Decoding;

/// <summary>
/// A decoded message as JSON: <c>decoded</c>, <c>level</c>, <c>decoder</c>, <c>description</c>, <c>items</c>
/// (<c>type</c>, <c>code</c>, <c>label</c>, <c>value</c>), <c>raw</c> (values for programs) and <c>remaining</c>.
/// </summary>
public static class DecodedJson
{
    // Degree signs stay readable; the result is never put into HTML.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>UTF-8 on one line.</summary>
    public static byte[] Serialize(DecodedMessage message)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, s_options))
        {
            Write(writer, message);
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static void Write(Utf8JsonWriter writer, DecodedMessage message)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("decoded", message.IsDecoded);
        writer.WriteString("level", LevelName(message.Level));
        writer.WriteString("decoder", message.Decoder);
        writer.WriteString("description", message.Description);
        WriteItems(writer, message);
        writer.WriteStartObject("raw");
        WriteRaw(writer, message);
        writer.WriteEndObject();
        writer.WriteString("remaining", message.Remaining ?? "");
        writer.WriteEndObject();
    }

    /// <summary>The name of a level in JSON.</summary>
    public static string LevelName(DecodeLevel level) => level switch
    {
        DecodeLevel.Full => "full",
        DecodeLevel.Partial => "partial",
        _ => "none",
    };

    private static void WriteItems(Utf8JsonWriter writer, DecodedMessage message)
    {
        writer.WriteStartArray("items");
        foreach (var item in message.Items)
        {
            writer.WriteStartObject();
            writer.WriteString("type", item.Definition.Type);
            writer.WriteString("code", item.Code);
            writer.WriteString("label", item.Label);
            writer.WriteString("value", item.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRaw(Utf8JsonWriter writer, DecodedMessage message)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in message.Fields)
        {
            if (field.Definition.RawKey is not { } key || !written.Add(key))
            {
                continue; // A key stands once: the first value counts.
            }

            writer.WritePropertyName(key);
            if (field.Definition.IsList)
            {
                WriteList(writer, message, key);
            }
            else
            {
                field.Definition.Write(writer, field.Value);
            }
        }
    }

    private static void WriteList(Utf8JsonWriter writer, DecodedMessage message, string key)
    {
        writer.WriteStartArray();
        foreach (var field in message.Fields)
        {
            if (field.Definition is { IsList: true } definition && definition.RawKey == key)
            {
                definition.Write(writer, field.Value);
            }
        }

        writer.WriteEndArray();
    }
}
