using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc622;

/// <summary>
/// Where the parts of a binary ATS message stand in its text, so that each value can be marked where it was read. The default, for a
/// message that a decoder program has read, gives empty slices.
/// </summary>
/// <param name="Header">Addresses and type.</param>
/// <param name="Hex">The digits of all whole octets, the checksum included; line ends may stand between them.</param>
/// <param name="OctetCount">How many octets that are.</param>
/// <param name="Trailing">What follows them, line ends aside.</param>
internal readonly record struct Arinc622Layout(Arinc622Header Header, TextSlice Hex, int OctetCount, TextSlice Trailing)
{
    private const int BitsPerOctet = 8;
    private const int BitsPerDigit = 4;
    private const int DigitsPerOctet = 2;

    /// <summary>The digits of the checksum.</summary>
    public TextSlice Checksum => Digits(Math.Max(0, OctetCount - Arinc622Envelope.CrcLength) * DigitsPerOctet, OctetCount * DigitsPerOctet);

    /// <summary>The digits of the last octets before the checksum.</summary>
    public TextSlice LastOctets(int count) =>
        Digits((OctetCount - Arinc622Envelope.CrcLength - count) * DigitsPerOctet, (OctetCount - Arinc622Envelope.CrcLength) * DigitsPerOctet);

    /// <summary>
    /// The digits of a bit field, counted from the first octet. A digit that two fields share belongs to the one that begins in it, so
    /// that neighbours do not overlap.
    /// </summary>
    public TextSlice Bits(int first, int end) =>
        Digits(first / BitsPerDigit, end % BitsPerOctet == 0 ? end / BitsPerDigit : Math.Max(end / BitsPerDigit, (first / BitsPerDigit) + 1));

    private TextSlice Digits(int first, int end)
    {
        if (Hex.Length == OctetCount * DigitsPerOctet)
        {
            return Hex.Part(first, Math.Max(0, end - first));
        }

        var start = IndexOfDigit(first);
        return Hex.Part(start, IndexOfDigit(end - 1) + 1 - start);
    }

    private int IndexOfDigit(int digit)
    {
        var span = Hex.Span;
        var count = 0;
        for (var i = 0; i < span.Length; i++)
        {
            if (span[i] is not ('\r' or '\n') && count++ == digit)
            {
                return i;
            }
        }

        return span.Length;
    }
}
