using System.Collections.Immutable;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Components.Charts;
using AcarsHub.Web.Components.Settings;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Statistics;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>What was received over time.</summary>
public sealed partial class ReceptionSection : StatisticsSection<ReceptionAnswer>
{
    private static readonly string[] s_periods = [.. SeriesPeriods.All.Select(static period => period.Label)];
    private static readonly Func<TimePoint, object> s_x = static point => point.Time;
    private static readonly Func<TimePoint, decimal?> s_y = static point => (decimal?)point.Value;

    private ReceptionChart? _chart;
    private (ReceptionAnswer? Answer, object Format) _made;
    private DateTimeOffset? _from;
    private DateTimeOffset? _to;
    private string? _wrong;

    [Inject]
    private ListenerRegistry Listeners { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private ReaderSettings Settings { get; set; } = null!; // Likewise.

    protected override object Question => (Address.Period, Address.Range, Address.Series == StatusAddress.Stations, Address.Series, Address.Compares);

    /// <summary>What can be shown, as it stands in the address.</summary>
    private ImmutableArray<string?> Series => [null, .. Listeners.Enabled.Select(static kind => kind.Names().RateKey), StatusAddress.Errors, StatusAddress.Stations];

    private string[] Names => ["Combined", .. Listeners.Enabled.Select(static kind => kind.Names().DisplayName), "Errors", "Stations"];

    private (DateTimeOffset From, DateTimeOffset To) Shown => Address.Span(Clock.GetUtcNow());

    private string Heading => (Address.Series switch
    {
        StatusAddress.Errors => "Errors a minute",
        StatusAddress.Stations => "Messages a minute by station",
        _ => Address.Kind is { } kind ? $"{kind.Names().DisplayName} messages a minute" : "Messages a minute",
    }) + (Address.Range is { } range ? $", {Format.DateAndTime(range.From)} to {Format.DateAndTime(range.To)}" : ", " + Last);

    // “The last 1 hour” is no English.
    private string Last => "last " + (Address.Period.Label.StartsWith("1 ", StringComparison.Ordinal) ? Address.Period.Label[2..] : Address.Period.Label);

    private protected override async Task<ReceptionAnswer> ReadAsync(StatisticsReader reader, CancellationToken ct)
    {
        var address = Address;
        var (from, to) = Shown;
        var bucket = address.Range is null ? address.Period.Bucket : SeriesPeriods.BucketFor(from, to);
        var series = await reader.ReceptionAsync(from, to, bucket, ct);
        var isByStation = address.Series == StatusAddress.Stations;
        return new ReceptionAnswer(
            address,
            series,
            address.Compares && !isByStation ? await reader.ReceptionAsync(from - (to - from), from, bucket, ct) : null,
            isByStation ? await reader.StationsAsync(from, to, bucket, ct) : []);
    }

    protected override bool ShouldRender()
    {
        if (_made != (Answer, Format))
        {
            _made = (Answer, Format);
            _chart = Answer is { } answer ? new ReceptionChart(answer, Listeners.Enabled, Format) : null;
        }

        return true;
    }

    private bool IsShown(TimeLine line) => line.Key is null || !Settings.Settings.HiddenSeries.Contains(line.Key);

    private static SeriesStroke StrokeOf(TimeLine line) => new() { Width = line.Width, DashSpace = line.IsDashed ? 6 : 0 };

    private static ApexChartOptions<TimePoint> OptionsOf(ReceptionChart chart, ReceptionAnswer answer) => new()
    {
        Chart = new Chart { Zoom = new Zoom { Enabled = true } },
        Xaxis = new XAxis { Type = XAxisType.Datetime, Min = answer.Series.StartUtc.ToUnixTimeMilliseconds(), Max = answer.Series.EndUtc.ToUnixTimeMilliseconds() },
        Yaxis = [new YAxis { Min = 0, ForceNiceScale = true, Title = new AxisTitle { Text = chart.Unit } }],
        Annotations = new Annotations
        {
            Xaxis = [.. chart.Gaps.Select(static gap => new AnnotationsXAxis { X = gap.StartUtc.ToUnixTimeMilliseconds(), X2 = gap.EndUtc.ToUnixTimeMilliseconds(), FillColor = ChartColours.Gap, Opacity = 1 })],
        },
    };

    private Task ZoomAsync(ZoomedData<TimePoint> zoom) => RangeAsync(Time(zoom.XAxis.Min), Time(zoom.XAxis.Max));

    private Task ShowRangeAsync() => RangeAsync(_from ?? Shown.From, _to ?? Shown.To);

    private async Task RangeAsync(DateTimeOffset from, DateTimeOffset to)
    {
        (from, to) = (Minute(from), Minute(to));
        _wrong = to <= from ? "The range must end after it begins." : null;
        if (_wrong is null)
        {
            (_from, _to) = (null, null);
            var least = StatusAddress.ShortestRange;
            var missing = to - from < least ? least - (to - from) : TimeSpan.Zero;
            await Go.InvokeAsync(Address with { Range = (Minute(from - (missing / 2)), Minute(from - (missing / 2)) + (to - from) + missing) });
        }
    }

    private static DateTimeOffset Time(double milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Clamp(milliseconds, 0, DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()));

    private static DateTimeOffset Minute(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMinute), TimeSpan.Zero);
}
