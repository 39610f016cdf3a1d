using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using AcarsHub.Domain.Decoding.Checksums;

namespace AcarsHub.Domain.Decoding.Miam;

/// <summary>Decodes the body of a data unit and checks it against the header's checksum.</summary>
internal static class MiamBody
{
    /// <summary>Octets of the checksum in the header: CRC-32 in version 1, CRC-16 in version 2.</summary>
    public static int ChecksumLength(int version) => version == 1 ? sizeof(uint) : sizeof(ushort);

    /// <summary>Adds the body to the message.</summary>
    /// <param name="data">What the header tells.</param>
    /// <param name="padding">Padding octets of a body in Ascii85; null when the body is sent as it is.</param>
    /// <param name="body">The characters received.</param>
    /// <param name="length">Octets of the body; null when the header does not tell.</param>
    /// <param name="checksum">Checksum from the header.</param>
    public static MiamData Add(MiamData data, int? padding, ReadOnlySpan<char> body, int? length, ReadOnlySpan<byte> checksum)
    {
        var sent = padding is { } octets ? Ascii85.Decode(body, octets) : Plain(body);
        var packed = length >= 0 && length < sent.Octets.Length ? sent.Octets[..length.Value] : sent.Octets;
        if (Unpack(data.Compression, packed) is not { } unpacked)
        {
            return data with { IsTruncated = !sent.IsWhole };
        }

        data = data with
        {
            IsChecksumRight = IsRight(data.Version, unpacked, checksum),
            IsTruncated = !sent.IsWhole || length > packed.Length,
        };
        return data.Encoding == MiamEncoding.Text
            ? data with { Text = Encoding.Latin1.GetString(unpacked) }
            : data with { Binary = ImmutableCollectionsMarshal.AsImmutableArray(unpacked) };
    }

    private static Ascii85Result Plain(ReadOnlySpan<char> body)
    {
        var octets = new byte[body.Length];
        Encoding.Latin1.GetBytes(body, octets);
        return new Ascii85Result(octets, IsValid: true, IsWhole: true);
    }

    private static byte[]? Unpack(MiamCompression compression, ReadOnlyMemory<byte> packed) => compression switch
    {
        MiamCompression.None => packed.ToArray(),
        MiamCompression.Deflate => BoundedInflate.Raw(packed.ToArray()),
        _ => null,
    };

    private static bool IsRight(int version, ReadOnlySpan<byte> octets, ReadOnlySpan<byte> checksum) => version == 1
        ? Crc32.Compute(octets) == BinaryPrimitives.ReadUInt32BigEndian(checksum)
        : Crc16.CcittFalse.Compute(octets) == BinaryPrimitives.ReadUInt16BigEndian(checksum);
}
