using System.Globalization;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Migrating;

/// <summary>
/// The copies made before a migration changes a file that has contents: <c>messages.db.pre-CompactForm.bak</c> beside it, the last two
/// of them. A copy exists under its name only when it is complete.
/// </summary>
public sealed class PreMigrationCopies
{
    private const int Kept = 2;

    // The copy itself, the rewritten file, and the log that holds the change until it is complete.
    private const int RoomFactor = 3;

    private readonly string _databasePath;
    private readonly Func<string, long> _freeBytes;

    /// <param name="databasePath">Absolute path of the database.</param>
    public PreMigrationCopies(string databasePath)
        : this(databasePath, static directory => new DriveInfo(directory).AvailableFreeSpace)
    {
    }

    internal PreMigrationCopies(string databasePath, Func<string, long> freeBytes)
    {
        _databasePath = databasePath;
        _freeBytes = freeBytes;
    }

    /// <summary>The copies there are, newest first.</summary>
    public IReadOnlyList<string> Paths =>
    [
        .. new DirectoryInfo(DirectoryPath).EnumerateFiles(Path.GetFileName(_databasePath) + ".pre-*.bak")
            .OrderByDescending(static file => file.LastWriteTimeUtc).ThenBy(static file => file.Name, StringComparer.Ordinal)
            .Select(static file => file.FullName),
    ];

    private string DirectoryPath => Path.GetDirectoryName(_databasePath) ?? ".";

    /// <summary>Copies the database as it was before <paramref name="migration"/> and forgets all but the newest copies.</summary>
    /// <returns>The copy's path.</returns>
    /// <exception cref="InsufficientDiskSpaceException">There is no room for copy and migration.</exception>
    internal string Make(string migration)
    {
        RequireRoom();
        var path = $"{_databasePath}.pre-{migration}.bak";
        var unfinished = path + ".tmp";
        File.Delete(unfinished);
        try
        {
            CopyDatabase(_databasePath, unfinished);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        foreach (var old in Paths.Where(other => other != path).Skip(Kept - 1))
        {
            File.Delete(old);
        }

        return path;
    }

    /// <summary>Puts a copy in the database's place. No other process may have it open.</summary>
    /// <param name="copyPath">The copy, which stays.</param>
    /// <exception cref="FileNotFoundException">There is no such copy.</exception>
    /// <exception cref="InvalidDataException">The copy is damaged; the database has not been changed.</exception>
    public void Restore(string copyPath)
    {
        if (!File.Exists(copyPath))
        {
            throw new FileNotFoundException($"There is no copy {copyPath}.", copyPath);
        }

        var restored = _databasePath + ".restoring";
        File.Delete(restored);
        try
        {
            CopyDatabase(copyPath, restored);
            RequireSound(restored, copyPath);
            EmptyLog();
            File.Move(restored, _databasePath, overwrite: true);
        }
        finally
        {
            File.Delete(restored);
        }
    }

    private static void CopyDatabase(string from, string to)
    {
        using (var source = Open(from, SqliteOpenMode.ReadWrite))
        using (var destination = Open(to, SqliteOpenMode.ReadWriteCreate))
        {
            source.BackupDatabase(destination);
        }

        // The rename that follows must not reach the disk before the contents.
        using var file = new FileStream(to, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private static void RequireSound(string path, string origin)
    {
        using var connection = Open(path, SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        if (command.ExecuteScalar() is not "ok")
        {
            throw new InvalidDataException($"The copy {origin} is damaged. The database has not been changed.");
        }
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Moves what the write-ahead log holds into the old file: a log left beside the new one would be played into it.</summary>
    private void EmptyLog()
    {
        using (var pooled = new SqliteConnection(new StorageOptions { DatabasePath = _databasePath }.ConnectionString))
        {
            SqliteConnection.ClearPool(pooled);
        }

        if (File.Exists(_databasePath + "-wal"))
        {
            try
            {
                using var connection = Open(_databasePath, SqliteOpenMode.ReadWrite);
                using var command = connection.CreateCommand();
                command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
                command.ExecuteNonQuery();
            }
            catch (SqliteException)
            {
                // A file so damaged that it cannot be opened is the best reason to restore a copy.
            }
        }

        File.Delete(_databasePath + "-wal");
        File.Delete(_databasePath + "-shm");
    }

    private void RequireRoom()
    {
        var size = new[] { _databasePath, _databasePath + "-wal" }.Sum(static path => File.Exists(path) ? new FileInfo(path).Length : 0);
        var free = _freeBytes(DirectoryPath);
        if (free < size * RoomFactor)
        {
            throw new InsufficientDiskSpaceException(string.Create(
                CultureInfo.InvariantCulture,
                $"The migration of {_databasePath} needs {Megabytes(size * RoomFactor)} MB of free disk space and there are {Megabytes(free)} MB. The database has not been changed."));
        }
    }

    private static long Megabytes(long bytes) => (bytes + 999_999) / 1_000_000;
}
