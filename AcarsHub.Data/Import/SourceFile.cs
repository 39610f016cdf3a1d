using System.Globalization;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Import;

/// <summary>
/// Opens a database without changing it. A file in WAL mode whose log is empty is opened as immutable, since SQLite would put
/// <c>-wal</c> and <c>-shm</c> beside it otherwise; one with a log is opened read-only with the log, which holds the newest rows.
/// Only when the log or a hot journal must be recovered first, a copy of all its parts is opened in place of the original.
/// </summary>
internal sealed class SourceFile : IDisposable
{
    private const int WalVersionOffset = 18;
    private const byte WalVersion = 2;

    /// <summary>Files that belong to a database: write-ahead log, rollback journal, shared memory.</summary>
    public static readonly string[] SideSuffixes = ["-wal", "-journal", "-shm"];

    private readonly string? _copy;

    private SourceFile(string uri, string? copy)
    {
        Uri = uri;
        _copy = copy;
    }

    /// <summary>The file as SQLite URI (sqlite.org/uri.html), to be opened or attached.</summary>
    public string Uri { get; }

    /// <summary>Finds a way to read the database at <paramref name="path"/>.</summary>
    /// <param name="path">The database.</param>
    /// <param name="copyPath">Where a copy goes if one is needed; deleted again with <see cref="Dispose"/>.</param>
    /// <exception cref="SqliteException">It is no database, is damaged, or is locked.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SourceFile Open(string path, string copyPath)
    {
        var uri = ToUri(path) + (IsWal(path) && LengthOf(path + "-wal") == 0 && LengthOf(path + "-journal") == 0 ? "?immutable=1" : "?mode=ro");
        try
        {
            Probe(uri);
            return new SourceFile(uri, copy: null);
        }
        catch (SqliteException e) when (SqliteReasons.NeedsWriting(e) && SideSuffixes.Any(s => LengthOf(path + s) > 0))
        {
            return OpenCopy(path, copyPath);
        }
    }

    /// <summary>
    /// The file a path means: links are followed, as SQLite does for the names of side files, and as renaming the link instead of
    /// the file would not.
    /// </summary>
    public static string Resolve(string path) =>
        Path.GetFullPath(new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);

    /// <summary>Path as SQLite URI without parameters.</summary>
    public static string ToUri(string path) =>
        "file://" + string.Join('/', Path.GetFullPath(path).Split(Path.DirectorySeparatorChar).Select(System.Uri.EscapeDataString));

    /// <summary>A private connection to a URI, whose parameters say how it is opened.</summary>
    public static SqliteConnection Connect(string uri) => SqliteFile.Open(uri, SqliteOpenMode.ReadWriteCreate);

    /// <summary>Length of a file in bytes, 0 when absent.</summary>
    public static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    /// <summary>A name for a backup made now that nothing has yet: <c>STEM-20260131235959.bak</c>.</summary>
    public static string FreeBackupPath(string stem, DateTimeOffset now)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"{stem}-{now.UtcDateTime:yyyyMMddHHmmss}");
        var candidate = start + ".bak";
        for (var n = 2; Path.Exists(candidate); n++)
        {
            candidate = string.Create(CultureInfo.InvariantCulture, $"{start}-{n}.bak");
        }

        return candidate;
    }

    /// <summary>Deletes a database with everything that belongs to it.</summary>
    public static void Delete(string path)
    {
        DeleteSideFiles(path);
        File.Delete(path);
    }

    /// <summary>Deletes what belongs to a database, but not the file itself.</summary>
    public static void DeleteSideFiles(string path)
    {
        foreach (var suffix in SideSuffixes)
        {
            File.Delete(path + suffix);
        }
    }

    public void Dispose()
    {
        if (_copy is not null)
        {
            Delete(_copy);
        }
    }

    private static SourceFile OpenCopy(string path, string copyPath)
    {
        try
        {
            foreach (var suffix in SideSuffixes.SkipLast(1).Append("").Where(s => File.Exists(path + s)))
            {
                File.Copy(path + suffix, copyPath + suffix, overwrite: true);
                File.SetAttributes(copyPath + suffix, FileAttributes.Normal); // A write-protected original gives a write-protected copy.
            }

            var uri = ToUri(copyPath) + "?mode=rw";
            Probe(uri);
            return new SourceFile(uri, copyPath);
        }
        catch
        {
            Delete(copyPath);
            throw;
        }
    }

    private static void Probe(string uri)
    {
        using var connection = Connect(uri);
        connection.Execute("PRAGMA busy_timeout = 2000");
        connection.Count("sqlite_master");
    }

    private static bool IsWal(string path)
    {
        using var handle = File.OpenHandle(path);
        Span<byte> version = stackalloc byte[1];
        return RandomAccess.Read(handle, version, WalVersionOffset) == 1 && version[0] == WalVersion;
    }
}
