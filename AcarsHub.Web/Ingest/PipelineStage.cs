namespace AcarsHub.Web.Ingest;

/// <summary>
/// Tells whether a stage of the pipeline still does its work. The stage beats with every turn of its loop; a stage that has ended or
/// stands still can say nothing itself any more.
/// </summary>
/// <param name="clock">Measures how long it stands still.</param>
internal sealed class PipelineStage(TimeProvider clock)
{
    private long _beatAt = clock.GetTimestamp();
    private volatile bool _hasEnded;

    /// <summary>Whether its loop has been left.</summary>
    public bool HasEnded => _hasEnded;

    /// <summary>Time since it last moved.</summary>
    public TimeSpan SinceBeat => clock.GetElapsedTime(Interlocked.Read(ref _beatAt));

    public void Beat() => Interlocked.Exchange(ref _beatAt, clock.GetTimestamp());

    public void Ended() => _hasEnded = true;
}

/// <summary>The stages whose end nobody else would notice.</summary>
internal sealed class PipelineStages(TimeProvider clock)
{
    public PipelineStage Decoding { get; } = new(clock);

    public PipelineStage Storing { get; } = new(clock);
}
