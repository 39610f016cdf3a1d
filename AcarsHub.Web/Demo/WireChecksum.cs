using System.Globalization;

namespace AcarsHub.Web.Demo;

/// <summary>The checksums aircraft append to their application data.</summary>
internal static class WireChecksum
{
    /// <summary>CRC-16/X-25: reflected polynomial 0x8408, start and final XOR 0xFFFF.</summary>
    public static ushort X25(ReadOnlySpan<byte> octets)
    {
        uint crc = 0xFFFF;
        foreach (var octet in octets)
        {
            crc ^= octet;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0x8408 : crc >> 1;
            }
        }

        return (ushort)(crc ^ 0xFFFF);
    }

    /// <summary>CRC-16/GENIBUS: polynomial 0x1021, start and final XOR 0xFFFF.</summary>
    public static ushort Genibus(ReadOnlySpan<byte> octets)
    {
        uint crc = 0xFFFF;
        foreach (var octet in octets)
        {
            crc ^= (uint)octet << 8;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc & 0x8000) != 0 ? (crc << 1) ^ 0x1021 : crc << 1;
            }
        }

        return (ushort)(crc ^ 0xFFFF);
    }

    /// <summary>Appends what ARINC 702A messages end with over VHF and HF: X-25 without line ends, hex nibbles in reverse order.</summary>
    public static string Sign702(string text)
    {
        var octets = text.Where(c => c is not ('\r' or '\n')).Select(c => (byte)c).ToArray();
        var hex = X25(octets).ToString("X4", CultureInfo.InvariantCulture);
        return string.Concat(text, string.Concat(hex.Reverse()));
    }

    /// <summary>
    /// An ARINC 622 message: <c>/ADDRESS.IMI</c>, padded registration, octets in hex, checksum over all from the IMI on.
    /// </summary>
    public static string Envelope622(string address, string imi, string paddedTail, byte[] octets)
    {
        var crc = Genibus([.. (imi + paddedTail).Select(c => (byte)c), .. octets]);
        return $"/{address}.{imi}{paddedTail}{Convert.ToHexString(octets)}{crc:X4}";
    }

    /// <summary>An ARINC 623 text message: <c>/ADDRESS.IMI…</c> with a checksum over the characters from the IMI on.</summary>
    public static string Envelope623(string address, string text) => $"/{address}.{text}{Genibus([.. text.Select(c => (byte)c)]):X4}";
}
