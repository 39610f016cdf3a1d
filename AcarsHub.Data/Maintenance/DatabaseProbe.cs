using AcarsHub.Data.Import;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Maintenance;

/// <summary>What became of it.</summary>
/// <param name="Problem">Why the database cannot be written; null when it can.</param>
/// <param name="IsBusy">Whether somebody is writing, who may be the station itself.</param>
public readonly record struct ProbeResult(string? Problem, bool IsBusy = false)
{
    public static ProbeResult Fine { get; }
}

/// <summary>
/// Finds out whether the database could be written now, without writing: on a quiet night nobody else does. It opens the file by its
/// name as a restart would and begins a write transaction, which takes SQLite's lock and changes nothing on the disk. Only SQLite may
/// open the file: closing it any other way would let go of the locks of the whole process.
/// </summary>
public sealed class DatabaseProbe(StorageOptions options, DiskGauge disk)
{
    // A commit needs some pages in the log and its index. Less than this is as good as nothing.
    private const long LeastFreeBytes = 64 * 1024;

    // A batch of the station's own takes less.
    private const int BusySeconds = 2;

    /// <summary>Tries.</summary>
    /// <returns>Why the database cannot be written, if so.</returns>
    public ProbeResult Try()
    {
        if (!File.Exists(options.DatabasePath))
        {
            return new ProbeResult($"{options.DatabasePath} is gone. What is stored now is lost when the station stops; put the file back and restart.");
        }

        if (disk.Read(options.DatabasePath) is { FreeBytes: < LeastFreeBytes })
        {
            return new ProbeResult($"The disk with {options.DatabasePath} is full.");
        }

        try
        {
            using var connection = SqliteFile.Open(options.DatabasePath, SqliteOpenMode.ReadWrite);
            if (SQLitePCL.raw.sqlite3_db_readonly(connection.Handle, "main") != 0)
            {
                // SQLite opens what it may not write all the same, and begins a transaction that only reads.
                throw new SqliteException("read-only", SQLitePCL.raw.SQLITE_READONLY);
            }

            connection.DefaultTimeout = BusySeconds;
            using var transaction = connection.BeginTransaction();
            transaction.Rollback();
            return ProbeResult.Fine;
        }
        catch (SqliteException e)
        {
            return new ProbeResult(SqliteReasons.Explain(e, options.DatabasePath), SqliteReasons.IsBusy(e));
        }
    }
}
