namespace AcarsHub.Domain.Decoding;

/// <summary>
/// Reads bit fields, most significant bit first. Reading past the end never throws: it gives zero, moves to the end
/// and leaves <see cref="IsOverrun"/> set, so that a reader may check once per group of fields.
/// </summary>
internal ref struct BitReader(ReadOnlySpan<byte> octets)
{
    private const int BitsPerOctet = 8;

    private readonly ReadOnlySpan<byte> _octets = octets;
    private int _position;

    /// <summary>Whether more was asked for than there is.</summary>
    public bool IsOverrun { get; private set; }

    /// <summary>Bits not read yet.</summary>
    public readonly int RemainingBits => (_octets.Length * BitsPerOctet) - _position;

    /// <summary>An unsigned field.</summary>
    /// <param name="width">0 to 32 bits.</param>
    public uint Read(int width)
    {
        if (width > RemainingBits)
        {
            IsOverrun = true;
            _position = _octets.Length * BitsPerOctet;
            return 0;
        }

        var end = _position + width;
        var lastOctet = (end + BitsPerOctet - 1) / BitsPerOctet;
        var window = 0ul;
        for (var i = _position / BitsPerOctet; i < lastOctet; i++)
        {
            window = (window << BitsPerOctet) | _octets[i];
        }

        _position = end;
        return (uint)((window >> ((lastOctet * BitsPerOctet) - end)) & ((1ul << width) - 1));
    }

    /// <summary>A two's complement field.</summary>
    /// <param name="width">1 to 32 bits.</param>
    public int ReadSigned(int width) => (int)(Read(width) << (32 - width)) >> (32 - width);

    /// <summary>One bit.</summary>
    public bool ReadFlag() => Read(1) != 0;

    /// <summary>The octet that comes next, without moving on; null when there is no whole one.</summary>
    public readonly int? PeekOctet()
    {
        var ahead = this;
        return RemainingBits >= BitsPerOctet ? (int)ahead.Read(BitsPerOctet) : null;
    }
}
