using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Statistics;

/// <summary>
/// Makes the roll-ups of what was there before, or came from elsewhere. Afterwards whatever is known in finer records is in the hours,
/// and in the days, so that a read never has to look for it in two places.
/// </summary>
internal static class SeriesFill
{
    private static readonly string s_greatest = SeriesColumns.Each(static name => $"{name}_sum = excluded.{name}_sum");

    private static readonly string s_sums = SeriesColumns.Each(static name => $"sum({name}_sum)");

    /// <summary>The statements, for migrations.</summary>
    /// <remarks>
    /// Where two records tell of the same span, the one that observed more of it counts, else the finer. A roll-up that is there is replaced only by
    /// one that observed more: once minutes have been removed they can no longer tell.
    /// </remarks>
    public static string Sql { get; } =
        $"""
        WITH pieces (start, is_finer, minutes, {SeriesColumns.Sums}, total_max) AS (
            SELECT timestamp - timestamp % 300, 1, count(*), {SeriesColumns.Each(static name => $"sum({name}_count)")}, max(total_count) FROM {SeriesColumns.Minutes} GROUP BY 1
            UNION ALL {Rollups(300)})
        {Insert(SeriesColumns.HourSeconds)};
        WITH pieces (start, is_finer, minutes, {SeriesColumns.Sums}, total_max) AS (
            SELECT timestamp - timestamp % 21600, 1, sum(minutes), {s_sums}, max(total_max) FROM {SeriesColumns.Rollups} WHERE resolution_seconds = {SeriesColumns.HourSeconds} GROUP BY 1
            UNION ALL {Rollups(21_600)})
        {Insert(SeriesColumns.DaySeconds)};
        """;

    /// <summary>Makes them, in the transaction of the connection.</summary>
    public static void Run(SqliteConnection connection) => connection.Execute(Sql);

    private static string Rollups(int seconds) =>
        $"SELECT timestamp - timestamp % {seconds}, 0, minutes, {SeriesColumns.Sums}, total_max FROM {SeriesColumns.Rollups} WHERE resolution_seconds = {seconds}";

    // SQLite takes the other columns of a row from the one that has the greatest value.
    private static string Insert(int seconds) =>
        $"""
        INSERT INTO {SeriesColumns.Rollups} (resolution_seconds, timestamp, minutes, {SeriesColumns.Sums}, total_max)
            SELECT {seconds}, start - start % {seconds}, sum(minutes), {s_sums}, max(total_max) FROM (
                SELECT start, max(2 * minutes + is_finer), minutes, {SeriesColumns.Sums}, total_max FROM pieces GROUP BY start)
            WHERE true GROUP BY 2
            ON CONFLICT (resolution_seconds, timestamp) DO UPDATE SET minutes = excluded.minutes, {s_greatest}, total_max = max(total_max, excluded.total_max)
                WHERE excluded.minutes > {SeriesColumns.Rollups}.minutes
        """;
}
