namespace AcarsHub.Web.Status;

/// <summary>How much a counter has risen within the last minute, found out by looking at it now and then. Thread-safe.</summary>
internal sealed class RecentRise(TimeProvider clock)
{
    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(1); // However often somebody asks, only so many looks are kept.

    private readonly Lock _lock = new();
    private readonly Queue<(long At, long Total)> _seen = new([(clock.GetTimestamp(), 0)]);
    private long _newestAt = clock.GetTimestamp();

    /// <summary>Looks at the counter.</summary>
    /// <returns>By how much it rose since it was last looked at a minute ago or longer.</returns>
    public long Observe(long total)
    {
        lock (_lock)
        {
            if (clock.GetElapsedTime(_newestAt) >= s_interval)
            {
                _newestAt = clock.GetTimestamp();
                _seen.Enqueue((_newestAt, total));
            }

            // The newest look that is old enough is what the minute began with.
            while (_seen.Count > 1 && clock.GetElapsedTime(_seen.ElementAt(1).At) >= s_window)
            {
                _seen.Dequeue();
            }

            return total - _seen.Peek().Total;
        }
    }
}
