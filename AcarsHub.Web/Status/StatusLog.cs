namespace AcarsHub.Web.Status;

/// <summary>
/// Writes into the log what changes: each problem once when it has lasted for two looks, and once when it is over. What is only to be
/// noted stands in the log since the start.
/// </summary>
internal sealed partial class StatusLog(ILogger<StatusLog> logger)
{
    private readonly Dictionary<string, Entry> _open = new(StringComparer.Ordinal);
    private Condition? _seen;
    private Condition? _told;

    /// <summary>Takes a look.</summary>
    public void Observe(StationStatus status)
    {
        if (status.Condition is Condition.Starting or Condition.Migrating)
        {
            return; // Feeds are being connected; the opening of the database tells for itself.
        }

        Forget(status);
        Remember(status);
        TellCondition(status.Condition);
    }

    private void TellCondition(Condition condition)
    {
        var lasts = condition == _seen;
        _seen = condition;
        if (!lasts || condition == _told)
        {
            return;
        }

        if (condition != Condition.Healthy)
        {
            LogCondition(condition);
        }
        else if (_told is not null)
        {
            LogHealthy();
        }

        _told = condition;
    }

    private void Remember(StationStatus status)
    {
        foreach (var problem in status.Problems.Where(static problem => problem.Weight != ProblemWeight.Note))
        {
            if (!_open.TryGetValue(problem.Key, out var entry))
            {
                _open.Add(problem.Key, new Entry(problem.Text));
            }
            else if (!entry.IsTold)
            {
                entry.IsTold = true;
                LogProblem(problem.Text);
            }
        }
    }

    private void Forget(StationStatus status)
    {
        foreach (var (key, entry) in _open.Where(open => !status.Problems.Any(problem => problem.Key == open.Key)).ToList())
        {
            _open.Remove(key);
            if (entry.IsTold)
            {
                LogEnd(entry.Text);
            }
        }
    }

    [LoggerMessage(3111, LogLevel.Warning, "Problem: {Problem}")]
    private partial void LogProblem(string problem);

    [LoggerMessage(3112, LogLevel.Information, "No longer so: {Problem}")]
    private partial void LogEnd(string problem);

    [LoggerMessage(3113, LogLevel.Warning, "The station is {Condition} now")]
    private partial void LogCondition(Condition condition);

    [LoggerMessage(3114, LogLevel.Information, "The station is healthy again")]
    private partial void LogHealthy();

    private sealed class Entry(string text)
    {
        public string Text => text;

        public bool IsTold { get; set; }
    }
}
