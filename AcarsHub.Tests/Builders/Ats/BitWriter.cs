namespace AcarsHub.Tests.Builders.Ats;

/// <summary>Puts bit fields together, most significant bit first.</summary>
internal sealed class BitWriter
{
    private readonly List<bool> _bits = [];

    public int Length => _bits.Count;

    public BitWriter Write(long value, int width)
    {
        for (var i = width - 1; i >= 0; i--)
        {
            _bits.Add(((value >> i) & 1) != 0);
        }

        return this;
    }

    /// <summary>The octets, the last one filled up with zeros.</summary>
    public byte[] ToOctets()
    {
        var octets = new byte[(_bits.Count + 7) / 8];
        for (var i = 0; i < _bits.Count; i++)
        {
            if (_bits[i])
            {
                octets[i / 8] |= (byte)(0x80 >> (i % 8));
            }
        }

        return octets;
    }
}
