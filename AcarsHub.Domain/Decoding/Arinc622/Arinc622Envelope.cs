using AcarsHub.Domain.Decoding.Checksums;
using AcarsHub.Domain.Decoding.Text;

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
    /// <summary>Octets of the checksum.</summary>
    internal const int CrcLength = 2;

    private const string LineEnds = "\r\n";

    /// <summary>How many octets of buffer a text may need.</summary>
    internal static int BufferLength(in Arinc622Header header) => header.Checked.Length + (header.Rest.Length / 2);

    /// <summary>Reads what follows the header.</summary>
    /// <param name="header">The header.</param>
    /// <param name="buffer">Room for <see cref="BufferLength"/> octets.</param>
    /// <param name="body">The octets of the message without the checksum, within <paramref name="buffer"/>.</param>
    /// <param name="layout">Where everything stands.</param>
    internal static Arinc622Envelope Read(in Arinc622Header header, Span<byte> buffer, out ReadOnlySpan<byte> body, out Arinc622Layout layout)
    {
        // The checksum covers IMI and registration as characters, then the octets: put them together in that order.
        var start = header.Checked.Length;
        for (var i = 0; i < start; i++)
        {
            buffer[i] = (byte)header.Checked[i];
        }

        var hex = header.Rest.Span;
        var consumed = ReadOctets(hex, buffer[start..], skipsLineEnds: false, out var count);
        var isCrcOk = IsCheckedBy(buffer[..(start + count)], count);
        if (!isCrcOk && consumed < hex.Length)
        {
            // Perhaps the hex goes on after a line end. What follows may as well be other text: the checksum tells.
            var further = ReadOctets(hex, buffer[start..], skipsLineEnds: true, out var furtherCount);
            if (IsCheckedBy(buffer[..(start + furtherCount)], furtherCount))
            {
                (consumed, count, isCrcOk) = (further, furtherCount, true);
            }
        }

        body = buffer.Slice(start, Math.Max(0, count - CrcLength));
        var trailing = WithoutLineEnds(header.Rest.From(consumed));
        layout = new Arinc622Layout(header, header.Rest.Part(0, consumed), count, trailing);
        return new Arinc622Envelope(
            header.Type, header.GroundAddress.ToString(), header.AirAddress.ToString(), isCrcOk, trailing.IsEmpty ? null : trailing.ToString());
    }

    private static TextSlice WithoutLineEnds(TextSlice text)
    {
        var trimmed = text.Span.TrimStart(LineEnds);
        return text.Part(text.Length - trimmed.Length, trimmed.TrimEnd(LineEnds).Length);
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
