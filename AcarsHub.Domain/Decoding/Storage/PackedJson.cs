using System.IO.Compression;
using System.Text;

namespace AcarsHub.Domain.Decoding.Storage;

/// <summary>
/// The JSON decoders deliver beside a text, as bytes for a column: UTF-8, or where that is shorter, <see cref="Deflated"/> and the
/// deflated UTF-8 with <see cref="JsonDictionary"/> before it (RFC 1951: a reference reaches back into whatever came before). Such JSON is
/// mostly names of fields, and the same ones every time.
/// </summary>
public static class PackedJson
{
    /// <summary>No UTF-8 begins with it. The number of the dictionary follows, so that it can be improved one day.</summary>
    private const byte Deflated = 0xFF;

    private const byte DictionaryNumber = 1;

    private const int LongestStoredBlock = ushort.MaxValue;

    private static readonly byte[] s_dictionary = Encoding.UTF8.GetBytes(JsonDictionary.Text);
    private static readonly byte[] s_dictionaryBlock = StoredBlock(s_dictionary);

    /// <summary>Packs a JSON text.</summary>
    public static byte[] Pack(string json)
    {
        var plain = Encoding.UTF8.GetBytes(json);
        using var output = new MemoryStream(plain.Length + s_dictionary.Length);
        long start;
        using (var deflater = new DeflateStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflater.Write(s_dictionary);
            deflater.Flush(); // Ends at a byte; what follows can be cut off there.
            start = output.Length;
            deflater.Write(plain);
        }

        var length = (int)(output.Length - start);
        if (length + 2 >= plain.Length)
        {
            return plain;
        }

        var packed = new byte[length + 2];
        (packed[0], packed[1]) = (Deflated, DictionaryNumber);
        output.GetBuffer().AsSpan((int)start, length).CopyTo(packed.AsSpan(2));
        return packed;
    }

    /// <summary>The JSON text; as much of it as can be read when the bytes are damaged.</summary>
    public static string Unpack(byte[] packed)
    {
        if (packed is not [Deflated, _, .. var compressed])
        {
            return Encoding.UTF8.GetString(packed);
        }

        var plain = BoundedInflate.Raw([.. s_dictionaryBlock, .. compressed]);
        return plain.Length <= s_dictionary.Length ? "" : Encoding.UTF8.GetString(plain.AsSpan(s_dictionary.Length));
    }

    /// <summary>A deflate block that is not the last and holds its bytes as they are (RFC 1951, 3.2.4).</summary>
    private static byte[] StoredBlock(byte[] bytes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes.Length, LongestStoredBlock);
        var (low, high) = ((byte)bytes.Length, (byte)(bytes.Length >> 8));
        return [0, low, high, (byte)~low, (byte)~high, .. bytes];
    }
}
