using System.Globalization;

namespace AcarsHub.Data.Maintenance;

/// <summary>
/// Backups now and then. A path that is or looks like a directory gets a file per backup, the newest of which are kept; any other path
/// is one file that each backup replaces. How old the last one is stands in its time stamp, so restarts do not matter.
/// </summary>
public sealed class ScheduledBackup(StorageOptions options, TimeProvider clock)
{
    private const string Prefix = "acarshub-";
    private const string Suffix = ".db";

    /// <summary>Whether backups are wanted.</summary>
    public bool IsEnabled => options.BackupPath.Length > 0;

    /// <summary>When the newest backup was made; null when there is none.</summary>
    public DateTimeOffset? LastUtc => Existing() is [var newest, ..] ? new DateTimeOffset(newest.LastWriteTimeUtc) : null;

    /// <summary>Time until the next one is due; zero or less when it is.</summary>
    public TimeSpan DueIn => LastUtc is { } last ? last + options.BackupInterval - clock.GetUtcNow() : TimeSpan.Zero;

    /// <summary>Makes a backup and removes those that are too many.</summary>
    /// <returns>The file and its size in bytes.</returns>
    /// <exception cref="IOException">No room, or the directory cannot be written.</exception>
    /// <exception cref="InvalidDataException">The backup is damaged; it has been deleted.</exception>
    public (string Path, long Bytes) Run()
    {
        var path = IsDirectory
            ? Path.Combine(options.BackupPath, Prefix + clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture) + Suffix)
            : options.BackupPath;
        var bytes = DatabaseBackup.Create(options.DatabasePath, path);
        if (IsDirectory)
        {
            foreach (var old in Existing().Skip(options.BackupsToKeep))
            {
                old.Delete();
            }
        }

        return (path, bytes);
    }

    private bool IsDirectory => Directory.Exists(options.BackupPath) || Path.EndsInDirectorySeparator(options.BackupPath);

    /// <summary>Our backups, newest first. Other files in the directory are none of our business.</summary>
    private List<FileInfo> Existing()
    {
        if (!IsDirectory)
        {
            return new FileInfo(options.BackupPath) is { Exists: true } file ? [file] : [];
        }

        return new DirectoryInfo(options.BackupPath) is { Exists: true } directory
            ? [.. directory.EnumerateFiles(Prefix + "????????-??????" + Suffix).OrderByDescending(static file => file.Name, StringComparer.Ordinal)]
            : [];
    }
}
