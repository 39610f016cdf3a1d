using System.Globalization;

namespace AcarsHub.Data.Maintenance;

/// <summary>
/// Says that a process owns the database: a lock on a file beside it, held as long as the process lives. The system lets go of it when
/// the process ends, however it ends.
/// </summary>
public sealed class DatabaseLock : IDisposable
{
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private const int WindowsSharingViolation = unchecked((int)0x80070020);

    private readonly FileStream _file;

    private DatabaseLock(FileStream file) => _file = file;

    /// <summary>Takes the lock.</summary>
    /// <exception cref="DatabaseInUseException">Another process holds it.</exception>
    /// <exception cref="IOException">The directory cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The directory cannot be written.</exception>
    public static DatabaseLock Acquire(string databasePath)
    {
        var path = databasePath + ".lock";
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } directory)
        {
            Directory.CreateDirectory(directory);
        }

        try
        {
            // Without a buffer: bytes that a full disk did not take would fail once more when the file is closed.
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            NoteOwner(file);
            return new DatabaseLock(file);
        }
        catch (IOException e) when (IsHeldByAnother(e))
        {
            throw new DatabaseInUseException(databasePath, e);
        }
    }

    /// <summary>Writes who holds the lock, for whoever looks. The lock holds without it, so a full disk does not matter.</summary>
    private static void NoteOwner(FileStream file)
    {
        try
        {
            file.SetLength(0);
            file.Write(System.Text.Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
        }
        catch (IOException)
        {
            // See above.
        }
    }

    /// <summary>Other reasons, such as a read-only disk, must not be told as "in use".</summary>
    private static bool IsHeldByAnother(IOException e) => e.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharingViolation;

    /// <summary>Lets go. The file stays: deleting it would let two processes lock two files of one name.</summary>
    public void Dispose() => _file.Dispose();
}

/// <summary>Another process owns the database.</summary>
public sealed class DatabaseInUseException : IOException
{
    internal DatabaseInUseException(string databasePath, Exception inner)
        : base($"{databasePath} is in use by a running AcarsHub", inner)
    {
    }
}
