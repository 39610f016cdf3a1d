namespace AcarsHub.Data.Import.Copying;

/// <summary>Counts rows and estimates the time left from the average speed so far.</summary>
internal sealed class ProgressMeter(IProgress<AdoptionProgress>? progress, TimeProvider clock)
{
    private readonly long _started = clock.GetTimestamp();
    private AdoptionPhase _phase = AdoptionPhase.Copying;
    private long _done;
    private double _rate;

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

    /// <summary>Reports rows copied. Once all are, speed and count stand still: what follows has no rows to count.</summary>
    public void Advance(long rows)
    {
        _done += rows;
        TimeSpan? left = null;
        if (_phase == AdoptionPhase.Copying && Elapsed.TotalSeconds is > 0 and var seconds && _done > 0)
        {
            _rate = _done / seconds;
            left = TimeSpan.FromSeconds(Math.Max(0, Total - _done) / _rate);
        }

        progress?.Report(new AdoptionProgress(_phase, _done, Total, _rate, left));
    }
}
