using System.Collections.Immutable;
using AcarsHub.Data.Statistics;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Ingest;

namespace AcarsHub.Web.Statistics;

/// <summary>
/// All statistics there are. Pages, endpoints, metrics and the station doctor ask here and nowhere else. Any thread may ask; reads run on
/// the thread pool. While the database is being opened they throw <see cref="StatisticsUnavailableException"/>, and a
/// <see cref="System.Data.Common.DbException"/> when it cannot be read.
/// </summary>
internal sealed class StatisticsReader(
    SeriesQuery series,
    StationsQuery stations,
    HistogramQuery histograms,
    MinuteCounter minutes,
    StoreState store,
    TimeProvider clock)
{
    private const int MostStations = 12;
    private const int NormalDays = 14;
    private const int WeekDays = 56;
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_day = TimeSpan.FromDays(1);

    // Beyond that hours of stations would be more rows than a chart has points.
    private static readonly TimeSpan s_longestByHour = TimeSpan.FromDays(40);

    private readonly SeriesCache _cache = new();

    /// <summary>The newest finished minute, from memory; null until there is one.</summary>
    public SeriesBucket? LatestMinute => minutes.Latest?.ToBucket();

    /// <summary>What was received in the last 3 600 s, from memory: the sum of the minutes, or of what came since the start while there is none.</summary>
    public HourTotals LastHour() => minutes.LastHour();

    /// <summary>What was received from <paramref name="startUtc"/> to <paramref name="endUtc"/>.</summary>
    /// <param name="startUtc">Start.</param>
    /// <param name="endUtc">End; not before the start.</param>
    /// <param name="bucket">Length of a point, at least a minute.</param>
    /// <param name="ct">Gives up waiting.</param>
    public Task<ReceptionSeries> ReceptionAsync(DateTimeOffset startUtc, DateTimeOffset endUtc, TimeSpan bucket, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(endUtc, startUtc);
        ArgumentOutOfRangeException.ThrowIfLessThan(bucket, TimeSpan.FromMinutes(1));
        ThrowIfUnavailable();

        // What is kept is for others, too, and not given up with whoever asked first.
        return _cache.GetAsync(startUtc, endUtc, bucket, () => Task.Run(() => series.RunAsync(startUtc, endUtc, bucket, CancellationToken.None), CancellationToken.None)).WaitAsync(ct);
    }

    /// <summary>What came from each of the busiest 12 stations, the busiest first.</summary>
    /// <param name="startUtc">Start.</param>
    /// <param name="endUtc">End; not before the start.</param>
    /// <param name="bucket">Length of a point. Stations are counted by the hour, so a shorter one becomes an hour; over more than 40 days it becomes at least a day.</param>
    /// <param name="ct">Gives up.</param>
    public Task<ImmutableArray<StationSeries>> StationsAsync(DateTimeOffset startUtc, DateTimeOffset endUtc, TimeSpan bucket, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(endUtc, startUtc);
        var unit = endUtc - startUtc > s_longestByHour ? s_day : s_hour;
        return ReadAsync(() => stations.RunAsync(startUtc, endUtc, TimeSpan.FromTicks(Math.Max(1, bucket.Ticks / unit.Ticks) * unit.Ticks), MostStations, ct), ct);
    }

    /// <summary>Signal levels of all messages ever received, ascending.</summary>
    public Task<ImmutableArray<LevelBar>> LevelsAsync(DecoderKind kind, CancellationToken ct) => ReadAsync(() => histograms.LevelsAsync(kind, ct), ct);

    /// <summary>Signal levels of stored messages, ascending.</summary>
    public Task<ImmutableArray<LevelBar>> LevelsAsync(DecoderKind kind, LevelWindow window, CancellationToken ct) => ReadAsync(() => histograms.LevelsAsync(kind, window, ct), ct);

    /// <summary>Frequencies of all messages ever received, the busiest first.</summary>
    public Task<ImmutableArray<FrequencyBar>> FrequenciesAsync(DecoderKind kind, CancellationToken ct) => ReadAsync(() => histograms.FrequenciesAsync(kind, ct), ct);

    /// <summary>Levels and frequencies of every type.</summary>
    public Task<AllHistograms> HistogramsAsync(CancellationToken ct) => ReadAsync(() => histograms.AllAsync(ct), ct);

    /// <summary>How many messages were ever received, with and without content and errors.</summary>
    public Task<LifetimeCounts> CountsAsync(CancellationToken ct) => ReadAsync(() => histograms.CountsAsync(ct), ct);

    /// <summary>How strong messages of aircraft at which distance are, over all time; empty while the station does not know where it is.</summary>
    public Task<ImmutableArray<LevelDistanceCell>> LevelDistancesAsync(DecoderKind kind, CancellationToken ct) => ReadAsync(() => histograms.LevelDistancesAsync(kind, ct), ct);

    /// <summary>What is received in each hour of the week, over the last eight weeks: 168 cells from Monday 0:00 on.</summary>
    /// <param name="kind">One decoder type, or null for all.</param>
    /// <param name="zone">Whose days and hours.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<ImmutableArray<HourOfWeekCell>> HoursOfWeekAsync(DecoderKind? kind, TimeZoneInfo zone, CancellationToken ct)
    {
        var hours = await ReadAsync(() => series.HoursAsync(clock.GetUtcNow().AddDays(-WeekDays), clock.GetUtcNow(), ct), ct);
        return HourPatterns.OfWeek(hours, kind, zone);
    }

    /// <summary>What each decoder type normally receives in each hour of the day: 24 for each type, from the last 14 days without the running hour.</summary>
    public async Task<ImmutableArray<NormalRate>> NormalRatesAsync(CancellationToken ct)
    {
        var end = DateTimeOffset.FromUnixTimeSeconds(SeriesFolding.Floor(clock.GetUtcNow().ToUnixTimeSeconds(), (long)s_hour.TotalSeconds));
        return HourPatterns.OfDay(await ReadAsync(() => series.HoursAsync(end.AddDays(-NormalDays), end, ct), ct));
    }

    private Task<T> ReadAsync<T>(Func<Task<T>> read, CancellationToken ct)
    {
        ThrowIfUnavailable();
        return Task.Run(read, ct);
    }

    private void ThrowIfUnavailable()
    {
        if (!store.IsReadable)
        {
            throw new StatisticsUnavailableException(store.Error is { } error ? $"The database cannot be read: {error.TrimEnd('.')}." : "The database is still being opened.");
        }
    }
}
