namespace AcarsHub.Web.Ingest;

/// <summary>Waiting time between connection attempts: doubles from 1 s to 30 s, ±20 % so that a restarted peer is not stormed.</summary>
internal sealed class Backoff(TimeProvider clock, Random random)
{
    private const double Jitter = 0.2;
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_goodConnection = TimeSpan.FromSeconds(60);

    private TimeSpan _next = s_first;

    /// <summary>A connection ended after <paramref name="connectedFor"/>; a good one resets the waiting time.</summary>
    public void Ended(TimeSpan connectedFor)
    {
        if (connectedFor >= s_goodConnection)
        {
            _next = s_first;
        }
    }

    /// <summary>The time to wait now; the next one is longer.</summary>
    public TimeSpan Next()
    {
        var wait = _next * (1 + Jitter * (2 * random.NextDouble() - 1));
        _next = _next * 2 < s_longest ? _next * 2 : s_longest;
        return wait;
    }

    /// <summary>Waits <see cref="Next"/>.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task WaitAsync(CancellationToken ct) => Task.Delay(Next(), clock, ct);
}
