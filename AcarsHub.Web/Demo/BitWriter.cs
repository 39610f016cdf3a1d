namespace AcarsHub.Web.Demo;

/// <summary>Collects bit fields, most significant bit first, into octets padded with zero bits (ARINC 745 and unaligned PER alike).</summary>
internal sealed class BitWriter
{
    private readonly List<byte> _octets = [];
    private int _used = 8;

    /// <summary>Appends the lowest <paramref name="width"/> bits of <paramref name="value"/>, two's complement for negative ones.</summary>
    public BitWriter Add(long value, int width)
    {
        for (var bit = width - 1; bit >= 0; bit--)
        {
            if (_used == 8)
            {
                _octets.Add(0);
                _used = 0;
            }

            _octets[^1] |= (byte)(((value >> bit) & 1) << (7 - _used++));
        }

        return this;
    }

    /// <summary>The octets so far.</summary>
    public byte[] ToArray() => [.. _octets];
}
