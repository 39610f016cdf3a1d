using System.Collections.Immutable;
using AcarsHub.Web.Components.Charts;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>A row of a heat map.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cells">Its cells from left to right.</param>
public sealed record HeatRow(string Name, ImmutableArray<HeatCell> Cells);

/// <summary>A cell of a heat map.</summary>
/// <param name="Column">Name of its column.</param>
/// <param name="Value">Null when nothing is known.</param>
public sealed record HeatCell(string Column, double? Value);

/// <summary>Colours of a heat map: a few steps from little to much, each a range of values.</summary>
internal static class HeatScale
{
    private const int Steps = 6;
    private const string Unknown = "var(--card)"; // No cell at all, so that it is not taken for a little.

    /// <summary>For rates: even steps from zero on.</summary>
    public static ImmutableArray<PlotOptionsHeatmapColorScaleRange> OfRates(IEnumerable<double> values)
    {
        var most = values.DefaultIfEmpty(0).Max();
        return Ranges(Enumerable.Range(0, Steps).Select(step => most * step / Steps), most);
    }

    /// <summary>For counts, most of which are far below the largest: whole numbers from one on, each step a multiple of the one before.</summary>
    public static ImmutableArray<PlotOptionsHeatmapColorScaleRange> OfCounts(IEnumerable<long> values)
    {
        var most = Math.Max(1, values.DefaultIfEmpty(0).Max());
        return Ranges(Enumerable.Range(0, Steps).Select(step => Math.Ceiling(Math.Round(Math.Pow(most, (double)step / Steps), 6))), most);
    }

    private static ImmutableArray<PlotOptionsHeatmapColorScaleRange> Ranges(IEnumerable<double> bounds, double most)
    {
        double[] from = [.. bounds.Distinct()];
        return
        [
            new PlotOptionsHeatmapColorScaleRange { From = -1, To = -0.5, Color = Unknown },
            .. from.Select((bound, step) => new PlotOptionsHeatmapColorScaleRange
            {
                From = bound,
                To = step == from.Length - 1 ? most + 1 : from[step + 1],
                Color = ChartColours.Heat(from.Length == 1 ? 1 : (double)step / (from.Length - 1)),
            }),
        ];
    }

    /// <summary>The key: from where on which colour.</summary>
    public static ImmutableArray<ChartKey> Keys(ImmutableArray<PlotOptionsHeatmapColorScaleRange> ranges, string unknown, Func<double, string> text) =>
    [
        .. ranges.Skip(1).Select(range => new ChartKey(null, "from " + text(range.From), range.Color!, ChartMark.Area)), // Each has one, see above.
        new ChartKey(null, unknown, Unknown, ChartMark.Area),
    ];
}
