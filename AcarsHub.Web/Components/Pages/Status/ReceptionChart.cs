using System.Collections.Immutable;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Components.Charts;
using AcarsHub.Web.Components.Formatting;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>The chart of reception: its lines, its gaps, what it says in words, and the table behind it. Made anew with each answer.</summary>
public sealed class ReceptionChart
{
    private const string NotListening = "not listening";
    private const int LongestKey = 150;

    private readonly ReceptionAnswer _answer;
    private readonly DisplayFormat _format;
    private readonly ImmutableArray<SeriesBucket> _buckets;

    /// <param name="answer">What was read.</param>
    /// <param name="enabled">Decoder types that are switched on.</param>
    /// <param name="format">How the reader wants times.</param>
    public ReceptionChart(ReceptionAnswer answer, ImmutableArray<DecoderKind> enabled, DisplayFormat format)
    {
        (_answer, _format) = (answer, format);
        _buckets = answer.Stations is [var first, ..] ? first.Buckets : answer.Series.Buckets;
        Bucket = _buckets is [var one, var two, ..] ? two.StartUtc - one.StartUtc : answer.Series.Bucket;
        Gaps = ReceptionGaps.Find(_buckets, Bucket, LeastGap);
        Kinds = [.. enabled.Union(answer.Heard).Order()];
        Lines = [.. MakeLines()];
        Table = MakeTable();
    }

    /// <summary>Length of a point.</summary>
    public TimeSpan Bucket { get; }

    /// <summary>Where nobody listened.</summary>
    public ImmutableArray<GapSpan> Gaps { get; }

    /// <summary>Decoder types with a line of their own when all are shown.</summary>
    public ImmutableArray<DecoderKind> Kinds { get; }

    public ImmutableArray<TimeLine> Lines { get; }

    public ChartTable Table { get; }

    public string Unit => _answer.Address.Series == StatusAddress.Errors ? "errors/min" : "messages/min";

    private TimeSpan LeastGap => SeriesPeriods.All.FirstOrDefault(period => period.Bucket == Bucket && period.Span >= _answer.Series.EndUtc - _answer.Series.StartUtc)?.Gap ?? 2 * Bucket;

    /// <summary>The key of the chart.</summary>
    public ImmutableArray<ChartKey> Keys =>
    [
        .. Lines.Select(static line => new ChartKey(line.Key, line.Name, line.Colour, line.IsDashed ? ChartMark.Dashes : ChartMark.Line)),
        .. Gaps.IsEmpty ? [] : new[] { new ChartKey(null, NotListening, ChartColours.Gap, ChartMark.Area) },
    ];

    /// <summary>What the chart says, in words.</summary>
    public string Summary
    {
        get
        {
            var known = _buckets.Where(static bucket => !bucket.IsGap).ToArray();
            if (_answer.Address.Series == StatusAddress.Stations || known.Length == 0)
            {
                return $"Messages of {MessageFormatter.Count(_answer.Stations.Length)} {(_answer.Stations.Length == 1 ? "station" : "stations")}, counted by the {(Bucket >= TimeSpan.FromDays(1) ? "day" : "hour")}.";
            }

            var minutes = known.Sum(static bucket => (long)bucket.Minutes);
            var peak = known.MaxBy(bucket => ValueOf(bucket) ?? 0);
            var silent = Gaps.Sum(static gap => (gap.EndUtc - gap.StartUtc).TotalMinutes);
            var thing = _answer.Address.Series == StatusAddress.Errors ? "errors" : "messages";
            return $"{MessageFormatter.Count(known.Sum(Sum))} {thing}: {MessageFormatter.Number(Rounded((double)known.Sum(Sum) / minutes))} a minute on average"
                + (peak is null ? "" : $", most around {_format.DateAndTime(peak.StartUtc)}: {MessageFormatter.Number(Rounded(ValueOf(peak) ?? 0))} a minute")
                + (silent > 0 ? $". Not listening for {Words(TimeSpan.FromMinutes(silent))}." : ".");
        }
    }

    private static double Rounded(double number) => Math.Round(number, Math.Abs(number) < 10 ? 1 : 0);

    private static string Words(TimeSpan time) => time.TotalDays >= 2 ? $"{MessageFormatter.Count((long)Math.Round(time.TotalDays))} days"
        : time.TotalHours >= 2 ? $"{MessageFormatter.Count((long)Math.Round(time.TotalHours))} hours"
        : $"{MessageFormatter.Count((long)Math.Round(time.TotalMinutes))} minutes";

    private long Sum(SeriesBucket bucket) => _answer.Address.Series == StatusAddress.Errors ? bucket.Errors
        : _answer.Address.Kind is { } kind ? bucket.PerKind[(int)kind] : bucket.Total;

    private double? ValueOf(SeriesBucket bucket) => bucket.IsGap ? null : (double)Sum(bucket) / bucket.Minutes;

    private IEnumerable<TimeLine> MakeLines()
    {
        var address = _answer.Address;
        if (address.Series == StatusAddress.Stations)
        {
            return _answer.Stations.Select((station, i) => new TimeLine(KeyOf(station), VisibleText.Field(station.Station), ChartColours.Twelve[i % ChartColours.Twelve.Length], Points(station.Buckets, static bucket => bucket.TotalPerMinute)));
        }

        var before = _answer.Before is { } earlier
            ? new[] { new TimeLine("reception:before", "The time before", ChartColours.Before, Shifted(earlier)) { IsDashed = true } }
            : [];
        return address.Series == StatusAddress.Errors ? [Line(null, "Errors", ChartColours.Errors, static bucket => bucket.ErrorsPerMinute), .. before]
            : address.Kind is { } kind ? [Line(null, kind.Names().DisplayName, ChartColours.Of(kind), bucket => bucket.KindPerMinute(kind)), .. before]
            :
            [
                .. Kinds.Select(each => Line("reception:" + each.Names().RateKey, each.Names().DisplayName, ChartColours.Of(each), bucket => bucket.KindPerMinute(each))),
                Line("reception:total", "Total", ChartColours.Total, static bucket => bucket.TotalPerMinute) with { Width = 3 },
                .. before,
            ];
    }

    private static string KeyOf(StationSeries station) => "station:" + (station.Station.Length <= LongestKey ? station.Station : station.Station[..LongestKey]);

    private TimeLine Line(string? key, string name, string colour, Func<SeriesBucket, double?> value) => new(key, name, colour, Points(_buckets, value));

    private ImmutableArray<TimePoint> Points(ImmutableArray<SeriesBucket> buckets, Func<SeriesBucket, double?> value) =>
        [.. ReceptionGaps.Drawn(buckets, Gaps).Select(bucket => new TimePoint(bucket.StartUtc, value(bucket)))];

    // The time before has gaps of its own: its points stand where those of the lines do, and are missing where it has none.
    private ImmutableArray<TimePoint> Shifted(ReceptionSeries earlier)
    {
        var by = _answer.Series.EndUtc - earlier.EndUtc;
        var values = earlier.Buckets.ToDictionary(bucket => _buckets.IsEmpty ? bucket.StartUtc : Nearest(bucket.StartUtc + by), ValueOf);
        return [.. ReceptionGaps.Drawn(_buckets, Gaps).Select(bucket => new TimePoint(bucket.StartUtc, values.GetValueOrDefault(bucket.StartUtc)))];
    }

    private DateTimeOffset Nearest(DateTimeOffset time) => _buckets[0].StartUtc + (Math.Floor((time - _buckets[0].StartUtc) / Bucket) * Bucket);

    private ChartTable MakeTable()
    {
        var time = new ChartColumn($"Time ({_format.ZoneName})", row => _format.DateAndTime(_buckets[row].StartUtc), row => MessageFormatter.MachineTime(_buckets[row].StartUtc), IsNumber: false);
        if (_answer.Address.Series == StatusAddress.Stations)
        {
            return new ChartTable(_buckets.Length, [time, .. _answer.Stations.Select(station => Column(VisibleText.Field(station.Station), row => station.Buckets[row].TotalPerMinute))]);
        }

        return new ChartTable(_buckets.Length,
        [
            time,
            .. Kinds.Select(kind => Column(kind.Names().DisplayName, row => _buckets[row].KindPerMinute(kind))),
            Column("Total", row => _buckets[row].TotalPerMinute),
            Column("Errors", row => _buckets[row].ErrorsPerMinute),
            new ChartColumn("Minutes listened", row => MessageFormatter.Count(_buckets[row].Minutes), row => _buckets[row].Minutes),
        ]);
    }

    private static ChartColumn Column(string name, Func<int, double?> value) => new(
        name,
        row => value(row) is { } number ? MessageFormatter.Number(Math.Round(number, 2)) : NotListening,
        row => value(row) is { } number ? Math.Round(number, 4) : null);
}
