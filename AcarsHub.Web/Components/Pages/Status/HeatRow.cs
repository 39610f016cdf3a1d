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

    /// <param name="values">All values shown.</param>
    /// <param name="isSteep">Whether most values are far below the largest: then each step is a multiple of the one before.</param>
    public static ImmutableArray<PlotOptionsHeatmapColorScaleRange> Of(IEnumerable<double> values, bool isSteep)
    {
        var most = values.DefaultIfEmpty(0).Max();
        double Bound(int step) => step == 0 ? 0 : isSteep && most > 1 ? Math.Pow(most, (double)step / Steps) : most * step / Steps;
        return
        [
            new PlotOptionsHeatmapColorScaleRange { From = -1, To = -0.5, Color = Unknown },
            .. Enumerable.Range(0, Steps).Select(step => new PlotOptionsHeatmapColorScaleRange
            {
                From = Bound(step),
                To = step == Steps - 1 ? most + 1 : Bound(step + 1),
                Color = ChartColours.Heat((double)step / (Steps - 1)),
            }),
        ];
    }

    /// <summary>The key: from where on which colour.</summary>
    public static ImmutableArray<ChartKey> Keys(ImmutableArray<PlotOptionsHeatmapColorScaleRange> ranges, string unknown, Func<double, string> text) =>
    [
        .. ranges.Skip(1).Where(range => range.To > range.From).Select(range => new ChartKey(null, "from " + text(range.From), range.Color!, ChartMark.Area)), // Each has one, see above.
        new ChartKey(null, unknown, Unknown, ChartMark.Area),
    ];
}
