using AcarsHub.Web.Jobs;

namespace AcarsHub.Web.Ingest;

/// <summary>Something to do now and then, in as many steps as it takes.</summary>
/// <param name="Report">Where each run is written down.</param>
/// <param name="IsDue">Whether there is something to do now.</param>
/// <param name="Step">Does a step; gives whether there is more.</param>
internal sealed record UpkeepJob(JobReport Report, Func<bool> IsDue, Func<bool> Step);

/// <summary>When a job with a fixed interval has its turn.</summary>
/// <param name="interval">Time between the beginnings of two runs.</param>
/// <param name="report">Tells whether the last run failed.</param>
/// <param name="mayRun">Whether it may run now; a job with this has its first turn at once.</param>
/// <param name="clock">Measures.</param>
internal sealed class UpkeepTurn(TimeSpan interval, JobReport report, Func<bool>? mayRun, TimeProvider clock)
{
    // What has failed is tried again soon: when the fault is mended, that is to be seen.
    private static readonly TimeSpan s_afterFailure = TimeSpan.FromMinutes(1);

    private long? _startedAt = mayRun is null ? clock.GetTimestamp() : null;
    private bool _isUnfinished;

    public bool HasCome => mayRun?.Invoke() != false && (_isUnfinished || _startedAt is not { } startedAt || clock.GetElapsedTime(startedAt) >= Interval);

    private TimeSpan Interval => report.HasFailed && s_afterFailure < interval ? s_afterFailure : interval;

    public bool Take(Func<bool> step)
    {
        _startedAt = _isUnfinished ? _startedAt : clock.GetTimestamp();
        _isUnfinished = false; // A step that fails waits for the next turn.
        return _isUnfinished = step();
    }
}
