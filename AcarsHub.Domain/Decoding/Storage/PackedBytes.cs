using System.IO.Compression;
using System.Text;

namespace AcarsHub.Domain.Decoding.Storage;

/// <summary>
/// A packed text as bytes: UTF-8, or when that is long, <see cref="Deflated"/> and the deflated UTF-8. Long ones are reports of many
/// points, each of which says nearly the same as the one before.
/// </summary>
internal static class PackedBytes
{
    /// <summary>No UTF-8 begins with it.</summary>
    private const byte Deflated = 0xFF;

    /// <summary>Shorter texts gain little or nothing.</summary>
    private const int ShortestToDeflate = 100;

    public static byte[] Of(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        if (plain.Length < ShortestToDeflate)
        {
            return plain;
        }

        using var output = new MemoryStream(plain.Length);
        output.WriteByte(Deflated);
        using (var deflater = new DeflateStream(output, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflater.Write(plain);
        }

        return output.Length < plain.Length ? output.ToArray() : plain;
    }

    /// <summary>The text; as much of it as can be read when the bytes are damaged.</summary>
    public static string ToText(byte[] packed) =>
        Encoding.UTF8.GetString(packed is [Deflated, .. var compressed] ? BoundedInflate.Raw(compressed) : packed);
}
