using System.Globalization;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Import;

/// <summary>
/// The files of an adoption and the states they go through. D is the database, A is <c>D.adopting</c>, B the backup.
/// <code>
///   state                  D          A                      B          after a crash, the next start
///   1 nothing begun        original   –                      –          adopts
///   2 building             original   incomplete             –          deletes A, adopts anew
///   3 complete             original   complete, on disk      –          deletes A, adopts anew
///   4 between the renames  –          complete, on disk      original   moves the rest of the original, renames A to D
///   5 done                 new        –                      original   nothing to do
/// </code>
/// A is complete exactly when it has its row in <c>adoptions</c>: that row is written last, after verification, and is forced to
/// the disk before the first rename. It also names B, so state 4 needs no other record. The original goes first and its side files
/// (<c>-wal</c>, <c>-journal</c>, <c>-shm</c>) follow before A takes its place: a log left behind would be applied to the new file.
/// Renames within a directory reach the disk in order on every journalling file system, so a power cut gives one of these states, too.
/// </summary>
internal sealed class AdoptionFiles(string path)
{
    /// <summary>D.</summary>
    public string Database { get; } = SourceFile.Resolve(path);

    /// <summary>A.</summary>
    public string Building => Database + ".adopting";

    /// <summary>A copy of the original, made only when its log cannot be read in place.</summary>
    public string SourceCopy => Database + ".adopting-source";

    /// <summary>Size of the original with its log and journal, bytes.</summary>
    public long SourceBytes => SourceFile.LengthOf(Database) + SourceFile.LengthOf(Database + "-wal") + SourceFile.LengthOf(Database + "-journal");

    /// <summary>Changes whenever anything writes to the original.</summary>
    public string SourceStamp => string.Join('|', SourceFile.SideSuffixes.SkipLast(1).Prepend("").Select(s => new FileInfo(Database + s)).Select(static f =>
        f.Exists ? string.Create(CultureInfo.InvariantCulture, $"{f.Length}@{f.LastWriteTimeUtc.Ticks}") : "-"));

    /// <summary>A name for B nobody has yet: <c>D.acarshub-v4-r09-20260131235959.bak</c>. No clean-up matches it.</summary>
    public string NewBackupPath(DatabaseKind.Foreign kind, DateTimeOffset now) => SourceFile.FreeBackupPath($"{Database}.acarshub-{kind.ShortName}", now);

    /// <summary>Deletes what an adoption left that did not get to the swap.</summary>
    public void DeleteUnfinished()
    {
        SourceFile.Delete(Building);
        SourceFile.Delete(SourceCopy);
    }

    /// <summary>
    /// Gives the disk space back after a failure that is reported anyway. Between the renames the new file must stay: the next start
    /// puts it in place.
    /// </summary>
    public void TryDeleteUnfinished()
    {
        try
        {
            if (File.Exists(Database))
            {
                DeleteUnfinished();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next start tries again.
        }
    }

    /// <summary>Forces the finished A to the disk.</summary>
    public void Flush()
    {
        using var file = new FileStream(Building, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>States 3 to 5.</summary>
    /// <param name="backupPath">B.</param>
    /// <param name="step">Called between any two renames.</param>
    public void Swap(string backupPath, Action<string> step)
    {
        File.Move(Database, backupPath, overwrite: false);
        step("original moved");
        FinishSwap(backupPath, step);
    }

    /// <summary>Brings the files to state 1 or 5.</summary>
    /// <returns>Whether a swap was completed.</returns>
    public bool Recover()
    {
        if (!File.Exists(Database) && CompleteBackupPath() is { } backup)
        {
            // The directory may be mounted elsewhere by now, so only the name counts.
            FinishSwap(Path.Combine(Path.GetDirectoryName(Database) ?? "", Path.GetFileName(backup)), static _ => { });
            return true;
        }

        DeleteUnfinished();
        return false;
    }

    private void FinishSwap(string backupPath, Action<string> step)
    {
        foreach (var suffix in SourceFile.SideSuffixes.Where(s => File.Exists(Database + s)))
        {
            File.Move(Database + suffix, backupPath + suffix, overwrite: true);
            step("side file moved");
        }

        File.Move(Building, Database, overwrite: false);
        step("swapped");
    }

    private string? CompleteBackupPath()
    {
        if (!File.Exists(Building))
        {
            return null;
        }

        try
        {
            using var connection = SourceFile.Connect(SourceFile.ToUri(Building) + "?immutable=1");
            return connection.Texts("SELECT backup_path FROM adoptions ORDER BY id DESC LIMIT 1") is [var backup] ? backup : null;
        }
        catch (SqliteException)
        {
            return null; // Not even a schema yet: state 2.
        }
    }
}
