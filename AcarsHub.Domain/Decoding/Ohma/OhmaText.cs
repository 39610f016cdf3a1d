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
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
}
