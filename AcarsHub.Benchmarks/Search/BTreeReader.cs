using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace AcarsHub.Benchmarks.Search;

/// <summary>
/// Measures trees of a database file page by page, as the SQLite file format describes them: the SQLite of the program is built without
/// the table <c>dbstat</c>. The write-ahead log is not read.
/// </summary>
internal sealed class BTreeReader : IDisposable
{
    private const byte InnerIndex = 2;
    private const byte InnerTable = 5;
    private const byte LeafTable = 13;
    private const int FileHeader = 100;

    private readonly SafeFileHandle _file;
    private readonly int _usable;

    /// <param name="path">The file.</param>
    public BTreeReader(string path)
    {
        _file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var header = new byte[FileHeader];
        RandomAccess.Read(_file, header, 0);
        var size = BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(16));
        PageBytes = size == 1 ? 65_536 : size;
        _usable = PageBytes - header[20];
    }

    /// <summary>Bytes of a page.</summary>
    public int PageBytes { get; }

    /// <summary>Measures the tree that begins at this page.</summary>
    public BTreeSize Measure(long root)
    {
        var (sum, pages) = (new BTreeSize(0, 0, 0), new Stack<long>([root]));
        var page = new byte[PageBytes];
        while (pages.TryPop(out var number))
        {
            RandomAccess.Read(_file, page, (number - 1) * PageBytes);
            sum += MeasurePage(page, number == 1 ? FileHeader : 0, pages);
        }

        return sum;
    }

    public void Dispose() => _file.Dispose();

    private BTreeSize MeasurePage(ReadOnlySpan<byte> page, int header, Stack<long> children)
    {
        var type = page[header];
        var isInner = type is InnerIndex or InnerTable;
        var cells = BinaryPrimitives.ReadUInt16BigEndian(page[(header + 3)..]);
        var pointers = page[(header + (isInner ? 12 : 8))..];
        var sum = new BTreeSize(1, 0, 0);
        for (var i = 0; i < cells; i++)
        {
            var cell = page[BinaryPrimitives.ReadUInt16BigEndian(pointers[(2 * i)..])..];
            if (isInner)
            {
                children.Push(BinaryPrimitives.ReadUInt32BigEndian(cell));
                cell = cell[4..];
            }

            if (type != InnerTable)
            {
                var payload = Varint(cell);
                sum += new BTreeSize(OverflowPages(payload, type == LeafTable), payload, 1);
            }
        }

        if (isInner)
        {
            children.Push(BinaryPrimitives.ReadUInt32BigEndian(page[(header + 8)..]));
        }

        return sum;
    }

    /// <summary>Pages a row takes besides the one it begins on.</summary>
    private long OverflowPages(long payload, bool isTable)
    {
        var most = isTable ? _usable - 35 : ((_usable - 12) * 64 / 255) - 23;
        if (payload <= most)
        {
            return 0;
        }

        var least = ((_usable - 12) * 32 / 255) - 23;
        var local = least + ((payload - least) % (_usable - 4));
        local = local <= most ? local : least;
        return (payload - local + _usable - 5) / (_usable - 4);
    }

    private static long Varint(ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        for (var i = 0; i < 8; i++)
        {
            value = (value << 7) | (long)(bytes[i] & 0x7F);
            if (bytes[i] < 0x80)
            {
                return value;
            }
        }

        return (value << 8) | bytes[8];
    }
}
