using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Import;

/// <summary>SQLite's result codes (sqlite.org/rescode.html) as sentences that say what to do.</summary>
public static class SqliteReasons
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Interrupt = 9;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;
    private const int NoRoomForSharedMemory = IoError | (19 << 8); // SQLITE_IOERR_SHMSIZE

    /// <summary>Explains what went wrong with the file at <paramref name="path"/>; errors that are not SQLite's speak for themselves.</summary>
    public static string Explain(Exception error, string path) => error is SqliteException sqlite ? Explain(sqlite, path) : error.Message;

    /// <summary>Explains an error on the file at <paramref name="path"/>.</summary>
    public static string Explain(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        Busy or Locked => $"{path} is in use by another program. Stop the old ACARS Hub first.",
        ReadOnly => CannotBeWritten(path),
        IoError when error.SqliteExtendedErrorCode == NoRoomForSharedMemory => $"The disk with {path} is full.",
        IoError => $"The disk failed while {path} was read or written ({error.Message}).",
        Corrupt => $"{path} is damaged ({error.Message}). \"sqlite3 {Path.GetFileName(path)} .recover\" saves what can be saved into a new file.",
        Full => $"The disk with {path} is full.",
        CannotOpen => $"{path} cannot be opened. Check that the file and its directory can be read and written.",
        NotADatabase => $"{path} is not an SQLite database, or it is encrypted or damaged.",
        _ => $"SQLite failed on {path}: {error.Message}",
    };

    /// <summary>What to say of a file that may be read only.</summary>
    public static string CannotBeWritten(string path) => $"{path} or its directory cannot be written. Check the permissions of both.";

    /// <summary>Whether somebody else holds the file.</summary>
    public static bool IsBusy(SqliteException error) => error.SqliteErrorCode is Busy or Locked;

    /// <summary>Whether a statement ended because it was told to.</summary>
    public static bool IsInterrupt(SqliteException error) => error.SqliteErrorCode == Interrupt;

    /// <summary>Whether a read-only connection could not be had, though the contents may be fine: recovery of a log needs write access.</summary>
    public static bool NeedsWriting(SqliteException error) => error.SqliteErrorCode is ReadOnly or CannotOpen;
}
