using System.Globalization;

namespace AcarsHub.Data.Maintenance;

/// <summary>Asks for room before work that would end in a full disk.</summary>
/// <param name="freeBytes">Free bytes in a directory.</param>
internal sealed class DiskSpace(Func<string, long> freeBytes)
{
    private const long BytesPerMegabyte = 1_000_000;

    /// <summary>What the system says.</summary>
    public static DiskSpace Real { get; } = new(static directory => new DriveInfo(directory).AvailableFreeSpace);

    /// <summary>Makes sure that so much fits beside <paramref name="path"/>.</summary>
    /// <param name="path">A file in the directory that is asked about.</param>
    /// <param name="bytes">What is needed.</param>
    /// <param name="work">What it is needed for, as the beginning of a sentence.</param>
    /// <exception cref="InsufficientDiskSpaceException">It does not fit; the message says what is needed and what is there.</exception>
    public void Require(string path, long bytes, string work)
    {
        var directory = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/";
        var free = freeBytes(directory);
        if (free < bytes)
        {
            throw new InsufficientDiskSpaceException(string.Create(
                CultureInfo.InvariantCulture,
                $"{work} needs {Math.Ceiling((double)bytes / BytesPerMegabyte):0} MB of free disk space in {directory}, and {free / BytesPerMegabyte} MB are free. Nothing has been changed"));
        }
    }
}

/// <summary>The disk has no room for what was to be done. Nothing has been changed.</summary>
public sealed class InsufficientDiskSpaceException(string message) : IOException(message);
