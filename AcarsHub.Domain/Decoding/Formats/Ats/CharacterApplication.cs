using System.Globalization;
using AcarsHub.Domain.Decoding.Checksums;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Ats;

/// <summary>
/// The envelope of a character application of ARINC 622/623: <c>[/]ADDRESS.IMI/</c>, the text, four hex digits of CRC (decoding.md 7.2).
/// In the binary applications the registration follows the IMI at once; here a slash does.
/// </summary>
internal readonly record struct CharacterApplication
{
    private const int ImiLength = 3;
    private const int ShortAddress = 4;
    private const int LongAddress = 7;
    private const int ChecksumLength = 4;

    /// <summary>Address of the ground system.</summary>
    public TextSlice Address { get; private init; }

    /// <summary>Imbedded message identifier: the application.</summary>
    public TextSlice Imi { get; private init; }

    /// <summary>What follows the slash, the CRC and trailing white space taken off.</summary>
    public TextSlice Body { get; private init; }

    /// <summary>The four digits of the CRC; empty when the text has none.</summary>
    public TextSlice Checksum { get; private init; }

    /// <summary>Whether the CRC is that of the text.</summary>
    public bool IsChecksumOk { get; private init; }

    /// <summary>The CRC as a number.</summary>
    public int ChecksumValue => int.Parse(Checksum.Span, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>Reads the address and the IMI only: cheap enough to be tried on every message.</summary>
    public static bool TryReadHead(TextSlice text, out CharacterApplication envelope)
    {
        envelope = default;
        var start = text[0] == '/' ? 1 : 0;
        var length = text.Part(start, LongAddress + 1).IndexOf('.');
        if (length is not (ShortAddress or LongAddress) || text[start + length + 1 + ImiLength] != '/')
        {
            return false;
        }

        var address = text.Part(start, length);
        var imi = text.Part(start + length + 1, ImiLength);
        if (!PlainValues.IsCapitalsOrDigits(address.Span) || !PlainValues.IsCapitalsOrDigits(imi.Span))
        {
            return false;
        }

        envelope = new CharacterApplication { Address = address, Imi = imi, Body = text.From(imi.End + 1 - text.Start).TrimEnd() };
        return true;
    }

    /// <summary>
    /// Takes the CRC off. One that is wrong is taken for a CRC only where <paramref name="isCertain"/> says that the text must have one,
    /// or where it looks like nothing else: the ends of incomplete texts are often numbers.
    /// </summary>
    public CharacterApplication WithChecksum(bool isCertain)
    {
        var bodyLength = Body.Length - ChecksumLength;
        var digits = Body.From(bodyLength);
        if (bodyLength < 0 || !IsHex(digits.Span))
        {
            return this;
        }

        var isOk = IsMatch(bodyLength, digits);
        return isOk || isCertain || LooksLikeChecksum(digits.Span)
            ? this with { Body = Body.Part(0, bodyLength), Checksum = digits, IsChecksumOk = isOk }
            : this;
    }

    private bool IsMatch(int bodyLength, TextSlice digits)
    {
        var expected = int.Parse(digits.Span, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var covered = new TextSlice(Body.Source!, Imi.Start, Body.Start + bodyLength - Imi.Start); // The body is part of a text.
        return Crc16.Arinc622.Compute(covered.Span) == expected || IsMatchAsSent(covered, expected);
    }

    /// <summary>Receiving programs and logs change line ends; the CRC covers CR LF and no tabs.</summary>
    private static bool IsMatchAsSent(TextSlice covered, int expected)
    {
        if (!covered.Span.ContainsAny('\n', '\t'))
        {
            return false;
        }

        var asSent = covered.ToString().Replace("\t", "", StringComparison.Ordinal).ReplaceLineEndings("\r\n");
        return Crc16.Arinc622.Compute(asSent.AsSpan()) == expected;
    }

    private static bool LooksLikeChecksum(ReadOnlySpan<char> digits) => digits.IndexOfAnyInRange('0', '9') >= 0 && digits.IndexOfAnyInRange('A', 'F') >= 0;

    private static bool IsHex(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c) && c is not (>= 'A' and <= 'F'))
            {
                return false;
            }
        }

        return true;
    }
}
