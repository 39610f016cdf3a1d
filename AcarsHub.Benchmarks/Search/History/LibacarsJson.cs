using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AcarsHub.Web.Demo;

namespace AcarsHub.Benchmarks.Search.History;

/// <summary>What libacars made of a message, in the form in which it is kept.</summary>
internal static class LibacarsJson
{
    private const string Arinc622 = "{\"arinc622\":";

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON; null when libacars makes nothing of it.</summary>
    public static string? Of(AcarsContent content)
    {
        if (content.Application is not { } application)
        {
            return null;
        }

        var output = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(output, s_options))
        {
            writer.WriteStartObject();
            application(writer);
            writer.WriteEndObject();
        }

        var json = Encoding.UTF8.GetString(output.WrittenSpan);
        return json.StartsWith(Arinc622, StringComparison.Ordinal) ? json[Arinc622.Length..^1] : json;
    }
}
