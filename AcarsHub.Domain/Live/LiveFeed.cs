using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace AcarsHub.Domain.Live;

/// <summary>What a reader of a <see cref="LiveFeed{T}"/> gets at one time.</summary>
/// <param name="Items">New items, oldest first.</param>
/// <param name="LastSequence">Sequence number of the last item; pass it to the next read.</param>
/// <param name="Gap">True when the ring had already overwritten items this reader had not seen.</param>
public sealed record LiveBatch<T>(IReadOnlyList<T> Items, long LastSequence, bool Gap);

/// <summary>
/// In-process broadcast of what has just been stored. One shared ring keeps the newest items; publishing appends to it and
/// pulses every subscriber, who then reads what it has not seen. A slow reader costs nothing and never blocks the publisher.
/// </summary>
/// <typeparam name="T">Immutable item type, shared between all readers.</typeparam>
public sealed class LiveFeed<T>
{
    private readonly Lock _lock = new();
    private readonly T[] _ring;
    private readonly List<Channel<bool>> _pulses = [];
    private long _lastSequence;

    /// <summary>Makes a feed that remembers the newest <paramref name="capacity"/> items.</summary>
    public LiveFeed(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _ring = new T[capacity];
    }

    /// <summary>Sequence number of the newest item; 0 before the first.</summary>
    public long LastSequence
    {
        get
        {
            lock (_lock)
            {
                return _lastSequence;
            }
        }
    }

    /// <summary>Number of readers currently watching.</summary>
    public int SubscriberCount
    {
        get
        {
            lock (_lock)
            {
                return _pulses.Count;
            }
        }
    }

    /// <summary>Appends items, oldest first, and wakes every reader once.</summary>
    public void Publish(IReadOnlyList<T> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        lock (_lock)
        {
            foreach (var item in items)
            {
                _ring[_lastSequence++ % _ring.Length] = item;
            }

            foreach (var pulse in _pulses)
            {
                pulse.Writer.TryWrite(true);
            }
        }
    }

    /// <summary>The newest items at this moment, oldest first.</summary>
    /// <param name="count">How many at the most.</param>
    public LiveBatch<T> Newest(int count)
    {
        lock (_lock)
        {
            return Read(Math.Max(_lastSequence - count, 0), gap: false);
        }
    }

    /// <summary>What came after <paramref name="sequence"/>; a gap is reported, with what is still there.</summary>
    public LiveBatch<T> Since(long sequence)
    {
        lock (_lock)
        {
            return Read(sequence, gap: _lastSequence - sequence > _ring.Length);
        }
    }

    /// <summary>
    /// Yields what comes after <paramref name="sequence"/>, beginning with what is already there, until cancelled.
    /// Several publications between two reads arrive as one batch.
    /// </summary>
    public async IAsyncEnumerable<LiveBatch<T>> WatchAsync(long sequence, [EnumeratorCancellation] CancellationToken ct)
    {
        var pulse = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
        lock (_lock)
        {
            _pulses.Add(pulse);
        }

        try
        {
            while (true)
            {
                var batch = Since(sequence);
                if (batch.Items.Count > 0)
                {
                    sequence = batch.LastSequence;
                    yield return batch;
                }

                await pulse.Reader.ReadAsync(ct);
            }
        }
        finally
        {
            lock (_lock)
            {
                _pulses.Remove(pulse);
            }
        }
    }

    private LiveBatch<T> Read(long sequence, bool gap)
    {
        var first = Math.Max(sequence, _lastSequence - _ring.Length);
        var items = new T[Math.Max(_lastSequence - first, 0)];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = _ring[(first + i) % _ring.Length];
        }

        return new LiveBatch<T>(items, _lastSequence, gap);
    }
}
