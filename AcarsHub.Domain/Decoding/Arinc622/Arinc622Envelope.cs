using AcarsHub.Domain.Decoding.Checksums;

namespace AcarsHub.Domain.Decoding.Arinc622;

/// <summary>
/// The envelope of binary ATS messages (section 7.1): ground address, dot, IMI, seven characters of registration, octets in hex,
/// of which the last two are the checksum.
/// </summary>
/// <param name="MessageType">What the octets are.</param>
/// <param name="GroundAddress">Four or seven letters and digits.</param>
/// <param name="AirAddress">The registration as sent, with the dots before it that fill it up to seven.</param>
/// <param name="IsCrcOk">Whether the checksum fits. A message that fails may still be right but for its end.</param>
/// <param name="TrailingText">What follows the last whole octet, line ends aside; null when nothing does.</param>
public sealed record Arinc622Envelope(
    Arinc622MessageType MessageType,
    string GroundAddress,
    string AirAddress,
    bool IsCrcOk,
    string? TrailingText)
{
    private const int RegistrationLength = 7;
    private const int CheckedHeaderLength = Arinc622MessageTypes.ImiLength + RegistrationLength;
    private const int CrcLength = 2;
    private const int FurthestDot = 40;

    /// <summary>How many octets of buffer a text may need.</summary>
    internal static int BufferLength(ReadOnlySpan<char> text) => CheckedHeaderLength + (text.Length / 2);

    /// <summary>Finds and reads an envelope: at the start of the text or after a slash or blank of a wrapper.</summary>
    /// <param name="text">The message text.</param>
    /// <param name="buffer">Room for <see cref="BufferLength"/> octets.</param>
    /// <param name="body">The octets of the message without the checksum, within <paramref name="buffer"/>.</param>
    /// <returns>Null when there is no envelope.</returns>
    internal static Arinc622Envelope? Parse(ReadOnlySpan<char> text, Span<byte> buffer, out ReadOnlySpan<byte> body)
    {
        body = default;
        if (FindDot(text, out var type) is not { } dot)
        {
            return null;
        }

        // The checksum covers IMI and registration as characters, then the octets: put them together in that order.
        var header = text.Slice(dot + 1, CheckedHeaderLength);
        for (var i = 0; i < header.Length; i++)
        {
            buffer[i] = (byte)header[i];
        }

        var hex = text[(dot + 1 + CheckedHeaderLength)..];
        var consumed = ReadOctets(hex, buffer[CheckedHeaderLength..], skipsLineEnds: false, out var count);
        var isCrcOk = IsCheckedBy(buffer[..(CheckedHeaderLength + count)], count);
        if (!isCrcOk && consumed < hex.Length)
        {
            // Perhaps the hex goes on after a line end. What follows may as well be other text: the checksum tells.
            var further = ReadOctets(hex, buffer[CheckedHeaderLength..], skipsLineEnds: true, out var furtherCount);
            if (IsCheckedBy(buffer[..(CheckedHeaderLength + furtherCount)], furtherCount))
            {
                (consumed, count, isCrcOk) = (further, furtherCount, true);
            }
        }

        body = buffer.Slice(CheckedHeaderLength, Math.Max(0, count - CrcLength));
        var trailing = hex[consumed..].Trim("\r\n");
        var address = text[AddressStart(text, dot)..dot];
        return new Arinc622Envelope(
            type,
            address.ToString(),
            header[Arinc622MessageTypes.ImiLength..].ToString(),
            isCrcOk,
            trailing.IsEmpty ? null : trailing.ToString());
    }

    // The dot between a ground address and a known IMI that a registration follows.
    private static int? FindDot(ReadOnlySpan<char> text, out Arinc622MessageType type)
    {
        var last = Math.Min(FurthestDot, text.Length - CheckedHeaderLength - 1);
        for (var i = 0; i <= last; i++)
        {
            if (text[i] == '.'
                && Arinc622MessageTypes.FromImi(text.Slice(i + 1, Arinc622MessageTypes.ImiLength)) is { } found
                && IsAddress(text, i)
                && IsRegistration(text.Slice(i + 1 + Arinc622MessageTypes.ImiLength, RegistrationLength)))
            {
                type = found;
                return i;
            }
        }

        type = default;
        return null;
    }

    private static bool IsAddress(ReadOnlySpan<char> text, int dot)
    {
        var start = AddressStart(text, dot);
        return dot - start is 4 or 7 && (start == 0 || text[start - 1] is '/' or ' ');
    }

    private static int AddressStart(ReadOnlySpan<char> text, int dot)
    {
        var start = dot;
        while (start > 0 && (char.IsAsciiLetterUpper(text[start - 1]) || char.IsAsciiDigit(text[start - 1])))
        {
            start--;
        }

        return start;
    }

    private static bool IsRegistration(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterUpper(character) && !char.IsAsciiDigit(character) && character is not ('.' or '-' or ' '))
            {
                return false;
            }
        }

        return true;
    }

    // Returns how many characters the whole octets take; half an octet is left over.
    private static int ReadOctets(ReadOnlySpan<char> hex, Span<byte> octets, bool skipsLineEnds, out int count)
    {
        count = 0;
        var consumed = 0;
        var high = -1;
        for (var i = 0; i < hex.Length; i++)
        {
            if (skipsLineEnds && hex[i] is ('\r' or '\n'))
            {
                continue;
            }

            var digit = HexDigit(hex[i]);
            if (digit < 0)
            {
                break;
            }

            if (high < 0)
            {
                high = digit;
                continue;
            }

            octets[count++] = (byte)((high << 4) | digit);
            high = -1;
            consumed = i + 1;
        }

        return consumed;
    }

    private static int HexDigit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'A' and <= 'F' => character - 'A' + 10,
        >= 'a' and <= 'f' => character - 'a' + 10,
        _ => -1,
    };

    private static bool IsCheckedBy(ReadOnlySpan<byte> octets, int count) =>
        count >= CrcLength
        && Crc16.Arinc622.Compute(octets[..^CrcLength]) == (ushort)((octets[^2] << 8) | octets[^1]);
}
