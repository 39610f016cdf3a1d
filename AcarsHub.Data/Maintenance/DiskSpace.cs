using System.Globalization;

namespace AcarsHub.Data.Maintenance;

/// <summary>Asks for room before work that would end in a full disk.</summary>
internal static class DiskSpace
{
    private const double Margin = 1.1;
    private const double BytesPerMegabyte = 1024 * 1024;

    /// <summary>Makes sure that a file of that size fits beside <paramref name="path"/>, with a tenth to spare.</summary>
    /// <exception cref="IOException">It does not; the message says what is needed and what is there.</exception>
    public static void Require(string path, long bytes)
    {
        var directory = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/";
        var free = new DriveInfo(directory).AvailableFreeSpace;
        var needed = (long)(bytes * Margin);
        if (free < needed)
        {
            throw new IOException(string.Create(
                CultureInfo.InvariantCulture,
                $"not enough room in {directory}: {needed / BytesPerMegabyte:0} MB are needed, {free / BytesPerMegabyte:0} MB are free"));
        }
    }
}
