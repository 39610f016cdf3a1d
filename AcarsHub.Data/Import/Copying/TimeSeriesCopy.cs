using AcarsHub.Data.Statistics;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Import.Copying;

/// <summary>
/// Copies the time series and the registry of imported RRD files. Revisions 9 to 11 keep four resolutions in one table, repeated
/// rows included; their coarse rows hold averages per minute and become roll-ups. From revision 12 on all rows are minutes.
/// </summary>
internal sealed class TimeSeriesCopy(AdoptionSession session)
{
    private const string Table = "timeseries_stats";
    private const int MinuteSeconds = 60;

    private static readonly string[] s_counts = ["acars", "vdlm", "hfdl", "imsl", "irdm", "total", "error"];
    private static readonly (string Name, int Seconds)[] s_coarse = [("5min", 300), ("1hour", 3600), ("6hour", 21600)];

    private readonly SqliteConnection _connection = session.Connection;

    public void Run() => session.InTransaction("time series", () =>
    {
        if (session.Source.Has(Table, "timestamp"))
        {
            var hasResolution = session.Source.Has(Table, "resolution");
            CopyMinutes(hasResolution);
            CopyCoarse(hasResolution);
        }

        CopyRegistry();
    });

    /// <summary>The last written one of rows that say the same minute twice; rows a second apart within one minute are added up.</summary>
    private void CopyMinutes(bool hasResolution)
    {
        var all = $"src.{Table} t" + (hasResolution ? " WHERE t.resolution = '1min'" : "");
        var rows = !hasResolution ? all : all + $" AND NOT EXISTS (SELECT 1 FROM src.{Table} n WHERE n.timestamp = t.timestamp AND n.resolution = '1min' AND n.id > t.id)";
        var source = _connection.Count(all);
        var kept = _connection.Execute(
            $"""
            INSERT INTO main.{Table} (timestamp, {Names("_count")})
            SELECT t.timestamp - t.timestamp % {MinuteSeconds} AS minute, {Each(c => $"coalesce(sum({Column(c)}), 0)")} FROM {rows} GROUP BY minute
            """);
        session.Account(Table, source, merged: source - kept);
    }

    /// <summary>A row of an unknown resolution cannot be placed and is left out. Then hours and days are made.</summary>
    private void CopyCoarse(bool hasResolution)
    {
        var source = hasResolution ? _connection.Count($"src.{Table} WHERE resolution IS NULL OR resolution <> '1min'") : 0;
        var known = 0L;
        foreach (var (name, seconds) in hasResolution ? s_coarse : [])
        {
            var minutes = seconds / MinuteSeconds;
            known += _connection.Count($"src.{Table} WHERE resolution = '{name}'");
            _connection.Execute(
                $"""
                INSERT OR REPLACE INTO main.timeseries_rollups (resolution_seconds, timestamp, minutes, {Names("_sum")}, total_max)
                SELECT {seconds}, t.timestamp - t.timestamp % {seconds}, {minutes}, {Each(c => $"coalesce({Column(c)}, 0) * {minutes}")}, coalesce({Column("total")}, 0)
                FROM src.{Table} t WHERE t.resolution = '{name}' ORDER BY t.id
                """);
        }

        var kept = _connection.Count("main.timeseries_rollups");
        SeriesFill.Run(_connection);
        session.Account(SeriesColumns.Rollups, source, known - kept, source - known, _connection.Count("main.timeseries_rollups") - kept);
    }

    private void CopyRegistry()
    {
        const string table = "rrd_import_registry";
        if (!session.Source.Has(table, "file_hash"))
        {
            return;
        }

        var source = _connection.Count("src." + table);
        var kept = _connection.Execute(
            $"""
            INSERT OR IGNORE INTO main.{table} (file_hash, rrd_path, imported_at, rows_imported)
            SELECT lower(file_hash), coalesce({session.Source.ColumnOr(table, "rrd_path", "''")}, ''),
              coalesce({session.Source.ColumnOr(table, "imported_at", "0")}, 0), coalesce({session.Source.ColumnOr(table, "rows_imported", "0")}, 0)
            FROM src.{table} WHERE file_hash <> ''
            """);
        session.Account(table, source, merged: source - kept);
    }

    private static string Names(string suffix) => Each(c => c + suffix);

    private static string Each(Func<string, string> column) => string.Join(", ", s_counts.Select(column));

    private string Column(string name) => session.Source.Has(Table, name + "_count") ? $"t.{name}_count" : "0";
}
