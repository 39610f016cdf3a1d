using System.Text;

namespace AcarsHub.Domain.Wire;

/// <summary>How long fields may be. Decoders stay far below; the limits keep a faulty or hostile sender from filling the disk.</summary>
internal static class LengthLimits
{
    /// <summary>Limit of all fields but the ones below, in characters.</summary>
    public const int ShortCharacters = 64;

    /// <summary>Limit of station names, in characters.</summary>
    public const int StationCharacters = 128;

    /// <summary>Limit of message text and libacars content, in bytes of UTF-8.</summary>
    public const int LongBytes = 64 * 1024;

    /// <summary>Cuts a short field.</summary>
    public static string? Short(string? text, WireContext context) => Cut(text, ShortCharacters, context);

    /// <summary>Cuts a station name.</summary>
    public static string? Station(string? text, WireContext context) => Cut(text, StationCharacters, context);

    /// <summary>Cuts message text.</summary>
    public static string? Long(string? text, WireContext context)
    {
        if (text is null || Encoding.UTF8.GetMaxByteCount(text.Length) <= LongBytes || Encoding.UTF8.GetByteCount(text) <= LongBytes)
        {
            return text;
        }

        var bytes = 0;
        var characters = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongBytes)
            {
                break;
            }

            characters += rune.Utf16SequenceLength;
        }

        context.Truncated = true;
        return text[..characters];
    }

    private static string? Cut(string? text, int length, WireContext context)
    {
        if (text is null || text.Length <= length)
        {
            return text;
        }

        context.Truncated = true;

        // Half a surrogate pair would be unreadable for everyone after us.
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
