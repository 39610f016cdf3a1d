namespace AcarsHub.Web.Search;

/// <summary>How far an export is, for the page that began it. The download itself goes past the page, from the server to the browser.</summary>
internal sealed class ExportProgress
{
    private long _written;
    private long _total = -1;
    private volatile ExportState _state;
    private volatile string? _problem;

    public ExportState State => _state;

    /// <summary>Messages written so far.</summary>
    public long Written => Interlocked.Read(ref _written);

    /// <summary>Messages there are; null while nobody has counted them.</summary>
    public long? Total => Interlocked.Read(ref _total) is >= 0 and var total ? total : null;

    /// <summary>Why it failed.</summary>
    public string? Problem => _problem;

    public void Begin()
    {
        Interlocked.Exchange(ref _written, 0);
        _state = ExportState.Running;
    }

    public void Count(long total) => Interlocked.Exchange(ref _total, total);

    public void Write() => Interlocked.Increment(ref _written);

    public void End() => _state = ExportState.Done;

    public void Fail(string problem)
    {
        _problem = problem;
        _state = ExportState.Failed;
    }
}

/// <summary>Where an export stands.</summary>
internal enum ExportState
{
    /// <summary>The browser has not asked for it yet.</summary>
    Waiting,
    Running,
    Done,
    Failed,
}
