using System.Globalization;
using System.Text;

namespace AcarsHub.Benchmarks.Load;

/// <summary>The result of a run.</summary>
/// <param name="Sent">Datagrams sent, one message each.</param>
/// <param name="Elapsed">How long the sending took.</param>
/// <param name="Counted">What the server counted meanwhile.</param>
/// <param name="Before">The server's usage before; null when its process is unknown.</param>
/// <param name="After">The server's usage after everything had settled.</param>
internal sealed record LoadReport(long Sent, TimeSpan Elapsed, StatusTotals Counted, ProcessUsage? Before, ProcessUsage? After)
{
    /// <summary>Messages sent but not stored. Every message is to be stored, whatever its content, since save-all is on.</summary>
    public long Lost => Math.Max(0, Sent - Counted.Stored);

    /// <summary>Exit code of the program.</summary>
    public int ExitCode => Lost > 0 ? 1 : 0;

    /// <summary>The table.</summary>
    public string Format()
    {
        var table = new StringBuilder();
        Row("sent", Sent, "");
        Row("rate", Sent / Elapsed.TotalSeconds, "/s");
        Row("received", Counted.Received, "");
        Row("stored", Counted.Stored, "");
        Row("dropped by queue", Counted.DroppedByQueue, "");
        Row("dropped by kernel", Counted.DroppedByKernel, "");
        Row("malformed", Counted.Malformed, "");
        Row("unrecognised", Counted.Unrecognised, "");
        Row("lost (sent - stored)", Lost, "");
        if (Before is not null && After is not null)
        {
            var cpu = After.Cpu - Before.Cpu;
            Row("CPU per message", cpu.TotalMilliseconds / Math.Max(1, Counted.Received), "ms", "0.0000");
            Row("CPU while sending", 100 * cpu / Elapsed, "% of one core", "0.0");
            Row("memory at the end", After.RssKb / 1024.0, "MB", "0.0");
            Row("memory at its peak", After.PeakRssKb / 1024.0, "MB", "0.0");
        }

        return table.ToString();

        void Row(string name, double value, string unit, string format = "0") =>
            table.AppendLine($"{name,-22}{value.ToString(format, CultureInfo.InvariantCulture),12} {unit}".TrimEnd());
    }
}
