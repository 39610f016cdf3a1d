using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Wire;

/// <summary>Turns one JSON object of any supported decoder program into a message.</summary>
public static class WireDecoder
{
    private const int ExcerptCharacters = 200;
    private const int MaxBytesPerCharacter = 4;

    private static readonly JsonDocumentOptions s_options = new() { AllowTrailingCommas = true, MaxDepth = 64 };

    /// <summary>Decodes one object. Never throws, whatever the bytes.</summary>
    /// <param name="json">One object as the framer cut it out of the stream; UTF-8, or ISO-8859-1 as JAERO sends it.</param>
    /// <param name="listenerKind">Type of the listener; decides the message's kind only for flat records of unnamed programs.</param>
    /// <param name="receivedAtUtc">When the object arrived; used when the decoder's own time is missing or impossible.</param>
    public static DecodeResult Decode(ReadOnlyMemory<byte> json, DecoderKind listenerKind, DateTimeOffset receivedAtUtc)
    {
        var readable = SurrogateEscapes.Repair(Utf8.IsValid(json.Span) ? json : FromLatin1(json.Span));
        var document = TryParse(readable, out var reason) ?? TryParse(JsonRepair.Repair(readable.Span), out _);
        if (document is null)
        {
            return new DecodeResult.Malformed(reason ?? string.Empty, Excerpt(readable.Span));
        }

        using (document)
        {
            var context = new WireContext(listenerKind, receivedAtUtc);
            return Map(new WireObject(document.RootElement, context)) ?? new DecodeResult.Unrecognised(Excerpt(readable.Span));
        }
    }

    private static DecodeResult? Map(WireObject root)
    {
        var format = FormatRecogniser.Recognise(root);
        if (format == WireFormat.SatDump && !SatDumpFormat.IsAcars(root))
        {
            return new DecodeResult.Ignored();
        }

        var message = format switch
        {
            WireFormat.Flat => AcarsdecFormat.Parse(root),
            WireFormat.Dumpvdl2 => Dumpvdl2Format.Parse(root.Child("vdl2"u8)),
            WireFormat.Dumphfdl => DumphfdlFormat.Parse(root.Child("hfdl"u8)),
            WireFormat.SatDump => SatDumpFormat.Parse(root),
            WireFormat.Jaero => JaeroFormat.Parse(root),
            WireFormat.JaeroPlain => JaeroPlainFormat.Parse(root),
            WireFormat.Iridium => IridiumFormat.Parse(root),
            _ => null,
        };
        return message is null
            ? null
            : new DecodeResult.Decoded(message, root.Context.BadTimestamp, root.Context.Truncated);
    }

    private static JsonDocument? TryParse(ReadOnlyMemory<byte> json, out string? reason)
    {
        try
        {
            reason = null;
            return JsonDocument.Parse(json, s_options);
        }
        catch (JsonException e)
        {
            reason = e.Message;
            return null;
        }
    }

    private static byte[] FromLatin1(ReadOnlySpan<byte> json) => Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(json));

    private static string Excerpt(ReadOnlySpan<byte> json)
    {
        var text = Encoding.UTF8.GetString(json[..Math.Min(json.Length, ExcerptCharacters * MaxBytesPerCharacter)]);
        if (text.Length <= ExcerptCharacters)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[ExcerptCharacters - 1]) ? ExcerptCharacters - 1 : ExcerptCharacters)];
    }
}
