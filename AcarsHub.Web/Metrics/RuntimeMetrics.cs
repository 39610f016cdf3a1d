using System.Diagnostics;
using System.Globalization;

namespace AcarsHub.Web.Metrics;

/// <summary>What Prometheus' own libraries tell of a process, and .NET of itself.</summary>
internal static class RuntimeMetrics
{
    // Linux lists both; .NET would read a file for each thread to count them.
    private const string DescriptorDirectory = "/proc/self/fd";
    private const string ThreadDirectory = "/proc/self/task";

    public static void Write(MetricsText text)
    {
        using var process = Process.GetCurrentProcess();
        WriteProcess(text, process);
        WriteDotnet(text);
    }

    private static void WriteProcess(MetricsText text, Process process)
    {
        Counter(text, "process_cpu_seconds_total", "Processor time used by user and system.", () => process.TotalProcessorTime.TotalSeconds);
        text.Gauge("process_start_time_seconds", "Start of the process since 1970.", () => new DateTimeOffset(process.StartTime).ToUnixTimeMilliseconds() / 1000.0);
        text.Gauge("process_resident_memory_bytes", "Physical memory.", () => process.WorkingSet64);
        text.Gauge("process_virtual_memory_bytes", "Address space.", () => process.VirtualMemorySize64);
        text.Gauge("process_num_threads", "Threads.", () => Directory.Exists(ThreadDirectory) ? Count(ThreadDirectory) : process.Threads.Count);
        if (Directory.Exists(DescriptorDirectory))
        {
            text.Gauge("process_open_fds", "Open file descriptors.", static () => Count(DescriptorDirectory));
        }
    }

    private static void WriteDotnet(MetricsText text)
    {
        text.Family("dotnet_collections_total", "counter", "Garbage collections of each generation.", () =>
        {
            for (var generation = 0; generation <= GC.MaxGeneration; generation++)
            {
                text.Sample(GC.CollectionCount(generation), ("generation", generation.ToString(CultureInfo.InvariantCulture)));
            }
        });
        text.Gauge("dotnet_total_memory_bytes", "Managed memory in use.", static () => GC.GetTotalMemory(forceFullCollection: false));
        Counter(text, "dotnet_allocated_bytes_total", "Managed memory ever allocated.", static () => GC.GetTotalAllocatedBytes());
        Counter(text, "dotnet_gc_pause_seconds_total", "Time the garbage collector held all threads.", static () => GC.GetTotalPauseDuration().TotalSeconds);
        text.Gauge("dotnet_threadpool_threads", "Threads of the pool.", static () => ThreadPool.ThreadCount);
        text.Gauge("dotnet_threadpool_queue_length", "Work that waits for a thread of the pool.", static () => ThreadPool.PendingWorkItemCount);
        Counter(text, "dotnet_lock_contentions_total", "Waits for a lock.", static () => Monitor.LockContentionCount);
    }

    private static int Count(string directory) => Directory.EnumerateFileSystemEntries(directory).Count();

    private static void Counter(MetricsText text, string name, string help, Func<double> value) =>
        text.Family(name, "counter", help, () => text.Sample(value()), failed: 0);
}
