using AcarsHub.Data;
using AcarsHub.Data.Import;
using AcarsHub.Data.Writing;
using AcarsHub.Web.Jobs;
using AcarsHub.Web.Statistics;

namespace AcarsHub.Web.Ingest;

/// <summary>
/// What the writer does between batches: minutes of the series, counters, retention, index merging, free pages, the write-ahead log,
/// statistics. One small step at a time, so that reception never waits for it. A job that fails holds no other up.
/// </summary>
internal sealed partial class Upkeep
{
    private readonly MessageWriter _writer;
    private readonly MinuteWriting _minutes;
    private readonly UpkeepJob _minuteJob;
    private readonly UpkeepJob _counterJob;
    private readonly UpkeepJob[] _jobs;
    private readonly Func<Exception, string> _explain;
    private readonly ILogger _logger;

    public Upkeep(MessageWriter writer, MinuteWriting minutes, Retention retention, SeriesRetention seriesRetention, StorageOptions options, JobBoard board, TimeProvider clock, ILogger logger)
    {
        _writer = writer;
        _minutes = minutes;
        _logger = logger;
        _explain = e => SqliteReasons.Explain(e, options.DatabasePath);
        _minuteJob = new UpkeepJob(board.Add("minutes", "Minutes of the statistics"), minutes.Take, () => minutes.WriteDue());
        _counterJob = new UpkeepJob(board.Add("counters", "Counters"), () => writer.AreCountersDue, Once(() => writer.FlushCounters()));
        _jobs =
        [
            _minuteJob, // First: a minute is to be seen when it is over.
            _counterJob,
            Every(1, "retention", "Removing old messages", retention.RunStep, retention.MayRun),
            new UpkeepJob(board.Add("series_retention", "Removing old statistics"), () => seriesRetention.IsDue, seriesRetention.RunStep),
            Every(5, "merge", "Merging the search index", writer.Upkeep.MergeFullText),
            Every(1, "free_pages", "Giving free pages back", writer.Upkeep.ReleaseFreePages),
            Every(15, "checkpoint", "Emptying the write-ahead log", Once(() => writer.Upkeep.EmptyLog())),
            Every(360, "statistics", "Statistics for the query planner", Once(writer.Upkeep.RefreshStatistics)),
        ];

        UpkeepJob Every(int minutesBetween, string key, string title, Func<bool> step, Func<bool>? atOnceWhen = null)
        {
            var report = board.Add(key, title);
            var turn = new UpkeepTurn(TimeSpan.FromMinutes(minutesBetween), report, atOnceWhen, clock);
            return new UpkeepJob(report, () => turn.HasCome, () => turn.Take(step));
        }
    }

    /// <summary>Does what is due, at most one step of each job.</summary>
    /// <returns>Whether a job has more to do at once.</returns>
    public bool RunDue()
    {
        var more = false;
        foreach (var job in _jobs)
        {
            more |= job.IsDue() && Try(job);
        }

        return more;
    }

    /// <summary>Writes what is counted but not yet stored; for the end.</summary>
    public void Finish()
    {
        Try(_counterJob with { Step = Once(() => _writer.FlushCounters(now: true)) });
        Try(_minuteJob with { Step = Once(_minutes.WriteAll) });
    }

    private bool Try(UpkeepJob job)
    {
        var failedBefore = job.Report.HasFailed;
        try
        {
            return job.Report.Step(job.Step, _explain);
        }
        catch (Exception e)
        {
            // Once, not with every turn while it lasts.
            if (!failedBefore)
            {
                LogFailed(job.Report.Current.Title, _explain(e).TrimEnd('.'));
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
}
