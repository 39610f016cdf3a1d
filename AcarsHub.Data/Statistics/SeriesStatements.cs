using AcarsHub.Data.Writing;
using AcarsHub.Domain.Statistics;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Statistics;

/// <summary>Writes minutes with the hours and days they belong to, and removes them when they are old. For the writer's connection.</summary>
internal sealed class SeriesStatements : IDisposable
{
    /// <summary>Stations counted on a day. Names come with the messages; no network of feeders has so many.</summary>
    public const int MostStationsOfADay = 500;

    private static readonly int[] s_resolutions = [SeriesColumns.HourSeconds, SeriesColumns.DaySeconds];

    private readonly SqliteConnection _connection;
    private readonly PreparedStatement _insert;
    private readonly PreparedStatement _add;
    private readonly PreparedStatement _rollUp;
    private readonly PreparedStatement _station;
    private readonly HashSet<string> _stations = new(StringComparer.Ordinal);
    private long _stationsDay = long.MinValue;

    public SeriesStatements(SqliteConnection connection)
    {
        _connection = connection;
        _insert = new PreparedStatement(connection, $"INSERT INTO {SeriesColumns.Minutes} (timestamp, {SeriesColumns.Counts}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
        _add = new PreparedStatement(
            connection,
            $"""
            UPDATE {SeriesColumns.Minutes} SET acars_count = acars_count + ?2, vdlm_count = vdlm_count + ?3, hfdl_count = hfdl_count + ?4, imsl_count = imsl_count + ?5,
                irdm_count = irdm_count + ?6, total_count = total_count + ?7, error_count = error_count + ?8 WHERE timestamp = ?1
            """);
        _rollUp = new PreparedStatement(
            connection,
            $"""
            INSERT INTO {SeriesColumns.Rollups} (resolution_seconds, timestamp, minutes, {SeriesColumns.Sums}, total_max)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, (SELECT total_count FROM {SeriesColumns.Minutes} WHERE timestamp = ?11))
            ON CONFLICT (resolution_seconds, timestamp) DO UPDATE SET minutes = min(minutes + excluded.minutes, resolution_seconds / 60),
                {Added}, total_max = max(total_max, excluded.total_max)
            """);
        _station = new PreparedStatement(
            connection,
            $"""
            INSERT INTO {SeriesColumns.Stations} (resolution_seconds, timestamp, station, {SeriesColumns.Sums}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            ON CONFLICT (resolution_seconds, timestamp, station) DO UPDATE SET {Added}
            """);
    }

    private static string Added => SeriesColumns.Each(static name => $"{name}_sum = {name}_sum + excluded.{name}_sum");

    /// <summary>Writes minutes. One that is there already is added to.</summary>
    public void Write(IEnumerable<SeriesMinute> minutes)
    {
        foreach (var minute in minutes)
        {
            var isNew = Execute(_insert, minute.Start, minute.Counts) > 0;
            if (!isNew)
            {
                Execute(_add, minute.Start, minute.Counts);
            }

            foreach (var resolution in s_resolutions)
            {
                _rollUp.Bind(resolution);
                _rollUp.Bind(SeriesFolding.Floor(minute.Start, resolution));
                _rollUp.Bind(isNew ? 1 : 0);
                Bind(_rollUp, minute.Counts);
                _rollUp.Bind(minute.Start);
                _rollUp.Execute();
            }

            WriteStations(minute);
        }
    }

    /// <summary>Forgets what a transaction that was rolled back has read.</summary>
    public void RolledBack() => _stationsDay = long.MinValue;

    /// <summary>Deletes up to <paramref name="limit"/> minutes, then as many records of stations, that are older.</summary>
    /// <returns>Whether there may be more.</returns>
    public bool Delete(DateTimeOffset before, int limit)
    {
        var deleted = _connection.Execute(
            $"DELETE FROM {SeriesColumns.Minutes} WHERE timestamp IN (SELECT timestamp FROM {SeriesColumns.Minutes} WHERE timestamp < $before ORDER BY timestamp LIMIT $limit)",
            ("$before", before.ToUnixTimeSeconds()),
            ("$limit", limit));
        return deleted == limit || s_resolutions.Any(resolution => DeleteStations(resolution, before, limit) == limit);
    }

    public void Dispose()
    {
        _insert.Dispose();
        _add.Dispose();
        _rollUp.Dispose();
        _station.Dispose();
    }

    private int DeleteStations(int resolution, DateTimeOffset before, int limit) => _connection.Execute(
        $"""
        DELETE FROM {SeriesColumns.Stations} WHERE (resolution_seconds, timestamp, station) IN (
            SELECT resolution_seconds, timestamp, station FROM {SeriesColumns.Stations} WHERE resolution_seconds = $resolution AND timestamp < $before ORDER BY timestamp LIMIT $limit)
        """,
        ("$resolution", resolution),
        ("$before", before.ToUnixTimeSeconds() - resolution),
        ("$limit", limit));

    private void WriteStations(SeriesMinute minute)
    {
        foreach (var (station, counts) in minute.Stations)
        {
            if (!IsCounted(station, SeriesFolding.Floor(minute.Start, SeriesColumns.DaySeconds)))
            {
                continue;
            }

            foreach (var resolution in s_resolutions)
            {
                _station.Bind(resolution);
                _station.Bind(SeriesFolding.Floor(minute.Start, resolution));
                _station.Bind(station);
                Bind(_station, counts);
                _station.Execute();
            }
        }
    }

    private bool IsCounted(string station, long day)
    {
        if (day != _stationsDay)
        {
            _stations.Clear();
            _stations.UnionWith(_connection.Texts(
                $"SELECT station FROM {SeriesColumns.Stations} WHERE resolution_seconds = {SeriesColumns.DaySeconds} AND timestamp = $day",
                ("$day", day)));
            _stationsDay = day;
        }

        return _stations.Contains(station) || (_stations.Count < MostStationsOfADay && _stations.Add(station));
    }

    private static int Execute(PreparedStatement statement, long start, SeriesCounts counts)
    {
        statement.Bind(start);
        Bind(statement, counts);
        return statement.Execute();
    }

    private static void Bind(PreparedStatement statement, SeriesCounts counts)
    {
        foreach (var count in counts.PerKind)
        {
            statement.Bind(count);
        }

        statement.Bind(counts.Total);
        statement.Bind(counts.Errors);
    }
}
