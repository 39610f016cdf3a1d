using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Maintenance;

/// <summary>Copies of the whole database, made while it is written to.</summary>
public static class DatabaseBackup
{
    /// <summary>
    /// Copies the database as it stands at this moment. Writers go on meanwhile. The copy appears under its name only when it is
    /// complete and has been checked.
    /// </summary>
    /// <returns>Size of the copy in bytes.</returns>
    /// <exception cref="SqliteException">The database cannot be read or the copy not be written.</exception>
    /// <exception cref="InvalidDataException">The copy is damaged; it is deleted.</exception>
    /// <exception cref="IOException">The disk is full, or the directory cannot be written.</exception>
    public static long Create(string databasePath, string backupPath)
    {
        var full = Path.GetFullPath(backupPath);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? ".");
        DiskSpace.Require(full, new FileInfo(databasePath).Length);
        var unfinished = full + ".unfinished";
        File.Delete(unfinished);
        try
        {
            using (var source = SqliteFile.Open(databasePath, SqliteOpenMode.ReadOnly))
            using (var target = SqliteFile.Open(unfinished, SqliteOpenMode.ReadWriteCreate))
            {
                source.BackupDatabase(target);

                // A copy stands alone: no WAL beside it that could be forgotten.
                target.Execute("PRAGMA journal_mode = DELETE");
            }

            IntegrityCheck.Require(unfinished);
            File.Move(unfinished, full, overwrite: true);
            return new FileInfo(full).Length;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Puts a copy in the database's place. What was there is kept beside it.</summary>
    /// <returns>Where the former database is kept; null when there was none.</returns>
    /// <exception cref="FileNotFoundException">There is no such copy.</exception>
    /// <exception cref="InvalidDataException">The copy is damaged or no AcarsHub or ACARS Hub database; nothing was changed.</exception>
    public static string? Restore(string backupPath, string databasePath, DateTimeOffset nowUtc)
    {
        if (!File.Exists(backupPath))
        {
            throw new FileNotFoundException($"{backupPath} does not exist", backupPath);
        }

        IntegrityCheck.Require(backupPath);
        if (!HasMessages(backupPath))
        {
            throw new InvalidDataException($"{backupPath} holds no messages table, so it is no backup of a station");
        }

        DiskSpace.Require(databasePath, new FileInfo(backupPath).Length);
        var incoming = databasePath + ".restoring";
        File.Copy(backupPath, incoming, overwrite: true);
        string? kept = null;
        if (File.Exists(databasePath))
        {
            // The WAL holds part of the former database until it is merged in.
            MergeWal(databasePath);
            kept = $"{databasePath}.before-restore-{nowUtc:yyyyMMddHHmmss}.bak";
            File.Move(databasePath, kept);
        }

        File.Delete(databasePath + "-wal");
        File.Delete(databasePath + "-shm");
        File.Move(incoming, databasePath);
        return kept;
    }

    private static void MergeWal(string path)
    {
        try
        {
            using var connection = SqliteFile.Open(path, SqliteOpenMode.ReadWrite);
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            // A damaged database is just what one restores over; it is kept as it is, with its WAL.
            File.Copy(path + "-wal", path + ".before-restore-wal.bak", overwrite: true);
        }
    }

    private static bool HasMessages(string path)
    {
        using var connection = SqliteFile.Open(path, SqliteOpenMode.ReadOnly);
        return connection.Number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'messages'") == 1;
    }
}
