using System.Collections.Immutable;

namespace AcarsHub.Web.Jobs;

/// <summary>What became of the last run of a job.</summary>
/// <param name="Key">Its name for programs.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="StartedAtUtc">When the last run began; null when there was none yet.</param>
/// <param name="Duration">How long it worked, pauses between its steps left out; null while it runs.</param>
/// <param name="SucceededAtUtc">When a run last ended well.</param>
/// <param name="Error">Why the last run failed; null when it did not.</param>
public sealed record JobStatus(string Key, string Title, DateTimeOffset? StartedAtUtc, TimeSpan? Duration, DateTimeOffset? SucceededAtUtc, string? Error);

/// <summary>All jobs the station does now and then, with what became of them. Jobs write, the status reads.</summary>
internal sealed class JobBoard(TimeProvider clock)
{
    private ImmutableArray<JobReport> _reports = [];

    /// <summary>The jobs in the order they were added.</summary>
    public ImmutableArray<JobStatus> All => [.. _reports.Select(static report => report.Current)];

    /// <summary>Adds a job; its owner reports each run there.</summary>
    public JobReport Add(string key, string title)
    {
        var report = new JobReport(key, title, clock);
        ImmutableInterlocked.Update(ref _reports, static (reports, added) => reports.Add(added), report);
        return report;
    }
}

/// <summary>Where a job writes down how its runs went. One thread at a time.</summary>
internal sealed class JobReport(string key, string title, TimeProvider clock)
{
    private volatile JobStatus _current = new(key, title, null, null, null, null);
    private TimeSpan _worked;
    private bool _isRunning;

    public JobStatus Current => _current;

    /// <summary>Whether the last run failed.</summary>
    public bool HasFailed => _current.Error is not null;

    /// <summary>Does one step of a run; the first begins it.</summary>
    /// <param name="step">Gives whether there is more to do.</param>
    /// <param name="explain">Puts an error into words.</param>
    /// <returns>Whether there is more to do.</returns>
    public bool Step(Func<bool> step, Func<Exception, string>? explain = null)
    {
        if (!_isRunning)
        {
            (_isRunning, _worked) = (true, TimeSpan.Zero);
            _current = _current with { StartedAtUtc = clock.GetUtcNow(), Duration = null };
        }

        var startedAt = clock.GetTimestamp();
        try
        {
            var more = step();
            _worked += clock.GetElapsedTime(startedAt);
            if (!more)
            {
                _isRunning = false;
                _current = _current with { Duration = _worked, SucceededAtUtc = clock.GetUtcNow(), Error = null };
            }

            return more;
        }
        catch (Exception e)
        {
            _isRunning = false;
            _current = _current with { Duration = _worked + clock.GetElapsedTime(startedAt), Error = explain?.Invoke(e) ?? e.Message };
            throw;
        }
    }
}
