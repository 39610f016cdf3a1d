using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Maintenance;

/// <summary>Work that needs the database to itself. Each method takes the lock of a running server, so it never hurts one.</summary>
public sealed class OfflineMaintenance(StorageOptions options, TimeProvider clock)
{
    private const int PruneBatch = 5_000;

    /// <summary>Rewrites the file without its free pages and lets it give free pages back while running from now on.</summary>
    /// <returns>Size before and after in bytes.</returns>
    /// <exception cref="DatabaseInUseException">A server is running.</exception>
    /// <exception cref="IOException">Not enough room for the second copy that this needs for a while.</exception>
    public (long Before, long After) Vacuum()
    {
        using var owned = DatabaseLock.Acquire(options.DatabasePath);
        var before = new FileInfo(options.DatabasePath).Length;
        DiskSpace.Require(options.DatabasePath, before);
        using (var connection = Open())
        {
            Execute(connection, "PRAGMA auto_vacuum = INCREMENTAL");
            Execute(connection, "VACUUM");
            Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }

        return (before, new FileInfo(options.DatabasePath).Length);
    }

    /// <summary>Deletes what is older than the retention, in batches.</summary>
    /// <param name="saveDays">Days to keep messages.</param>
    /// <param name="alertSaveDays">Days to keep alert matches and the messages they point to.</param>
    /// <param name="progress">Told how many are gone after every batch.</param>
    /// <param name="ct">Stops between two batches.</param>
    /// <returns>Messages and alert matches deleted.</returns>
    /// <exception cref="DatabaseInUseException">A server is running; it prunes by itself.</exception>
    public (long Messages, long AlertMatches) Prune(int saveDays, int alertSaveDays, IProgress<long>? progress, CancellationToken ct)
    {
        using var owned = DatabaseLock.Acquire(options.DatabasePath);
        using var connection = Open();
        var prune = new PruneStatements(connection);
        var (messages, matches) = (0L, 0L);
        var now = clock.GetUtcNow();
        long deleted;
        while ((deleted = prune.DeleteMessages(now.AddDays(-saveDays), now.AddDays(-alertSaveDays), PruneBatch).Sum()) > 0)
        {
            messages += deleted;
            progress?.Report(messages);
            ct.ThrowIfCancellationRequested();
        }

        while ((deleted = prune.DeleteAlertMatches(now.AddDays(-alertSaveDays), PruneBatch)) > 0)
        {
            matches += deleted;
            ct.ThrowIfCancellationRequested();
        }

        return (messages, matches);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(options.ConnectionString + ";Pooling=False;Command Timeout=0");
        connection.Open();
        new ConnectionPragmas(options).Apply(connection);
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Callers pass constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
