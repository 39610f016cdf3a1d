using System.Globalization;
using AcarsHub.Data.Import;
using AcarsHub.Data.Import.Rrd;
using AcarsHub.Data.Schema;
using AcarsHub.Data.Writing;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Maintenance;

/// <summary>
/// Brings messages of another database, or statistics of an RRD file, into this one. What is there already is not doubled: a message is
/// known again by time, type, station, aircraft and content.
/// </summary>
public sealed class DatabaseImport(StorageOptions options, TimeProvider clock)
{
    private const int BatchRows = 20_000;

    private const string Columns =
        "message_type, msg_time, station_id, toaddr, fromaddr, depa, dsta, eta, gtout, gtin, wloff, wlin, lat, lon, alt, msg_text, tail, flight, icao, freq, "
        + "ack, mode, label, block_id, msgno, is_response, is_onground, error, libacars, level, sublabel, mfi, more, reassembly, frame_type";

    private static readonly string[] s_columns = Columns.Split(", ");

    // The index on time finds the few candidates; IS compares absent values as equal.
    private const string CopyBatch =
        $"""
        CREATE TEMP TABLE incoming AS
        SELECT (SELECT coalesce(max(id), 0) FROM main.message_rows) + row_number() OVER (ORDER BY o.id) AS id, {Columns} FROM other.messages AS o
        WHERE o.id > $after AND o.id <= $to
            AND NOT EXISTS (
                SELECT 1 FROM main.messages AS m
                WHERE m.msg_time = o.msg_time AND m.message_type = o.message_type AND m.station_id IS o.station_id AND m.tail IS o.tail
                    AND m.flight IS o.flight AND m.label IS o.label AND m.block_id IS o.block_id AND m.msgno IS o.msgno
                    AND m.msg_text IS o.msg_text AND m.libacars IS o.libacars AND m.freq IS o.freq AND m.level IS o.level)
        ORDER BY o.id
        """;

    /// <summary>Imports a file; this database must exist at the present schema, and nobody else may use it.</summary>
    /// <returns>What was done, in one line.</returns>
    /// <exception cref="AdoptionException">The file is no database this version reads.</exception>
    public async Task<string> RunAsync(string file, IProgress<string> progress, CancellationToken ct)
    {
        if (IsRrd(file))
        {
            return ImportRrd(file, ct);
        }

        var directory = Directory.CreateDirectory(options.DatabasePath + ".importing");
        try
        {
            // A copy is brought over, so that the file itself stays as it is.
            var copy = Path.Combine(directory.FullName, "source.db");
            DatabaseBackup.Create(file, copy);
            var own = options with { DatabasePath = copy, RrdPath = "", OpenDelay = TimeSpan.Zero };
            await new DatabaseOpener(path => DataExtensions.MigrationsOf(own with { DatabasePath = path }), own, clock)
                .OpenAsync(ct, new Relay<OpeningProgress>(p => progress.Report(p.Text)));
            return CopyMessages(file, copy, progress, ct);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            directory.Delete(recursive: true);
        }
    }

    private string CopyMessages(string file, string from, IProgress<string> progress, CancellationToken ct)
    {
        using var connection = SqliteFile.Open(options.DatabasePath, SqliteOpenMode.ReadWrite);
        new ConnectionPragmas(options).Apply(connection);
        connection.Execute("ATTACH $path AS other", ("$path", from));
        var last = connection.Number("SELECT max(id) FROM other.messages") ?? 0;
        var total = connection.Count("other.messages");
        var copied = 0L;
        for (var after = 0L; after < last; after += BatchRows)
        {
            ct.ThrowIfCancellationRequested();
            using var transaction = connection.BeginTransaction();
            connection.Execute(CopyBatch, ("$after", after), ("$to", after + BatchRows));
            copied += connection.Count("temp.incoming");
            MessageFill.Run(connection, "temp.incoming", s_columns);
            connection.Execute("DROP TABLE temp.incoming");
            transaction.Commit();
            progress.Report(string.Create(CultureInfo.InvariantCulture, $"{Math.Min(after + BatchRows, last):N0} of {last:N0} looked at, {copied:N0} copied"));
        }

        if (copied > 0)
        {
            // Counts like an adoption: the next start waits an hour before it prunes, and says what it is going to remove.
            connection.Execute(
                "INSERT INTO main.adoptions (source_kind, backup_path, adopted_at, messages) VALUES ('import', $path, $at, $messages)",
                ("$path", file),
                ("$at", clock.GetUtcNow().ToUnixTimeMilliseconds()),
                ("$messages", copied));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{copied:N0} of {total:N0} messages imported; {total - copied:N0} were there already");
    }

    private string ImportRrd(string file, CancellationToken ct)
    {
        using var connection = SqliteFile.Open(options.DatabasePath, SqliteOpenMode.ReadWrite);
        var result = new RrdImport(clock, TimeSpan.FromDays(options.TimeSeriesRetentionDays)).Run(connection, file, ct);
        return result.AlreadyImported
            ? "This RRD file has been imported before; nothing was done"
            : string.Create(CultureInfo.InvariantCulture, $"{result.MinuteRows:N0} minutes and {result.RollupRows:N0} coarser rows imported, {result.Skipped:N0} left out");
    }

    private static bool IsRrd(string file)
    {
        using var stream = File.OpenRead(file);
        Span<byte> start = stackalloc byte[4];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("RRD\0"u8);
    }
}
