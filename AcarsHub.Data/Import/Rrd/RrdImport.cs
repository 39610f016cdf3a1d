using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using AcarsHub.Data.Statistics;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Import.Rrd;

/// <summary>What an RRD import did.</summary>
/// <param name="AlreadyImported">The very same file had been imported before; nothing was done.</param>
/// <param name="MinuteRows">Rows added to <c>timeseries_stats</c>.</param>
/// <param name="RollupRows">Rows added to <c>timeseries_rollups</c>.</param>
/// <param name="Skipped">Rows with values that were left out: in the future, older than the retention, there already, or of another resolution.</param>
public sealed record RrdImportResult(bool AlreadyImported, int MinuteRows, int RollupRows, int Skipped);

/// <summary>
/// Imports the statistics ACARS Hub 3 kept in an RRD file. Minutes become minutes, coarser archives become roll-ups; what the
/// database has already wins. A file is known again by its hash, so it stays where it is under its own name: ACARS Hub renamed it,
/// and lost track when someone renamed it back.
/// </summary>
/// <param name="clock">Tells what lies in the future or beyond the retention.</param>
/// <param name="minuteRetention">How long minutes are kept; roll-ups are kept for ever.</param>
public sealed class RrdImport(TimeProvider clock, TimeSpan minuteRetention)
{
    private const int MinuteSeconds = 60;
    private const string Average = "AVERAGE";

    private static readonly long[] s_rollups = [300, 3600, 21600];
    private static readonly string[] s_columns = ["acars", "vdlm", "hfdl", "imsl", "irdm", "total", "error"];

    /// <summary>Imports a file in one transaction.</summary>
    /// <param name="connection">An open connection to our database.</param>
    /// <param name="path">The RRD file; only read.</param>
    /// <param name="ct">Stops the import; nothing of it remains.</param>
    /// <exception cref="RrdFormatException">It is no RRD file this version reads.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="SqliteException">The database failed.</exception>
    public RrdImportResult Run(SqliteConnection connection, string path, CancellationToken ct)
    {
        var file = RrdFile.Read(path);
        string hash;
        using (var stream = File.OpenRead(path))
        {
            hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        }

        using var transaction = connection.BeginTransaction();
        if (connection.Number("SELECT 1 FROM rrd_import_registry WHERE lower(file_hash) = $hash", ("$hash", hash)) is not null)
        {
            return new RrdImportResult(AlreadyImported: true, 0, 0, 0);
        }

        var result = Insert(connection, file, ct);
        SeriesFill.Run(connection);
        connection.Execute(
            "INSERT INTO rrd_import_registry (file_hash, rrd_path, imported_at, rows_imported) VALUES ($hash, $path, $at, $rows)",
            ("$hash", hash),
            ("$path", path),
            ("$at", clock.GetUtcNow().ToUnixTimeMilliseconds()),
            ("$rows", result.MinuteRows + result.RollupRows));
        transaction.Commit();
        return result;
    }

    private RrdImportResult Insert(SqliteConnection connection, RrdFile file, CancellationToken ct)
    {
        var order = s_columns.Select(c => file.Sources.IndexOf(c.ToUpperInvariant())).ToImmutableArray();
        var (minutes, rollups, skipped) = (0, 0, 0);
        foreach (var archive in file.Archives.Where(static a => a.Consolidation == Average))
        {
            ct.ThrowIfCancellationRequested();
            var usable = archive.Rows.Where(static r => r.Values.Any(double.IsFinite)).ToList();
            var (newMinutes, newRollups) = archive.SecondsPerRow == MinuteSeconds ? (InsertMinutes(connection, usable, order), 0)
                : s_rollups.Contains(archive.SecondsPerRow) ? (0, InsertRollups(connection, usable, order, archive.SecondsPerRow))
                : (0, 0);
            minutes += newMinutes;
            rollups += newRollups;
            skipped += usable.Count - newMinutes - newRollups;
        }

        return new RrdImportResult(AlreadyImported: false, minutes, rollups, skipped);
    }

    /// <summary>
    /// A minute keeps the time rrdtool and ACARS Hub give it, so that a file both have imported yields each minute once.
    /// </summary>
    private int InsertMinutes(SqliteConnection connection, List<RrdRow> rows, ImmutableArray<int> order)
    {
        var now = clock.GetUtcNow();
        var oldest = (now - minuteRetention).ToUnixTimeSeconds();
        using var insert = Prepare(connection, "timeseries_stats", ["timestamp", .. s_columns.Select(static c => c + "_count")]);
        return rows
            .Where(r => r.Time <= now.ToUnixTimeSeconds() && r.Time >= oldest)
            .Sum(r => Add(insert, [r.Time, .. order.Select(i => Rounded(ValueAt(r, i)))]));
    }

    /// <summary>A row's time is the end of what it averages; a roll-up has its start, and sums.</summary>
    private int InsertRollups(SqliteConnection connection, List<RrdRow> rows, ImmutableArray<int> order, long seconds)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var minutes = seconds / MinuteSeconds;
        var total = order[Array.IndexOf(s_columns, "total")];
        using var insert = Prepare(connection, "timeseries_rollups", ["resolution_seconds", "timestamp", "minutes", .. s_columns.Select(static c => c + "_sum"), "total_max"]);
        return rows
            .Where(r => r.Time <= now)
            .Sum(r => Add(insert, [seconds, r.Time - seconds, minutes, .. order.Select(i => Rounded(ValueAt(r, i) * minutes)), Rounded(ValueAt(r, total))]));
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string table, string[] columns)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names are the constants above.
        command.CommandText = $"INSERT OR IGNORE INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(static (_, i) => Parameter(i)))})";
#pragma warning restore CA2100
        command.Parameters.AddRange(columns.Select(static (_, i) => new SqliteParameter(Parameter(i), SqliteType.Integer)));
        return command;
    }

    private static int Add(SqliteCommand insert, ReadOnlySpan<long> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            insert.Parameters[i].Value = values[i];
        }

        return insert.ExecuteNonQuery();
    }

    private static string Parameter(int index) => string.Create(CultureInfo.InvariantCulture, $"$p{index}");

    /// <summary>A source the file does not have, or does not know the value of, counts as zero.</summary>
    private static double ValueAt(RrdRow row, int index) => index >= 0 && double.IsFinite(row.Values[index]) ? row.Values[index] : 0;

    /// <summary>Damaged values beyond any message rate are cut instead of overflowing.</summary>
    private static long Rounded(double value) => (long)Math.Round(Math.Clamp(value, 0, int.MaxValue), MidpointRounding.AwayFromZero);
}
