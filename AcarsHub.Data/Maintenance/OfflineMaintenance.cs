using AcarsHub.Data.Schema;
using AcarsHub.Data.Writing;
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
        using var owned = Own();
        var path = options.DatabasePath;
        var before = new FileInfo(path).Length;
        DiskSpace.Real.Require(path, before + (before / 10), "Rewriting the database");
        var rewritten = path + ".vacuuming";
        File.Delete(rewritten);
        try
        {
            using (var connection = Open())
            {
                // Into a file beside it: in place, SQLite keeps the copy in memory or in a temporary directory that is memory.
                connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
                connection.Execute("PRAGMA auto_vacuum = INCREMENTAL");
                connection.Execute("VACUUM INTO $path", ("$path", rewritten));
            }

            IntegrityCheck.Require(rewritten);
            File.Delete(path + "-wal");
            File.Delete(path + "-shm");
            File.Move(rewritten, path, overwrite: true);
        }
        finally
        {
            File.Delete(rewritten);
        }

        return (before, new FileInfo(path).Length);
    }

    /// <summary>Deletes what is older than the retention, in batches, and the sessions of aircraft that have no messages left.</summary>
    /// <param name="saveDays">Days to keep messages.</param>
    /// <param name="alertSaveDays">Days to keep alert matches and the messages they point to.</param>
    /// <param name="progress">Told how many are gone after every batch.</param>
    /// <param name="ct">Stops between two batches.</param>
    /// <returns>Messages and alert matches deleted.</returns>
    /// <exception cref="DatabaseInUseException">A server is running; it prunes by itself.</exception>
    public (long Messages, long AlertMatches) Prune(int saveDays, int alertSaveDays, IProgress<long>? progress, CancellationToken ct)
    {
        using var owned = Own();
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

        while (prune.DeleteSessions(now.AddDays(-saveDays), PruneBatch).More)
        {
            ct.ThrowIfCancellationRequested();
        }

        return (messages, matches);
    }

    /// <summary>Reads all messages into the search index anew, and puts its table and the view of messages right when they are not.</summary>
    /// <returns>Parts of the index that were missing or different.</returns>
    /// <exception cref="DatabaseInUseException">A server is running.</exception>
    public IReadOnlyList<string> RebuildFullText()
    {
        using var owned = Own();
        using var connection = Open();
        var deviations = SchemaCheck.Deviations(connection);
        using var transaction = connection.BeginTransaction();
        if (deviations.Count > 0)
        {
            connection.Execute(SearchIndex.Drop);
            connection.Execute(SearchIndex.Create);
            connection.Execute(MessagesView.Drop);
            connection.Execute(MessagesView.Create);
        }

        SearchIndex.Rebuild(connection);
        transaction.Commit();
        return deviations;
    }

    /// <summary>Compares the full-text index with the messages.</summary>
    /// <returns>What is wrong; empty when nothing is.</returns>
    /// <exception cref="DatabaseInUseException">A server is running.</exception>
    public IReadOnlyList<string> CheckFullText()
    {
        using var owned = Own();
        using var connection = Open();
        var deviations = SchemaCheck.Deviations(connection);
        if (deviations.Count > 0)
        {
            return [.. deviations.Select(static part => $"{part} is missing or different")];
        }

        try
        {
            connection.Execute(SearchIndex.IntegrityCheck);
            return [.. SchemaCheck.DifferentWords(connection)];
        }
        catch (SqliteException e)
        {
            return [e.Message];
        }
    }

    private DatabaseLock Own()
    {
        OwnDatabase.RequireCurrent(options.DatabasePath);
        return DatabaseLock.Acquire(options.DatabasePath);
    }

    private SqliteConnection Open()
    {
        var connection = SqliteFile.Open(options.DatabasePath, SqliteOpenMode.ReadWrite);
        new ConnectionPragmas(options).Apply(connection);
        return connection;
    }
}
