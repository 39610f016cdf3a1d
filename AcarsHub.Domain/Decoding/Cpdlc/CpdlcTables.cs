using System.Collections.Frozen;
using System.Globalization;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>The data types and message elements of FANS-1/A CPDLC, read once from the embedded tables.</summary>
internal static class CpdlcTables
{
    private const string Folder = "AcarsHub.Domain.Decoding.Cpdlc.Tables.";
    private const string NoData = "-";
    private const char CommentMark = '#';

    /// <summary>The data types by name.</summary>
    public static FrozenDictionary<string, CpdlcType> Types { get; } = new CpdlcTypeParser(ReadRows("types.tsv")).ParseAll();

    /// <summary>The uplink elements; the index is the number.</summary>
    public static CpdlcElementType[] Uplink { get; } = ReadElements("uplink.tsv", MessageDirection.Uplink);

    /// <summary>The downlink elements; the index is the number.</summary>
    public static CpdlcElementType[] Downlink { get; } = ReadElements("downlink.tsv", MessageDirection.Downlink);

    /// <summary>The element of this number; null when there is none.</summary>
    public static CpdlcElementType? Find(MessageDirection direction, int number)
    {
        var elements = direction == MessageDirection.Uplink ? Uplink : Downlink;
        return (uint)number < (uint)elements.Length ? elements[number] : null;
    }

    private static CpdlcElementType[] ReadElements(string fileName, MessageDirection direction) =>
        [.. ReadRows(fileName).Select(cells => MakeElement(cells, direction))];

    private static CpdlcElementType MakeElement(string[] cells, MessageDirection direction)
    {
        var wording = cells[1];
        return new CpdlcElementType(
            direction,
            int.Parse(cells[0], CultureInfo.InvariantCulture),
            wording,
            cells[2] == NoData ? null : Types[cells[2]],
            CpdlcTemplate.Parse(cells.Length > 3 ? cells[3] : wording));
    }

    private static IEnumerable<string[]> ReadRows(string fileName)
    {
        var stream = typeof(CpdlcTables).Assembly.GetManifestResourceStream(Folder + fileName)
            ?? throw new InvalidOperationException($"The table {fileName} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != CommentMark)
            {
                yield return line.Split('\t');
            }
        }
    }
}
