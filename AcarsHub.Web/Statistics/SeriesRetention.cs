using AcarsHub.Data.Writing;
using AcarsHub.Domain.Statistics;

namespace AcarsHub.Web.Statistics;

/// <summary>Removes old minutes every night at three o'clock, in small batches on the writer's loop.</summary>
internal sealed class SeriesRetention(MessageWriter writer, TimeProvider clock)
{
    private const int BatchSize = 500;
    private static readonly TimeOnly s_at = new(3, 0);
    private static readonly TimeSpan s_afterFailure = TimeSpan.FromMinutes(1);

    private DateTimeOffset _due = Next(clock);
    private bool _unfinished;

    /// <summary>Whether it is time, or there was more the last time.</summary>
    public bool IsDue => _unfinished || clock.GetUtcNow() >= _due;

    /// <summary>Removes a batch.</summary>
    /// <returns>Whether there is more to remove at once.</returns>
    public bool RunStep()
    {
        // A step that fails is tried again soon: when the fault is mended, that is to be seen.
        _unfinished = false;
        _due = clock.GetUtcNow() + s_afterFailure;
        _unfinished = writer.PruneSeries(BatchSize);
        _due = Next(clock);
        return _unfinished;
    }

    private static DateTimeOffset Next(TimeProvider clock) => DailyTime.Next(clock.GetUtcNow(), s_at, clock.LocalTimeZone);
}
