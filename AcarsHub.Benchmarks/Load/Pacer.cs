namespace AcarsHub.Benchmarks.Load;

/// <summary>Says how many datagrams are due. After a stall it catches up in bursts of 20 ms worth, so that it measures the server, not the stall.</summary>
internal sealed class Pacer(int rate, TimeSpan duration)
{
    private readonly long _burst = Math.Max(1, rate / 50);

    /// <summary>Datagrams in total.</summary>
    public long Total { get; } = (long)(rate * duration.TotalSeconds);

    /// <summary>Datagrams handed out so far.</summary>
    public long Sent { get; private set; }

    /// <summary>Whether all have been handed out.</summary>
    public bool IsDone => Sent >= Total;

    /// <summary>How many to send now, this long after the start.</summary>
    public int Take(TimeSpan elapsed)
    {
        var due = Math.Min(Total, (long)(elapsed.TotalSeconds * rate)) - Sent;
        var now = Math.Clamp(due, 0, _burst);
        Sent += now;
        return (int)now;
    }
}
