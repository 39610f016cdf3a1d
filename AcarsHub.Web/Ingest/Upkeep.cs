using AcarsHub.Data.Writing;
using AcarsHub.Web.Statistics;

namespace AcarsHub.Web.Ingest;

/// <summary>
/// What the writer does between batches: minutes of the series, counters, retention, index merging, free pages, the write-ahead log, statistics. One small
/// step at a time, so that reception never waits for it.
/// </summary>
internal sealed partial class Upkeep(MessageWriter writer, MinuteWriting minutes, Retention retention, SeriesRetention seriesRetention, TimeProvider clock, ILogger logger)
{
    private readonly Job _merge = new(TimeSpan.FromMinutes(5), clock);
    private readonly Job _pages = new(TimeSpan.FromMinutes(1), clock);
    private readonly Job _log = new(TimeSpan.FromMinutes(15), clock);
    private readonly Job _statistics = new(TimeSpan.FromHours(6), clock);
    private bool _failing;

    /// <summary>Does what is due, at most one step of each job.</summary>
    /// <returns>Whether a job has more to do at once.</returns>
    public bool RunDue()
    {
        try
        {
            var more = minutes.WriteDue(); // First: a minute is to be seen when it is over.
            writer.FlushCounters();
            more |= retention.RunWhenDue();
            more |= seriesRetention.RunWhenDue();
            more |= _merge.Run(writer.Upkeep.MergeFullText);
            more |= _pages.Run(writer.Upkeep.ReleaseFreePages);
            _log.Run(() =>
            {
                writer.Upkeep.EmptyLog();
                return false;
            });
            _statistics.Run(() =>
            {
                writer.Upkeep.RefreshStatistics();
                return false;
            });
            _failing = false;
            return more;
        }
        catch (Exception e)
        {
            // Once, not with every batch while it lasts.
            if (!_failing)
            {
                LogFailed(e.Message);
            }

            _failing = true;
            return false;
        }
    }

    /// <summary>Writes what is counted but not yet stored; for the end.</summary>
    public void Finish()
    {
        try
        {
            writer.FlushCounters(now: true);
            minutes.WriteAll();
        }
        catch (Exception e)
        {
            LogFailed(e.Message);
        }
    }

    [LoggerMessage(2405, LogLevel.Error, "Database upkeep failed: {Error}")]
    private partial void LogFailed(string error);

    /// <summary>Something to do now and then, in as many steps as it takes.</summary>
    private sealed class Job(TimeSpan interval, TimeProvider clock)
    {
        private long _startedAt = clock.GetTimestamp();
        private bool _unfinished;

        public bool Run(Func<bool> step)
        {
            if (!_unfinished && clock.GetElapsedTime(_startedAt) < interval)
            {
                return false;
            }

            _startedAt = _unfinished ? _startedAt : clock.GetTimestamp();
            _unfinished = false; // A step that fails waits for the next turn.
            return _unfinished = step();
        }
    }
}
