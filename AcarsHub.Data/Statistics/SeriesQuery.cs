using AcarsHub.Domain.Statistics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Statistics;

/// <summary>
/// Reads a series from the coarsest records that serve a bucket: days for whole days, hours from an hour on, else minutes. Hours and
/// days have in them whatever finer records know (<see cref="SeriesFill"/>). What only coarser ones know, from old statistics or for
/// removed minutes, is read with them.
/// </summary>
public sealed class SeriesQuery
{
    // The longest record that is read besides finer ones. Reading begins and ends with a whole one, for what is left of it is its own
    // less all that is finer.
    private const int LongestSeconds = 21_600;

    private static readonly int[] s_besidesMinutes = [300, SeriesColumns.HourSeconds, LongestSeconds];
    private static readonly int[] s_besidesHours = [LongestSeconds];

    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal SeriesQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Reads and folds.</summary>
    /// <param name="startUtc">Start of the time asked for.</param>
    /// <param name="endUtc">Its end.</param>
    /// <param name="bucket">Length of a bucket.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<ReceptionSeries> RunAsync(DateTimeOffset startUtc, DateTimeOffset endUtc, TimeSpan bucket, CancellationToken ct)
    {
        var seconds = (long)bucket.TotalSeconds;
        var from = SeriesFolding.Floor(startUtc.ToUnixTimeSeconds(), seconds);
        var to = SeriesFolding.Floor(endUtc.ToUnixTimeSeconds(), seconds) + seconds;
        await using var context = await _contexts.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        return SeriesFolding.Fold(Read(connection, from, to, seconds, ct), startUtc, endUtc, bucket);
    }

    /// <summary>Reads the minutes since a time.</summary>
    public async Task<IReadOnlyList<SeriesSpan>> MinutesSinceAsync(DateTimeOffset sinceUtc, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        return [.. Minutes((SqliteConnection)context.Database.GetDbConnection(), sinceUtc.ToUnixTimeSeconds(), long.MaxValue)];
    }

    /// <summary>Reads the newest minute there is; null when there is none.</summary>
    public async Task<SeriesSpan?> NewestMinuteAsync(CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        return connection.Number($"SELECT max(timestamp) FROM {SeriesColumns.Minutes}") is { } newest ? Minutes(connection, newest, newest + 1).First() : null;
    }

    /// <summary>Reads the hours that begin within a time.</summary>
    public async Task<IReadOnlyList<SeriesSpan>> HoursAsync(DateTimeOffset startUtc, DateTimeOffset endUtc, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        return [.. Rollups((SqliteConnection)context.Database.GetDbConnection(), SeriesColumns.HourSeconds, startUtc.ToUnixTimeSeconds(), endUtc.ToUnixTimeSeconds())];
    }

    private static List<SeriesSpan> Read(SqliteConnection connection, long from, long to, long bucket, CancellationToken ct)
    {
        if (bucket % SeriesColumns.DaySeconds == 0)
        {
            return Collect(Rollups(connection, SeriesColumns.DaySeconds, from, to), ct);
        }

        from = SeriesFolding.Floor(from, LongestSeconds);
        to = SeriesFolding.Floor(to - 1, LongestSeconds) + LongestSeconds;
        var isMinutes = bucket < SeriesColumns.HourSeconds;
        var spans = isMinutes ? Minutes(connection, from, to) : Rollups(connection, SeriesColumns.HourSeconds, from, to);
        var besides = isMinutes ? s_besidesMinutes : s_besidesHours;
        return Collect(besides.Aggregate(spans, (all, resolution) => all.Concat(Rollups(connection, resolution, from, to))), ct);
    }

    private static List<SeriesSpan> Collect(IEnumerable<SeriesSpan> spans, CancellationToken ct)
    {
        List<SeriesSpan> all = [];
        foreach (var span in spans)
        {
            ct.ThrowIfCancellationRequested();
            all.Add(span);
        }

        return all;
    }

    private static IEnumerable<SeriesSpan> Minutes(SqliteConnection connection, long from, long to) => connection.Rows(
        $"SELECT timestamp, {SeriesColumns.Counts} FROM {SeriesColumns.Minutes} WHERE timestamp >= $from AND timestamp < $to ORDER BY timestamp",
        static row => SeriesSpan.Minute(row.GetInt64(0), SeriesColumns.ReadCounts(row, 1)),
        ("$from", from),
        ("$to", to));

    private static IEnumerable<SeriesSpan> Rollups(SqliteConnection connection, int resolution, long from, long to) => connection.Rows(
        $"SELECT timestamp, minutes, total_max, {SeriesColumns.Sums} FROM {SeriesColumns.Rollups} WHERE resolution_seconds = $resolution AND timestamp >= $from AND timestamp < $to ORDER BY timestamp",
        row => new SeriesSpan(row.GetInt64(0), resolution, row.GetInt32(1), SeriesColumns.ReadCounts(row, 3), row.GetInt64(2)),
        ("$resolution", resolution),
        ("$from", from),
        ("$to", to));
}
