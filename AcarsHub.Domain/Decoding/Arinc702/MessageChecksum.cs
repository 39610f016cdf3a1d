using System.Globalization;
using AcarsHub.Domain.Decoding.Checksums;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>
/// The checksum at the end of a message of ARINC 702A: four hexadecimal digits over everything before them (decoding.md 5.1).
/// </summary>
/// <param name="Digits">As sent; empty when the text does not end with four hexadecimal digits.</param>
/// <param name="Algorithm">Name of the one that matches; null when none does.</param>
internal readonly record struct MessageChecksum(TextSlice Digits, string? Algorithm)
{
    public const int Length = 4;

    /// <summary>Over VHF, VDL mode 2, HF and Iridium: CRC-16/X-25, its four hexadecimal digits in reverse order.</summary>
    public const string Reversed = "IBM-SDLC reversed";

    /// <summary>Over Inmarsat.</summary>
    public const string Genibus = "GENIBUS";

    public int Value => int.Parse(Digits.Span, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>Whether this is exactly a checksum.</summary>
    public static bool IsHexadecimal(TextSlice text)
    {
        if (text.Length != Length)
        {
            return false;
        }

        foreach (var c in text.Span)
        {
            if (!char.IsAsciiHexDigitUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Checks a text without line breaks that may have a wrapper before the message: the checksum covers it or does not.</summary>
    /// <param name="text">With the wrapper.</param>
    /// <param name="start">Where the message starts.</param>
    public static MessageChecksum Of(TextSlice text, int start)
    {
        var digits = text.From(Math.Max(start, text.Length - Length));
        if (!IsHexadecimal(digits))
        {
            return default;
        }

        var content = text.Part(start, text.Length - Length - start);
        var algorithm = Match(content.Span, digits.Span) ?? (start == 0 ? null : Match(text.Part(0, text.Length - Length).Span, digits.Span));
        return new MessageChecksum(digits, algorithm);
    }

    /// <summary>Which algorithm gives these four digits.</summary>
    public static string? Match(ReadOnlySpan<char> content, ReadOnlySpan<char> digits)
    {
        Span<char> computed = stackalloc char[Length];
        Crc16.X25.Compute(content).TryFormat(computed, out _, "X4", CultureInfo.InvariantCulture);
        computed.Reverse();
        if (digits.SequenceEqual(computed))
        {
            return Reversed;
        }

        Crc16.Genibus.Compute(content).TryFormat(computed, out _, "X4", CultureInfo.InvariantCulture);
        return digits.SequenceEqual(computed) ? Genibus : null;
    }
}
