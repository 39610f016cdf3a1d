using System.Buffers;
using System.IO.Compression;

namespace AcarsHub.Domain.Decoding;

/// <summary>
/// Inflates what came over the radio (RFC 1951 and 1950). Blocks get lost and senders may be hostile, so it returns what inflates
/// before the data end or go wrong, and never more than <see cref="LimitOctets"/>.
/// </summary>
public static class BoundedInflate
{
    /// <summary>Largest result in octets. Real messages stay below a tenth of it, and what is decoded is also stored.</summary>
    public const int LimitOctets = 128 * 1024;

    // The stream throws away what it inflated in the call that meets an error; small steps lose little.
    private const int StepOctets = 256;

    /// <summary>Inflates a raw deflate stream, as MIAM has it (section 10).</summary>
    public static byte[] Raw(byte[] compressed)
    {
        using var input = new MemoryStream(compressed, writable: false);
        using var inflater = new DeflateStream(input, CompressionMode.Decompress);
        return Read(inflater);
    }

    /// <summary>Inflates a zlib stream, as OHMA has it (section 11).</summary>
    public static byte[] Zlib(byte[] compressed)
    {
        using var input = new MemoryStream(compressed, writable: false);
        using var inflater = new ZLibStream(input, CompressionMode.Decompress);
        return Read(inflater);
    }

    private static byte[] Read(Stream inflater)
    {
        var output = new ArrayBufferWriter<byte>();
        try
        {
            while (output.WrittenCount < LimitOctets)
            {
                var step = Math.Min(StepOctets, LimitOctets - output.WrittenCount);
                var count = inflater.Read(output.GetSpan(step)[..step]);
                if (count == 0)
                {
                    break;
                }

                output.Advance(count);
            }
        }
        catch (InvalidDataException)
        {
            // Bit errors in the middle of a body: what came out before them is still worth reading.
        }

        return output.WrittenSpan.ToArray();
    }
}
