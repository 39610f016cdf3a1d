using System.Collections.Immutable;
using AcarsHub.Domain.Statistics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Statistics;

/// <summary>Reads what came from each of the busiest stations.</summary>
public sealed class StationsQuery
{
    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal StationsQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Reads them, the busiest first.</summary>
    /// <param name="startUtc">Start of the time asked for.</param>
    /// <param name="endUtc">Its end.</param>
    /// <param name="bucket">Length of a bucket: whole hours, or whole days.</param>
    /// <param name="count">How many stations.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<ImmutableArray<StationSeries>> RunAsync(DateTimeOffset startUtc, DateTimeOffset endUtc, TimeSpan bucket, int count, CancellationToken ct)
    {
        var seconds = (long)bucket.TotalSeconds;
        var resolution = seconds % SeriesColumns.DaySeconds == 0 ? SeriesColumns.DaySeconds : SeriesColumns.HourSeconds;
        var from = SeriesFolding.Floor(startUtc.ToUnixTimeSeconds(), seconds);
        var to = SeriesFolding.Floor(endUtc.ToUnixTimeSeconds(), seconds) + seconds;
        await using var context = await _contexts.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var observed = connection.Rows(
            $"SELECT timestamp, minutes FROM {SeriesColumns.Rollups} WHERE resolution_seconds = {resolution} AND timestamp >= $from AND timestamp < $to",
            static row => (Start: row.GetInt64(0), Minutes: row.GetInt32(1)),
            ("$from", from),
            ("$to", to)).ToDictionary(static row => row.Start, static row => row.Minutes);
        var series = ImmutableArray.CreateBuilder<StationSeries>();
        foreach (var station in Busiest(connection, resolution, from, to, count))
        {
            ct.ThrowIfCancellationRequested();
            var counts = Counts(connection, resolution, from, to, station);
            var spans = observed.Select(hour => new SeriesSpan(hour.Key, resolution, hour.Value, counts.GetValueOrDefault(hour.Key), 0));
            series.Add(new StationSeries(station, SeriesFolding.Fold(spans, startUtc, endUtc, bucket).Buckets));
        }

        return series.ToImmutable();
    }

    private static List<string> Busiest(SqliteConnection connection, int resolution, long from, long to, int count) => connection.Texts(
        $"""
        SELECT station FROM {SeriesColumns.Stations} WHERE resolution_seconds = {resolution} AND timestamp >= $from AND timestamp < $to
        GROUP BY station ORDER BY sum(total_sum) DESC, station LIMIT $count
        """,
        ("$from", from),
        ("$to", to),
        ("$count", count));

    // The key has the time before the station, as it is written; of few stations the rest is quickly passed over.
    private static Dictionary<long, SeriesCounts> Counts(SqliteConnection connection, int resolution, long from, long to, string station) => connection.Rows(
        $"""
        SELECT timestamp, {SeriesColumns.Sums} FROM {SeriesColumns.Stations}
        WHERE resolution_seconds = {resolution} AND timestamp >= $from AND timestamp < $to AND station = $station
        """,
        static row => (Start: row.GetInt64(0), Counts: SeriesColumns.ReadCounts(row, 1)),
        ("$from", from),
        ("$to", to),
        ("$station", station)).ToDictionary(static row => row.Start, static row => row.Counts);
}
