using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using AcarsHub.Domain.Decoding;

namespace AcarsHub.Web.Endpoints;

/// <summary>What <c>decode</c> and <c>/api/decode</c> answer, in UTF-8 on one line.</summary>
internal static class DecodeAnswer
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a message says. Of a text that no format reads, all remains.</summary>
    public static byte[] To(TextMessage message, MessageDecoder decoder)
    {
        var decoded = decoder.Decode(message);
        return DecodedJson.Serialize(decoded.IsDecoded ? decoded : decoded with { Remaining = message.Text });
    }

    /// <summary>What is wrong with a request.</summary>
    public static byte[] Error(string problem)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, s_options))
        {
            writer.WriteStartObject();
            writer.WriteString("error", problem);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
