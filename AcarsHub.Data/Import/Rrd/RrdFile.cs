using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace AcarsHub.Data.Import.Rrd;

/// <summary>
/// A round-robin database of rrdtool, file version 3, read without rrdtool: ACARS Hub 3 kept its statistics in one.
/// </summary>
/// <param name="StepSeconds">Seconds between two values.</param>
/// <param name="LastUpdate">Unix seconds of the newest value.</param>
/// <param name="Sources">Names of the data sources, in the order of the values.</param>
/// <param name="Archives">The archives, finest first as written.</param>
public sealed record RrdFile(long StepSeconds, long LastUpdate, ImmutableArray<string> Sources, ImmutableArray<RrdArchive> Archives)
{
    private const string Version = "0003";
    private const int LargestBytes = 64 << 20;
    private const int MostSources = 64;
    private const int MostArchives = 64;

    /// <summary>Reads a file, which is left as it is.</summary>
    /// <exception cref="RrdFormatException">It is no RRD file this version reads.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static RrdFile Read(string path)
    {
        var length = new FileInfo(path).Length;
        return length <= LargestBytes ? Parse(File.ReadAllBytes(path)) : throw new RrdFormatException($"The file is too large for an RRD file ({length} bytes).");
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <exception cref="RrdFormatException">They are no RRD file this version reads.</exception>
    public static RrdFile Parse(ReadOnlySpan<byte> file)
    {
        if (file.Length < 16 || !file[..4].SequenceEqual("RRD\0"u8))
        {
            throw new RrdFormatException("The file is not an RRD file: it does not begin with \"RRD\".");
        }

        if (Text(file[4..9]) is var version && version != Version)
        {
            throw new RrdFormatException($"The file has RRD version \"{version}\"; only {Version} can be read.");
        }

        var wrong = "";
        foreach (var layout in RrdLayout.All)
        {
            if (layout.Fits(file))
            {
                if (TryParse(file, layout, ref wrong) is { } result)
                {
                    return result;
                }
            }
            else if (layout.FitsBigEndian(file))
            {
                throw new RrdFormatException("The file was written on a big-endian machine, which is not supported. Export it there with \"rrdtool dump\" and restore it on this machine.");
            }
        }

        throw new RrdFormatException(wrong.Length > 0 ? wrong : "The file's header is damaged: the check value is missing.");
    }

    /// <summary>Reads the file as one machine would have written it.</summary>
    /// <param name="file">All bytes.</param>
    /// <param name="layout">The machine.</param>
    /// <param name="wrong">Takes why it does not fit.</param>
    private static RrdFile? TryParse(ReadOnlySpan<byte> file, RrdLayout layout, ref string wrong)
    {
        var sources = layout.Long(file, layout.SourceCountOffset);
        var archives = layout.Long(file, layout.ArchiveCountOffset);
        var step = layout.Long(file, layout.StepOffset);
        if (sources is 0 or > MostSources || archives is 0 or > MostArchives || step is 0 or > 86_400)
        {
            // What an earlier layout found says more: this one does not fit at all.
            wrong = wrong.Length > 0 ? wrong : "The file's header is damaged: the numbers of sources and archives make no sense.";
            return null;
        }

        var definitions = layout.HeaderBytes + (RrdLayout.SourceBytes * (int)sources);
        var values = definitions + (layout.ArchiveBytes * (int)archives) + layout.LastUpdateBytes
            + (RrdLayout.SourceStateBytes * (int)sources) + (RrdLayout.ArchiveStateBytes * (int)(sources * archives)) + (layout.LongBytes * (int)archives);
        if (file.Length < values)
        {
            wrong = $"The file is cut off: {file.Length} bytes do not even hold its {values} bytes of definitions.";
            return null;
        }

        var rows = RowCounts(file, layout, (int)archives, definitions);
        var expected = values + (rows.Sum() * (long)sources * sizeof(double));
        if (expected != file.Length)
        {
            wrong = $"The file has {file.Length} bytes where its header asks for {expected}: it is cut off or damaged.";
            return null;
        }

        return Build(file, layout, (int)sources, (long)step, definitions, values, rows, ref wrong);
    }

    /// <summary>Rows of each archive, cut where they could not be true anyway.</summary>
    private static long[] RowCounts(ReadOnlySpan<byte> file, RrdLayout layout, int archives, int definitions)
    {
        var rows = new long[archives];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = (long)Math.Min(layout.Long(file, definitions + (i * layout.ArchiveBytes) + layout.ArchiveRowsOffset), LargestBytes);
        }

        return rows;
    }

    private static RrdFile? Build(ReadOnlySpan<byte> file, RrdLayout layout, int sources, long step, int definitions, int values, long[] rows, ref string wrong)
    {
        var lastUpdate = layout.Long(file, definitions + (rows.Length * layout.ArchiveBytes));
        var newestRows = values - (rows.Length * layout.LongBytes);
        var archives = ImmutableArray.CreateBuilder<RrdArchive>(rows.Length);
        var offset = values;
        for (var i = 0; i < rows.Length; i++)
        {
            var definition = definitions + (i * layout.ArchiveBytes);
            var steps = layout.Long(file, definition + layout.ArchiveStepsOffset);
            var newest = layout.Long(file, newestRows + (i * layout.LongBytes));
            if (rows[i] == 0 || newest >= (ulong)rows[i] || steps is 0 or > int.MaxValue || lastUpdate > uint.MaxValue)
            {
                wrong = "The file's header is damaged: an archive's size, position or time makes no sense.";
                return null;
            }

            var seconds = step * (long)steps;
            var bytes = (int)rows[i] * sources * sizeof(double);
            var last = (long)lastUpdate - ((long)lastUpdate % seconds);
            archives.Add(new RrdArchive(Text(file.Slice(definition, 20)), seconds, Values(file.Slice(offset, bytes), sources, (int)newest, last, seconds)));
            offset += bytes;
        }

        var names = Enumerable.Range(0, sources).Select(static _ => "").ToArray();
        for (var i = 0; i < sources; i++)
        {
            names[i] = Text(file.Slice(layout.HeaderBytes + (i * RrdLayout.SourceBytes), 20));
        }

        return new RrdFile(step, (long)lastUpdate, [.. names], archives.ToImmutable());
    }

    /// <summary>Unrolls the ring: the row after the newest is the oldest.</summary>
    private static ImmutableArray<RrdRow> Values(ReadOnlySpan<byte> ring, int sources, int newest, long last, long seconds)
    {
        var count = ring.Length / (sources * sizeof(double));
        var rows = ImmutableArray.CreateBuilder<RrdRow>(count);
        for (var k = 0; k < count; k++)
        {
            var row = ring.Slice((newest + 1 + k) % count * sources * sizeof(double), sources * sizeof(double));
            var values = new double[sources];
            for (var s = 0; s < sources; s++)
            {
                values[s] = BinaryPrimitives.ReadDoubleLittleEndian(row[(s * sizeof(double))..]);
            }

            rows.Add(new RrdRow(last - ((count - 1 - k) * seconds), ImmutableArray.Create(values)));
        }

        return rows.MoveToImmutable();
    }

    private static string Text(ReadOnlySpan<byte> field) => Encoding.Latin1.GetString(field.IndexOf((byte)0) is >= 0 and var end ? field[..end] : field);
}

/// <summary>One archive.</summary>
/// <param name="Consolidation">How its rows were made of values, e.g. <c>AVERAGE</c>.</param>
/// <param name="SecondsPerRow">What one row covers.</param>
/// <param name="Rows">Rows, oldest first.</param>
public sealed record RrdArchive(string Consolidation, long SecondsPerRow, ImmutableArray<RrdRow> Rows);

/// <summary>One row.</summary>
/// <param name="Time">Unix seconds of its end.</param>
/// <param name="Values">One value per source; NaN where nothing is known.</param>
public sealed record RrdRow(long Time, ImmutableArray<double> Values);
