using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AcarsHub.Domain.Decoding.Ohma;

/// <summary>Lays out reports for people.</summary>
public static class OhmaText
{
    // Indenting multiplies a text by its depth; both limits are far above any report.
    private const int LongestIndented = 128 * 1024;
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 24 };

    // Shown as text, never as markup: there is nothing to escape for.
    private static readonly JsonWriterOptions s_compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The report for people: its words, laid out, or what could be read of them; empty when there are none.</summary>
    public static string Readable(OhmaMessage message) => (message.Message ?? message.Content) is { } words ? Indent(words) : message.Fragment ?? "";

    /// <summary>The JSON around the report: as it was sent, or what could be read of it; put together anew when a decoder program has taken it apart.</summary>
    public static string Content(OhmaMessage message) => message.Content ?? message.Fragment ?? Envelope(message);

    /// <summary>The report indented when it is JSON; otherwise, or when it is too long for that, unchanged.</summary>
    public static string Indent(string message)
    {
        if (message.Length > LongestIndented || message.AsSpan().TrimStart() is not ['{' or '[', ..])
        {
            return message;
        }

        try
        {
            using var document = JsonDocument.Parse(message, s_options);
            return JsonSerializer.Serialize(document.RootElement, s_indented);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            // One part of a longer report, or half a surrogate pair in it.
            return message;
        }
    }

    private static string Envelope(OhmaMessage message)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, s_compact))
        {
            writer.WriteStartObject();
            WriteText(writer, "version"u8, message.Version);
            WriteText(writer, "message"u8, message.Message);
            WriteText(writer, "convo_id"u8, message.ConversationId);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
