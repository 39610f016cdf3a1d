namespace AcarsHub.Web.Jobs;

/// <summary>
/// Keeps the memory of the process level. Cards and messages live for seconds to minutes: long enough to reach the oldest generation of the
/// heap, which by itself is collected only when it has grown by up to four fifths. On a Raspberry Pi others need that memory. The
/// collection runs in the background: the pipeline and the pages go on.
/// </summary>
internal sealed class HeapTidying(TimeProvider clock) : BackgroundService
{
    private const int Oldest = 2;
    private const long MostGrowthBytes = 8 * 1024 * 1024;
    private static readonly TimeSpan s_check = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_check, clock);
        var least = OldestBytes();
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                var bytes = OldestBytes();
                least = Math.Min(least, bytes);
                if (bytes - least > MostGrowthBytes)
                {
                    GC.Collect(Oldest, GCCollectionMode.Forced, blocking: false);
                    least = bytes; // What stays is known by the next time.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The station stops.
        }
    }

    /// <summary>Size of the oldest generation after the last collection of any kind.</summary>
    private static long OldestBytes() => GC.GetGCMemoryInfo(GCKind.Any).GenerationInfo[Oldest].SizeAfterBytes;
}
