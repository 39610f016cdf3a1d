using System.Runtime.InteropServices;

namespace AcarsHub.Data.Maintenance;

/// <summary>What this process may do with a file by its rights and those of its file system.</summary>
internal static class FileRights
{
    private const int Write = 2; // W_OK of POSIX access(2)

    /// <summary>Whether a file or directory could be opened for writing now, found out without opening it.</summary>
    /// <returns>True also where that cannot be asked.</returns>
    public static bool MayWrite(string path) => OperatingSystem.IsWindows() || Access(path, Write) == 0;

    // The framework opens files to find that out, and closing one would let go of SQLite's locks.
    [DllImport("libc", EntryPoint = "access", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Access([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int mode);
}
