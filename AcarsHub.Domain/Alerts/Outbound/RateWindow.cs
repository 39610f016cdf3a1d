namespace AcarsHub.Domain.Alerts.Outbound;

/// <summary>What a channel has sent within the last minute. Not thread-safe.</summary>
public sealed class RateWindow
{
    private static readonly TimeSpan s_length = TimeSpan.FromMinutes(1);

    private readonly Queue<DateTimeOffset> _sent = [];

    /// <summary>Whether something had to wait because of the limit since the last message: it is sent together then.</summary>
    public bool HasHeldBack { get; private set; }

    /// <summary>A message was sent.</summary>
    public void Sent(DateTimeOffset utc)
    {
        _sent.Enqueue(utc);
        HasHeldBack = false;
    }

    /// <summary>When the next message may go; null when at once.</summary>
    public DateTimeOffset? FreeAt(int perMinute, DateTimeOffset utc)
    {
        while (_sent.TryPeek(out var oldest) && utc - oldest >= s_length)
        {
            _sent.Dequeue();
        }

        if (_sent.Count < perMinute)
        {
            return null;
        }

        HasHeldBack = true;
        return _sent.ElementAt(_sent.Count - perMinute) + s_length;
    }
}
