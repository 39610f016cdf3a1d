using AcarsHub.Data.Import;
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
        CopyChecked(databasePath, full + ".unfinished", "The copy");
        File.Move(full + ".unfinished", full, overwrite: true);
        return new FileInfo(full).Length;
    }

    /// <summary>
    /// Puts a copy in the database's place, with whatever its write-ahead log beside it holds. What was there is kept. No other process
    /// may have the database open. A crash leaves the one or the other under its name, never nothing.
    /// </summary>
    /// <returns>Where the former database is kept; null when there was none.</returns>
    /// <exception cref="FileNotFoundException">There is no such copy.</exception>
    /// <exception cref="InvalidDataException">The copy is damaged or no AcarsHub or ACARS Hub database; nothing was changed.</exception>
    /// <exception cref="IOException">The disk is full, or the directory cannot be written; nothing was changed.</exception>
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

        var incoming = databasePath + ".restoring";
        CopyChecked(backupPath, incoming, "Restoring the copy");
        SqliteFile.ForgetPooled(new StorageOptions { DatabasePath = databasePath });
        if (!File.Exists(databasePath))
        {
            SourceFile.DeleteSideFiles(databasePath);
            File.Move(incoming, databasePath);
            return null;
        }

        var kept = SourceFile.FreeBackupPath(databasePath + ".before-restore", nowUtc);
        EmptyLog(databasePath, kept);

        // Not two renames: a crash between them would leave no database, and the next start would make an empty one.
        File.Replace(incoming, databasePath, kept);
        return kept;
    }

    /// <summary>Copies a database. When this returns, the copy is on the disk and has been checked; otherwise it is gone.</summary>
    private static void CopyChecked(string from, string to, string work)
    {
        var size = SourceFile.LengthOf(from) + SourceFile.LengthOf(from + "-wal");
        DiskSpace.Real.Require(to, size + (size / 10), work);
        SourceFile.Delete(to);
        try
        {
            using (var source = SqliteFile.Open(from, SqliteOpenMode.ReadOnly))
            using (var target = SqliteFile.Open(to, SqliteOpenMode.ReadWriteCreate))
            {
                source.BackupDatabase(target);

                // A copy stands alone: no WAL beside it that could be forgotten.
                target.Execute("PRAGMA journal_mode = DELETE");
            }

            IntegrityCheck.Require(to);
        }
        catch
        {
            SourceFile.Delete(to);
            throw;
        }
    }

    /// <summary>Moves what the log holds into the file: a log left behind would be applied to the file that comes in its place.</summary>
    private static void EmptyLog(string path, string kept)
    {
        // First, since SQLite may delete the log of a damaged file before it complains.
        if (SourceFile.LengthOf(path + "-wal") > 0)
        {
            File.Copy(path + "-wal", kept + "-wal", overwrite: true);
        }

        try
        {
            using var connection = SqliteFile.Open(path, SqliteOpenMode.ReadWrite);
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
            File.Delete(kept + "-wal");
        }
        catch (SqliteException)
        {
            // A damaged database is just what one restores over; it is kept as it is, with its log.
        }

        SourceFile.DeleteSideFiles(path);
    }

    private static bool HasMessages(string path)
    {
        using var connection = SqliteFile.Open(path, SqliteOpenMode.ReadOnly);
        return connection.Number("SELECT count(*) FROM sqlite_master WHERE type IN ('table', 'view') AND name = 'messages'") == 1;
    }
}
