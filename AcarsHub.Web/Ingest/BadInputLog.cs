using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace AcarsHub.Web.Ingest;

/// <summary>Input that was no message.</summary>
/// <param name="AtUtc">When it came.</param>
/// <param name="Source">Where it came in.</param>
/// <param name="Reason">What was wrong.</param>
/// <param name="Excerpt">Its beginning.</param>
public sealed record BadInput(DateTimeOffset AtUtc, string Source, string Reason, string Excerpt);

/// <summary>
/// Remembers the last bad inputs for the status, counts them at their listener, and warns once a minute and listener: operators see
/// that something is wrong, and a flood of garbage does not flood the log.
/// </summary>
internal sealed partial class BadInputLog(TimeProvider clock, ILogger<BadInputLog> logger)
{
    private const int Remembered = 100;
    private static readonly TimeSpan s_interval = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Queue<BadInput> _recent = new(Remembered);
    private readonly ConcurrentDictionary<(Listener Listener, bool Dropping), Episode> _episodes = new();

    /// <summary>The last bad inputs, newest first.</summary>
    public ImmutableArray<BadInput> Recent
    {
        get
        {
            lock (_lock)
            {
                return [.. _recent.Reverse()];
            }
        }
    }

    public void Malformed(Listener listener, string reason, string excerpt)
    {
        listener.CountMalformed();
        Remember(listener, reason, excerpt);
    }

    public void Unrecognised(Listener listener, string excerpt)
    {
        listener.CountUnrecognised();
        Remember(listener, "no known decoder's format", excerpt);
    }

    public void FramingOverflow(Listener listener)
    {
        listener.CountFramingOverflow();
        Remember(listener, "an object of more than 1 MiB", "");
    }

    /// <summary>The queue is full and <paramref name="listener"/> has just lost a frame.</summary>
    public void Dropping(Listener listener)
    {
        if (CountsAsNewEpisode(listener, dropping: true, out var count))
        {
            LogDropping(listener.Address, count);
        }
    }

    private void Remember(Listener listener, string reason, string excerpt)
    {
        lock (_lock)
        {
            if (_recent.Count == Remembered)
            {
                _recent.Dequeue();
            }

            _recent.Enqueue(new BadInput(clock.GetUtcNow(), listener.Address, reason, excerpt));
        }

        if (CountsAsNewEpisode(listener, dropping: false, out var count))
        {
            LogBadInput(listener.Address, count, reason);
        }
    }

    private bool CountsAsNewEpisode(Listener listener, bool dropping, out long count)
    {
        var episode = _episodes.GetOrAdd((listener, dropping), static _ => new Episode());
        lock (episode)
        {
            episode.Count++;
            count = episode.Count;
            if (episode.WarnedAt is { } warnedAt && clock.GetElapsedTime(warnedAt) < s_interval)
            {
                return false;
            }

            episode.WarnedAt = clock.GetTimestamp();
            episode.Count = 0;
            return true;
        }
    }

    [LoggerMessage(2001, LogLevel.Warning, "{Listener}: {Count} inputs since the last warning were not understood, most recently: {Reason}")]
    private partial void LogBadInput(string listener, long count, string reason);

    [LoggerMessage(2002, LogLevel.Warning, "{Listener}: {Count} messages since the last warning were lost, the queue is full")]
    private partial void LogDropping(string listener, long count);

    private sealed class Episode
    {
        public long Count { get; set; }

        public long? WarnedAt { get; set; }
    }
}
