using System.Buffers.Binary;
using System.Collections.Immutable;

namespace AcarsHub.Data.Import.Rrd;

/// <summary>
/// Sizes and offsets in an RRD file of version 3, which is a dump of C structures (rrdtool's <c>rrd_format.h</c>) and so depends on
/// the machine that wrote it. All are little-endian; numbers are bytes.
/// </summary>
/// <param name="Name">The machine.</param>
/// <param name="LongBytes">Size of a C <c>long</c>.</param>
/// <param name="CookieOffset">Where the check value stands, a double after nine characters.</param>
/// <param name="ArchiveParametersOffset">Where the ten parameters of an archive stand.</param>
internal sealed record RrdLayout(string Name, int LongBytes, int CookieOffset, int ArchiveParametersOffset)
{
    private const int ParametersBytes = 80;
    private const int NameBytes = 20;
    private const double Cookie = 8.642135e130;

    /// <summary>Every layout ACARS Hub's images were built for.</summary>
    public static ImmutableArray<RrdLayout> All { get; } =
    [
        new("64-bit", 8, 16, 40),
        new("32-bit ARM", 4, 16, 32),
        new("32-bit x86", 4, 12, 28),
    ];

    public int SourceCountOffset => CookieOffset + sizeof(double);

    public int ArchiveCountOffset => SourceCountOffset + LongBytes;

    public int StepOffset => ArchiveCountOffset + LongBytes;

    /// <summary>The header ends with ten parameters, aligned as doubles are on the machine.</summary>
    public int HeaderBytes => Align(StepOffset + LongBytes) + ParametersBytes;

    /// <summary>Name, type and parameters; the same everywhere.</summary>
    public static int SourceBytes => NameBytes + NameBytes + ParametersBytes;

    public int ArchiveBytes => ArchiveParametersOffset + ParametersBytes;

    public int ArchiveRowsOffset => LongBytes == sizeof(long) ? 24 : NameBytes;

    public int ArchiveStepsOffset => ArchiveRowsOffset + LongBytes;

    /// <summary>Seconds and microseconds.</summary>
    public int LastUpdateBytes => 2 * LongBytes;

    /// <summary>Last value as text of 30 characters, padded, and ten numbers of scratch.</summary>
    public static int SourceStateBytes => 32 + ParametersBytes;

    /// <summary>Ten numbers of scratch per archive and source.</summary>
    public static int ArchiveStateBytes => ParametersBytes;

    /// <summary>Whether the check value is where this layout has it.</summary>
    public bool Fits(ReadOnlySpan<byte> file) =>
        file.Length >= HeaderBytes && Math.Abs(BinaryPrimitives.ReadDoubleLittleEndian(file[CookieOffset..]) - Cookie) < Cookie * 1e-12;

    /// <summary>Whether the check value is there, but with the bytes the other way round.</summary>
    public bool FitsBigEndian(ReadOnlySpan<byte> file) =>
        file.Length >= HeaderBytes && Math.Abs(BinaryPrimitives.ReadDoubleBigEndian(file[CookieOffset..]) - Cookie) < Cookie * 1e-12;

    /// <summary>Reads a C <c>unsigned long</c>.</summary>
    public ulong Long(ReadOnlySpan<byte> file, int offset) =>
        LongBytes == sizeof(long) ? BinaryPrimitives.ReadUInt64LittleEndian(file[offset..]) : BinaryPrimitives.ReadUInt32LittleEndian(file[offset..]);

    private int Align(int offset) => CookieOffset % sizeof(double) == 0 ? (offset + 7) & ~7 : offset;
}
