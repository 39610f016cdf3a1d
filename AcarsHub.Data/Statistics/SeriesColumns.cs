using AcarsHub.Domain.Statistics;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Statistics;

/// <summary>The columns of the tables of series: all have the same counts, under names that differ in their end.</summary>
internal static class SeriesColumns
{
    public const string Minutes = "timeseries_stats";

    public const string Rollups = "timeseries_rollups";

    public const string Stations = "station_rollups";

    public const int MinuteSeconds = 60;

    public const int HourSeconds = 3600;

    public const int DaySeconds = 86_400;

    private static readonly string[] s_names = ["acars", "vdlm", "hfdl", "imsl", "irdm", "total", "error"];

    /// <summary>The columns of a roll-up.</summary>
    public static string Sums { get; } = Each(static name => $"{name}_sum");

    /// <summary>The columns of a minute.</summary>
    public static string Counts { get; } = Each(static name => $"{name}_count");

    /// <summary>Something of each of the counts, in the order of <see cref="ReadCounts"/>.</summary>
    public static string Each(Func<string, string> expression) => string.Join(", ", s_names.Select(expression));

    /// <summary>Reads counts from the columns that begin at <paramref name="first"/>.</summary>
    public static SeriesCounts ReadCounts(SqliteDataReader row, int first) => new(
        row.GetInt64(first),
        row.GetInt64(first + 1),
        row.GetInt64(first + 2),
        row.GetInt64(first + 3),
        row.GetInt64(first + 4),
        row.GetInt64(first + 5),
        row.GetInt64(first + 6));
}
