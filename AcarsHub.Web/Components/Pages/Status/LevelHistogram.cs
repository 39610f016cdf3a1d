using System.Collections.Immutable;
using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Components.Formatting;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>Signal levels as a chart shows them.</summary>
public sealed class LevelHistogram
{
    private const int TenthsOfWhole = 10;

    /// <param name="levels">The levels, ascending.</param>
    /// <param name="skipsWhole">Whether whole numbers are left out: ACARS Hub once rounded, and what it counted then stands out as spikes.</param>
    /// <param name="binTenths">Width of a bin in tenths of a dB.</param>
    public LevelHistogram(ImmutableArray<LevelBar> levels, bool skipsWhole, int binTenths)
    {
        var kept = levels.Where(static level => Tenths(level) % TenthsOfWhole != 0).ToImmutableArray();
        // A decoder that tells whole numbers only has no others to show.
        var isCut = skipsWhole && !kept.IsEmpty;
        Skipped = isCut ? levels.Except(kept).Sum(static level => level.Count) : 0;
        Levels = isCut ? kept : levels;
        Bars =
        [
            .. Levels.GroupBy(level => Math.Floor((double)Tenths(level) / binTenths))
                .Select(bin => new LevelBar(Math.Round(bin.Key * binTenths / TenthsOfWhole, 1), bin.Sum(static level => level.Count)))
                .OrderBy(static bar => bar.LevelDb),
        ];
    }

    /// <summary>The points of the chart.</summary>
    public ImmutableArray<LevelBar> Bars { get; }

    /// <summary>Messages left out.</summary>
    public long Skipped { get; }

    private ImmutableArray<LevelBar> Levels { get; }

    /// <summary>What they say, in words.</summary>
    public string Summary
    {
        get
        {
            if (Levels.IsEmpty)
            {
                return "";
            }

            var text = $"Half of {MessageFormatter.Count(Levels.Sum(static level => level.Count))} messages came with {MessageFormatter.Level(Percentile(0.5))} or more; "
                + $"the weakest tenth below {MessageFormatter.Level(Percentile(0.1))}, the strongest above {MessageFormatter.Level(Percentile(0.9))}.";
            return Skipped == 0 ? text : text + $" {MessageFormatter.Count(Skipped)} messages at whole numbers are left out: older versions rounded.";
        }
    }

    /// <summary>The level below which a share of the messages lies.</summary>
    /// <param name="share">0 … 1.</param>
    public double Percentile(double share)
    {
        var wanted = share * Levels.Sum(static level => level.Count);
        var sum = 0L;
        foreach (var level in Levels)
        {
            sum += level.Count;
            if (sum >= wanted)
            {
                return level.LevelDb;
            }
        }

        return double.NaN;
    }

    private static long Tenths(LevelBar level) => (long)Math.Round(level.LevelDb * TenthsOfWhole);
}
