namespace AcarsHub.Data.Import.Copying;

/// <summary>Counts rows and estimates the time left from the average speed so far.</summary>
internal sealed class ProgressMeter(IProgress<AdoptionProgress>? progress, TimeProvider clock)
{
    private readonly long _started = clock.GetTimestamp();
    private AdoptionPhase _phase = AdoptionPhase.Copying;
    private long _done;

    /// <summary>Messages in the old file.</summary>
    public long Total { get; set; }

    /// <summary>Time since the start.</summary>
    public TimeSpan Elapsed => clock.GetElapsedTime(_started);

    /// <summary>Reports a new phase.</summary>
    public void Enter(AdoptionPhase phase)
    {
        _phase = phase;
        Advance(0);
    }

    /// <summary>Reports rows copied.</summary>
    public void Advance(long rows)
    {
        _done += rows;
        var seconds = Elapsed.TotalSeconds;
        var rate = seconds > 0 ? _done / seconds : 0;
        TimeSpan? left = rate > 0 ? TimeSpan.FromSeconds(Math.Max(0, Total - _done) / rate) : null;
        progress?.Report(new AdoptionProgress(_phase, _done, Total, rate, left));
    }
}
