using AcarsHub.Data.Import;
using AcarsHub.Data.Maintenance;

namespace AcarsHub.Data.Migrating;

/// <summary>
/// The copies made before a migration changes a file that has contents: <c>messages.db.pre-CompactForm.bak</c> beside it, the last two
/// of them. A copy exists under its name only when it is complete; <see cref="DatabaseBackup.Restore"/> puts one back.
/// </summary>
public sealed class PreMigrationCopies
{
    private const int Kept = 2;

    // The copy itself, the rewritten file, and the log that holds the change until it is complete.
    private const int RoomFactor = 3;

    private readonly string _databasePath;
    private readonly DiskSpace _space;

    /// <param name="databasePath">Absolute path of the database.</param>
    public PreMigrationCopies(string databasePath)
        : this(databasePath, DiskSpace.Real)
    {
    }

    internal PreMigrationCopies(string databasePath, DiskSpace space)
    {
        _databasePath = databasePath;
        _space = space;
    }

    /// <summary>The copies there are, newest first.</summary>
    public IReadOnlyList<string> Paths =>
    [
        .. new DirectoryInfo(Path.GetDirectoryName(_databasePath) ?? ".").EnumerateFiles(Path.GetFileName(_databasePath) + ".pre-*.bak")
            .OrderByDescending(static file => file.LastWriteTimeUtc).ThenBy(static file => file.Name, StringComparer.Ordinal)
            .Select(static file => file.FullName),
    ];

    /// <summary>Copies the database as it was before <paramref name="migration"/> and forgets all but the newest copies.</summary>
    /// <returns>The copy's path.</returns>
    /// <exception cref="InsufficientDiskSpaceException">There is no room for copy and migration.</exception>
    /// <exception cref="InvalidDataException">The database is damaged; it has not been changed.</exception>
    internal string Make(string migration)
    {
        var size = SourceFile.LengthOf(_databasePath) + SourceFile.LengthOf(_databasePath + "-wal");
        _space.Require(_databasePath, size * RoomFactor, $"The migration of {_databasePath}");
        var path = $"{_databasePath}.pre-{migration}.bak";
        DatabaseBackup.Create(_databasePath, path);
        foreach (var old in Paths.Where(other => other != path).Skip(Kept - 1))
        {
            File.Delete(old);
        }

        return path;
    }
}
