using AcarsHub.Data;
using AcarsHub.Data.Import;
using AcarsHub.Data.Writing;
using AcarsHub.Web.Jobs;

namespace AcarsHub.Web.Ingest;

/// <summary>
/// What the writer does between batches: counters, retention, index merging, free pages, the write-ahead log, statistics. One small
/// step at a time, so that reception never waits for it. A job that fails holds no other up.
/// </summary>
internal sealed partial class Upkeep
{
    private readonly MessageWriter _writer;
    private readonly JobReport _counters;
    private readonly Job[] _jobs;
    private readonly Func<Exception, string> _explain;
    private readonly ILogger _logger;

    public Upkeep(MessageWriter writer, Retention retention, StorageOptions options, JobBoard board, TimeProvider clock, ILogger logger)
    {
        _writer = writer;
        _logger = logger;
        _explain = e => SqliteReasons.Explain(e, options.DatabasePath);
        _counters = board.Add("counters", "Counters");
        _jobs =
        [
            new Job(board.Add("retention", "Removing old messages"), TimeSpan.FromMinutes(1), retention.RunStep, clock) { IsDueAtOnce = true, IsAllowed = retention.MayRun },
            new Job(board.Add("merge", "Merging the search index"), TimeSpan.FromMinutes(5), writer.Upkeep.MergeFullText, clock),
            new Job(board.Add("free_pages", "Giving free pages back"), TimeSpan.FromMinutes(1), writer.Upkeep.ReleaseFreePages, clock),
            new Job(board.Add("checkpoint", "Emptying the write-ahead log"), TimeSpan.FromMinutes(15), Once(() => writer.Upkeep.EmptyLog()), clock),
            new Job(board.Add("statistics", "Statistics for the query planner"), TimeSpan.FromHours(6), Once(writer.Upkeep.RefreshStatistics), clock),
        ];
    }

    /// <summary>Does what is due, at most one step of each job.</summary>
    /// <returns>Whether a job has more to do at once.</returns>
    public bool RunDue()
    {
        FlushCounters(now: false);
        var more = false;
        foreach (var job in _jobs)
        {
            more |= job.IsDue && Try(job.Report, () => job.Run(_explain));
        }

        return more;
    }

    /// <summary>Writes what is counted but not yet stored; for the end.</summary>
    public void Finish() => FlushCounters(now: true);

    private void FlushCounters(bool now)
    {
        if (_writer.AreCountersDue || (now && _writer.HasPendingCounters))
        {
            Try(_counters, () => _counters.Step(Once(() => _writer.FlushCounters(now)), _explain));
        }
    }

    private bool Try(JobReport report, Func<bool> step)
    {
        var failedBefore = report.HasFailed;
        try
        {
            return step();
        }
        catch (Exception e)
        {
            // Once, not with every turn while it lasts.
            if (!failedBefore)
            {
                LogFailed(report.Current.Title, _explain(e).TrimEnd('.'));
            }

            return false;
        }
    }

    private static Func<bool> Once(Action action) => () =>
    {
        action();
        return false;
    };

    [LoggerMessage(2405, LogLevel.Error, "Database upkeep failed: {Job}: {Error}")]
    private partial void LogFailed(string job, string error);

    /// <summary>Something to do now and then, in as many steps as it takes.</summary>
    private sealed class Job(JobReport report, TimeSpan interval, Func<bool> step, TimeProvider clock)
    {
        // What has failed is tried again soon: when the fault is mended, that is to be seen.
        private static readonly TimeSpan s_afterFailure = TimeSpan.FromMinutes(1);

        private readonly long _madeAt = clock.GetTimestamp();
        private long? _startedAt;
        private bool _unfinished;

        public JobReport Report => report;

        public bool IsDueAtOnce { get; init; }

        public Func<bool> IsAllowed { get; init; } = static () => true;

        public bool IsDue => IsAllowed() && (_unfinished || (_startedAt is null && IsDueAtOnce) || clock.GetElapsedTime(_startedAt ?? _madeAt) >= Interval);

        private TimeSpan Interval => report.HasFailed && s_afterFailure < interval ? s_afterFailure : interval;

        public bool Run(Func<Exception, string> explain)
        {
            _startedAt = _unfinished ? _startedAt : clock.GetTimestamp();
            _unfinished = false; // A step that fails waits for the next turn.
            return _unfinished = report.Step(step, explain);
        }
    }
}
