using System.Diagnostics;

namespace AcarsHub.Tests.Builders;

/// <summary>A directory that is a file system of its own: small, or switched to read-only. Needs the right to mount.</summary>
internal sealed class NewMount : IDisposable
{
    private NewMount(string directory) => Directory = directory;

    public string Directory { get; }

    /// <summary>A file system in memory of that size.</summary>
    /// <returns>Null when this user may not mount.</returns>
    public static NewMount? TryCreate(int megabytes)
    {
        var directory = System.IO.Directory.CreateTempSubdirectory("acarshub-mount-").FullName;
        if (Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", directory))
        {
            return new NewMount(directory);
        }

        System.IO.Directory.Delete(directory);
        return null;
    }

    public void MakeReadOnly() => Require("mount", "-o", "remount,ro", Directory);

    public void MakeWritable() => Require("mount", "-o", "remount,rw", Directory);

    /// <summary>Whoever opens a file here from now on cannot write it; what is open stays so, as when a mode is changed.</summary>
    public void CoverReadOnly()
    {
        Require("mount", "--bind", Directory, Directory);
        Require("mount", "-o", "remount,bind,ro", Directory);
    }

    public void Uncover() => Require("umount", "-l", Directory);

    /// <summary>Leaves no room for a single byte.</summary>
    public void Fill()
    {
        using var filler = new FileStream(Filler, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        try
        {
            var block = new byte[4096];
            while (true)
            {
                filler.Write(block);
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void MakeRoom() => File.Delete(Filler);

    public void Dispose()
    {
        while (Run("umount", "-l", Directory))
        {
            // A cover first, if a test left one.
        }

        System.IO.Directory.Delete(Directory);
    }

    private string Filler => Path.Combine(Directory, "filler");

    private static void Require(params string[] command)
    {
        if (!Run(command))
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} failed");
        }
    }

    private static bool Run(params string[] command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true })!; // Started without a shell, so it is a new process.
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
