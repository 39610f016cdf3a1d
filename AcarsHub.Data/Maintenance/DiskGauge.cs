namespace AcarsHub.Data.Maintenance;

/// <summary>How much room a file system has.</summary>
/// <param name="FreeBytes">Bytes this process may still use.</param>
/// <param name="TotalBytes">Its size.</param>
public readonly record struct DiskState(long FreeBytes, long TotalBytes)
{
    private const double All = 100;

    /// <summary>Free share of the size.</summary>
    public double FreePercent => TotalBytes > 0 ? All * FreeBytes / TotalBytes : All;
}

/// <summary>Asks the file system a file is on for its room.</summary>
/// <param name="ask">Asks about a directory.</param>
public sealed class DiskGauge(Func<string, DiskState> ask)
{
    /// <summary>What the system says.</summary>
    public static DiskGauge Real { get; } = new(static directory =>
    {
        var drive = new DriveInfo(directory);
        return new DiskState(drive.AvailableFreeSpace, drive.TotalSize);
    });

    /// <summary>The file system with <paramref name="path"/>; null when it cannot be asked.</summary>
    public DiskState? Read(string path)
    {
        try
        {
            return ask(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
