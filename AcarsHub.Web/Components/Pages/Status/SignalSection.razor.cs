using System.Collections.Immutable;
using System.Globalization;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Components.Charts;
using AcarsHub.Web.Components.Formatting;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Statistics;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>How strong messages are, and how strong at which distance.</summary>
public sealed partial class SignalSection : StatisticsSection<LevelAnswer>
{
    private const int MostTicks = 12;

    private static readonly int[] s_steps = [1, 2, 5, 10, 20, 50];

    private (LevelAnswer? Answer, int BinTenths, LevelHistogram Value)? _made;

    [Inject]
    private ListenerRegistry Listeners { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private KnownStations Known { get; set; } = null!; // Likewise.

    protected override object Question => (Kind, Address.Window, Address.Frequency, Address.Station);

    private ImmutableArray<DecoderKind> Kinds => Listeners.Enabled;

    private DecoderKind Kind => Address.Kind is { } kind && Kinds.Contains(kind) ? kind : Kinds.FirstOrDefault();

    private DecoderKind ShownKind => Answer?.Kind ?? Kind;

    private IEnumerable<string> Frequencies => With(Answer?.Frequencies.Select(static bar => bar.FrequencyMhz) ?? [], Address.Frequency);

    private IEnumerable<string> Stations => With(Known.All, Address.Station);

    private string Title => $"{ShownKind.Names().DisplayName} signal levels, {LevelSpans.Name(Address.Window).ToLowerInvariant()}";

    // Heading, line and table ask for it; it is made once for an answer.
    private LevelHistogram Histogram
    {
        get
        {
            if (_made is not { } made || !ReferenceEquals(made.Answer, Answer) || made.BinTenths != Address.BinTenths)
            {
                _made = made = (Answer, Address.BinTenths, new LevelHistogram(Answer?.Levels ?? [], Answer?.IsLifetime == true, Address.BinTenths));
            }

            return made.Value;
        }
    }

    private ImmutableArray<LevelBar> Bars => Histogram.Drawn;

    private string Summary => Histogram.Summary;

    // Whole numbers at the ticks.
    private ApexChartOptions<LevelBar> LevelOptions
    {
        get
        {
            var (least, most) = (Bars.Min(static bar => bar.LevelDb), Bars.Max(static bar => bar.LevelDb));
            var step = s_steps.FirstOrDefault(step => (most - least) / step < MostTicks, s_steps[^1]);
            var (from, to) = (Math.Floor(least / step) * step, Math.Ceiling(most / step) * step);
            to = to > from ? to : from + step;
            return new ApexChartOptions<LevelBar>
            {
                Xaxis = new XAxis { Type = XAxisType.Numeric, Min = from, Max = to, TickAmount = (int)Math.Round((to - from) / step), Title = new AxisTitle { Text = "Signal level in dB" } },
                Yaxis = [new YAxis { Min = 0, ForceNiceScale = true, Title = new AxisTitle { Text = "messages" } }],
            };
        }
    }

    private ChartTable LevelTable
    {
        get
        {
            var bars = Histogram.All;
            return new ChartTable(bars.Length,
            [
                new ChartColumn("Signal level", row => MessageFormatter.Level(bars[row].LevelDb), row => bars[row].LevelDb),
                new ChartColumn("Messages", row => MessageFormatter.Count(bars[row].Count), row => bars[row].Count),
            ]);
        }
    }

    private ImmutableArray<LevelDistanceCell> Cells => Answer?.Distances ?? [];

    private ImmutableArray<PlotOptionsHeatmapColorScaleRange> DistanceRanges => HeatScale.OfCounts(Cells.Select(static cell => cell.Count));

    private ImmutableArray<ChartKey> DistanceKeys => HeatScale.Keys(DistanceRanges, "none", static value => MessageFormatter.Count((long)value));

    private ImmutableArray<HeatRow> DistanceRows
    {
        get
        {
            var distances = Steps([.. Cells.Select(static cell => (double)cell.DistanceKm)]);
            var counts = Cells.ToDictionary(static cell => (cell.LevelDb, (double)cell.DistanceKm), static cell => (double?)cell.Count);
            return
            [
                .. Steps([.. Cells.Select(static cell => cell.LevelDb)]).Reverse().Select(level => new HeatRow(
                    MessageFormatter.Number(level),
                    [.. distances.Select(distance => new HeatCell(MessageFormatter.Number(distance), counts.GetValueOrDefault((level, distance))))])),
            ];
        }
    }

    private string DistanceSummary => Cells.IsEmpty ? "" : $"{MessageFormatter.Count(Cells.Sum(static cell => cell.Count))} messages with a position, the farthest from {MessageFormatter.Count(Cells.Max(static cell => cell.DistanceKm))} km or more.";

    private ChartTable DistanceTable
    {
        get
        {
            var cells = Cells;
            return new ChartTable(cells.Length,
            [
                new ChartColumn("Distance from (km)", row => MessageFormatter.Count(cells[row].DistanceKm), row => cells[row].DistanceKm),
                new ChartColumn("Signal level from", row => MessageFormatter.Level(cells[row].LevelDb), row => cells[row].LevelDb),
                new ChartColumn("Messages", row => MessageFormatter.Count(cells[row].Count), row => cells[row].Count),
            ]);
        }
    }

    private protected override async Task<LevelAnswer> ReadAsync(StatisticsReader reader, CancellationToken ct)
    {
        var (kind, address) = (Kind, Address);
        if (Kinds.IsEmpty)
        {
            return new LevelAnswer(kind, IsLifetime: true, [], [], []);
        }

        var isLifetime = address is { Window: LevelSpan.Lifetime, Frequency: null, Station: null };
        var since = LevelSpans.Length(address.Window) is { } length ? Clock.GetUtcNow() - length : (DateTimeOffset?)null;
        return new LevelAnswer(
            kind,
            isLifetime,
            isLifetime ? await reader.LevelsAsync(kind, ct) : await reader.LevelsAsync(kind, new LevelWindow(since, address.Frequency, address.Station), ct),
            await reader.FrequenciesAsync(kind, ct),
            await reader.LevelDistancesAsync(kind, ct));
    }

    // All bins from the least to the most: one that is missing would put its neighbours side by side.
    private static ImmutableArray<double> Steps(double[] values)
    {
        double[] known = [.. values.Distinct().Order()];
        if (known.Length < 2)
        {
            return [.. known];
        }

        var step = known.Zip(known.Skip(1), static (a, b) => b - a).Min();
        return [.. Enumerable.Range(0, (int)Math.Round((known[^1] - known[0]) / step) + 1).Select(i => Math.Round(known[0] + (i * step), 1))];
    }

    private static IEnumerable<string> With(IEnumerable<string> names, string? chosen) => chosen is null || names.Contains(chosen) ? names : names.Append(chosen);

    private static string? Chosen(ChangeEventArgs change) => change.Value is string { Length: > 0 } text ? text : null;

    private Task ChangeBin(ChangeEventArgs change) =>
        Go.InvokeAsync(Address with { BinTenths = int.TryParse(change.Value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var bin) ? bin : StatusAddress.Bins[0] });
}
