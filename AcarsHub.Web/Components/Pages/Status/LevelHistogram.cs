using System.Collections.Immutable;
using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Components.Formatting;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>Signal levels as a chart shows them.</summary>
public sealed class LevelHistogram
{
    private const int TenthsOfWhole = 10;

    // Damaged levels may lie anywhere; a line of more points shows no more.
    private const int MostPoints = 1000;

    private readonly ImmutableArray<LevelBar> _levels;

    /// <param name="levels">The levels, ascending.</param>
    /// <param name="isLifetime">
    /// Whether old versions have counted, too. ACARS Hub once rounded, and what it counted then stands out as spikes: at the finest bin the line
    /// leaves whole numbers out. The table has them, and wider bins take them in.
    /// </param>
    /// <param name="binTenths">Width of a bin in tenths of a dB.</param>
    public LevelHistogram(ImmutableArray<LevelBar> levels, bool isLifetime, int binTenths)
    {
        _levels = levels;
        All =
        [
            .. levels.GroupBy(level => Math.Floor((double)Tenths(level) / binTenths))
                .Select(bin => new LevelBar(Math.Round(bin.Key * binTenths / TenthsOfWhole, 1), bin.Sum(static level => level.Count)))
                .OrderBy(static bar => bar.LevelDb),
        ];
        var rough = All.Where(static bar => Tenths(bar) % TenthsOfWhole != 0).ToImmutableArray();
        var leavesOut = isLifetime && binTenths == 1 && !rough.IsEmpty; // A decoder that tells whole numbers only has no others to show.
        Drawn = leavesOut ? rough : binTenths == 1 ? All : WithEmptyBins(All, binTenths);
        LeftOut = All.Sum(static bar => bar.Count) - Drawn.Sum(static bar => bar.Count);
    }

    /// <summary>All bins, for the table.</summary>
    public ImmutableArray<LevelBar> All { get; }

    /// <summary>The points of the line.</summary>
    public ImmutableArray<LevelBar> Drawn { get; }

    /// <summary>Messages that are not in the line.</summary>
    public long LeftOut { get; }

    /// <summary>What they say, in words.</summary>
    public string Summary => _levels.IsEmpty ? ""
        : $"Half of {MessageFormatter.Count(_levels.Sum(static level => level.Count))} messages came with {MessageFormatter.Level(Percentile(0.5))} or more; "
            + $"the weakest tenth with {MessageFormatter.Level(Percentile(0.1))} or less, the strongest with {MessageFormatter.Level(Percentile(0.9))} or more."
            + (LeftOut == 0 ? "" : $" The line leaves out {MessageFormatter.Count(LeftOut)} messages at whole numbers, since older versions rounded; the table has them.");

    /// <summary>The level that a share of the messages does not exceed.</summary>
    /// <param name="share">0 … 1.</param>
    public double Percentile(double share)
    {
        var wanted = share * _levels.Sum(static level => level.Count);
        var sum = 0L;
        foreach (var level in _levels)
        {
            sum += level.Count;
            if (sum >= wanted)
            {
                return level.LevelDb;
            }
        }

        return double.NaN;
    }

    /// <summary>A level with which nothing came is a zero, not a line from its neighbour on one side to that on the other.</summary>
    private static ImmutableArray<LevelBar> WithEmptyBins(ImmutableArray<LevelBar> bars, int binTenths)
    {
        var first = bars.IsEmpty ? 0 : Tenths(bars[0]);
        var count = bars.IsEmpty ? 0 : ((Tenths(bars[^1]) - first) / binTenths) + 1;
        if (count > MostPoints)
        {
            return bars;
        }

        var counts = bars.ToDictionary(Tenths, static bar => bar.Count);
        return
        [
            .. Enumerable.Range(0, (int)count).Select(i => first + ((long)i * binTenths))
                .Select(tenths => new LevelBar((double)tenths / TenthsOfWhole, counts.GetValueOrDefault(tenths))),
        ];
    }

    private static long Tenths(LevelBar level) => (long)Math.Round(level.LevelDb * TenthsOfWhole);
}
