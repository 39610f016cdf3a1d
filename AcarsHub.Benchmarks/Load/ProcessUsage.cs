using System.Globalization;

namespace AcarsHub.Benchmarks.Load;

/// <summary>What a process has used so far, as Linux counts it (proc(5)).</summary>
/// <param name="Cpu">User and system time of all its threads.</param>
/// <param name="RssKb">Resident memory, KiB.</param>
/// <param name="PeakRssKb">Highest resident memory so far, KiB.</param>
internal sealed record ProcessUsage(TimeSpan Cpu, long RssKb, long PeakRssKb)
{
    // USER_HZ has been 100 on every architecture Linux runs .NET on.
    private const int TicksPerSecond = 100;
    private const int UserTimeField = 11;

    /// <summary>Reads <c>/proc</c>.</summary>
    /// <returns>The usage, or null when the process is gone or there is no <c>/proc</c>.</returns>
    public static ProcessUsage? Read(int processId)
    {
        try
        {
            return Parse(File.ReadAllText($"/proc/{processId}/stat"), File.ReadAllText($"/proc/{processId}/status"));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Reads the contents of <c>stat</c> and <c>status</c>.</summary>
    public static ProcessUsage Parse(string stat, string status)
    {
        // The name in parentheses may contain anything, so the fields start behind the last one.
        var fields = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ticks = long.Parse(fields[UserTimeField], CultureInfo.InvariantCulture) + long.Parse(fields[UserTimeField + 1], CultureInfo.InvariantCulture);
        return new ProcessUsage(TimeSpan.FromSeconds((double)ticks / TicksPerSecond), Kilobytes(status, "VmRSS:"), Kilobytes(status, "VmHWM:"));
    }

    private static long Kilobytes(string status, string key)
    {
        var line = status.Split('\n').FirstOrDefault(l => l.StartsWith(key, StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line[key.Length..].Replace("kB", "", StringComparison.Ordinal), NumberStyles.Any, CultureInfo.InvariantCulture);
    }
}
