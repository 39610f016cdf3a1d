using AcarsHub.Data.Writing;
using AcarsHub.Domain.Statistics;

namespace AcarsHub.Web.Statistics;

/// <summary>Removes old minutes every night at three o'clock, in small batches on the writer's loop.</summary>
internal sealed class SeriesRetention(MessageWriter writer, TimeProvider clock)
{
    private const int BatchSize = 500;
    private static readonly TimeOnly s_at = new(3, 0);

    private DateTimeOffset _due = Next(clock);
    private bool _unfinished;

    /// <summary>Removes a batch when it is time, or when there was more the last time.</summary>
    /// <returns>Whether there is more to remove at once.</returns>
    public bool RunWhenDue()
    {
        if (!_unfinished && clock.GetUtcNow() < _due)
        {
            return false;
        }

        // A step that fails waits for the next turn, and that is tomorrow.
        _unfinished = false;
        _due = Next(clock);
        return _unfinished = writer.PruneSeries(BatchSize);
    }

    private static DateTimeOffset Next(TimeProvider clock) => DailyTime.Next(clock.GetUtcNow(), s_at, clock.LocalTimeZone);
}
