namespace AcarsHub.Web.Metrics;

/// <summary>How long things take, for the metrics.</summary>
internal sealed class Durations
{
    /// <summary>Writing a batch, commit included.</summary>
    public DurationHistogram WriteBatch { get; } = new(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10);

    /// <summary>A search, without waiting for its turn.</summary>
    public DurationHistogram Search { get; } = new(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10);
}

/// <summary>Counts durations by length. Any thread may observe.</summary>
internal sealed class DurationHistogram(params double[] boundsSeconds)
{
    private readonly long[] _counts = new long[boundsSeconds.Length + 1];
    private long _ticks;

    public IReadOnlyList<double> BoundsSeconds => boundsSeconds;

    /// <summary>Sum of all.</summary>
    public double SumSeconds => TimeSpan.FromTicks(Interlocked.Read(ref _ticks)).TotalSeconds;

    public void Observe(TimeSpan duration)
    {
        var seconds = duration.TotalSeconds;
        var i = 0;
        while (i < boundsSeconds.Length && seconds > boundsSeconds[i])
        {
            i++;
        }

        Interlocked.Increment(ref _counts[i]);
        Interlocked.Add(ref _ticks, duration.Ticks);
    }

    /// <summary>How many took up to each bound; the last number is all.</summary>
    public long[] Cumulative()
    {
        var sum = 0L;
        return [.. _counts.Select((_, i) => sum += Interlocked.Read(ref _counts[i]))];
    }
}
