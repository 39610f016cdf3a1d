using AcarsHub.Web.Configuration;

namespace AcarsHub.Web.Ingest;

/// <summary>One place messages come from, with what happened there. Written by the pipeline's stages, read by the status.</summary>
internal sealed class Listener(ListenEndpoint endpoint)
{
    private readonly Lock _kernelLock = new();
    private Func<long>? _readKernelDrops;
    private long _kernelDropsOfClosedSockets;
    private long _bytes;
    private long _objects;
    private long _stored;
    private long _malformed;
    private long _unrecognised;
    private long _framingOverflows;
    private long _badTimestamps;
    private long _truncated;
    private long _droppedByQueue;
    private long _reconnects;
    private long _lastMessageTicks;
    private long _connectedSinceTicks;
    private volatile string? _lastError;
    private volatile string? _boundTo;

    public ListenEndpoint Endpoint { get; } = endpoint;

    /// <summary>Where a UDP socket is really bound, when the system chose the port.</summary>
    public int BoundPort { get; private set; }

    /// <summary>As the user would write it, with the real port.</summary>
    public string Address => _boundTo ?? Endpoint.ToString();

    public bool IsConnected => ConnectedSinceUtc is not null;

    public DateTimeOffset? ConnectedSinceUtc => Time(ref _connectedSinceTicks);

    public DateTimeOffset? LastMessageAtUtc => Time(ref _lastMessageTicks);

    public string? LastError => _lastError;

    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>JSON objects cut out of what came in.</summary>
    public long Objects => Interlocked.Read(ref _objects);

    public long Stored => Interlocked.Read(ref _stored);

    public long Malformed => Interlocked.Read(ref _malformed);

    public long Unrecognised => Interlocked.Read(ref _unrecognised);

    public long FramingOverflows => Interlocked.Read(ref _framingOverflows);

    public long BadTimestamps => Interlocked.Read(ref _badTimestamps);

    public long Truncated => Interlocked.Read(ref _truncated);

    public long DroppedByQueue => Interlocked.Read(ref _droppedByQueue);

    public long Reconnects => Interlocked.Read(ref _reconnects);

    /// <summary>Datagrams the kernel threw away because the socket's buffer was full.</summary>
    public long DroppedByKernel
    {
        get
        {
            lock (_kernelLock)
            {
                return _kernelDropsOfClosedSockets + (_readKernelDrops?.Invoke() ?? 0);
            }
        }
    }

    public void Connected(DateTimeOffset nowUtc)
    {
        _lastError = null;
        Interlocked.Exchange(ref _connectedSinceTicks, nowUtc.UtcTicks);
    }

    public void Disconnected(string? error)
    {
        _lastError = error;
        Interlocked.Exchange(ref _connectedSinceTicks, 0);
    }

    public void Reconnecting() => Interlocked.Increment(ref _reconnects);

    public void Bound(int port, Func<long> readKernelDrops)
    {
        BoundPort = port;
        _boundTo = (Endpoint with { Port = port }).ToString();
        lock (_kernelLock)
        {
            _readKernelDrops = readKernelDrops;
        }
    }

    public void Unbound()
    {
        lock (_kernelLock)
        {
            _kernelDropsOfClosedSockets += _readKernelDrops?.Invoke() ?? 0;
            _readKernelDrops = null;
        }
    }

    public void CountBytes(int count) => Interlocked.Add(ref _bytes, count);

    public void CountObject(DateTimeOffset receivedAtUtc)
    {
        Interlocked.Increment(ref _objects);
        Interlocked.Exchange(ref _lastMessageTicks, receivedAtUtc.UtcTicks);
    }

    public void CountStored() => Interlocked.Increment(ref _stored);

    public void CountMalformed() => Interlocked.Increment(ref _malformed);

    public void CountUnrecognised() => Interlocked.Increment(ref _unrecognised);

    public void CountFramingOverflow() => Interlocked.Increment(ref _framingOverflows);

    public void CountBadTimestamp() => Interlocked.Increment(ref _badTimestamps);

    public void CountTruncated() => Interlocked.Increment(ref _truncated);

    public void CountDroppedByQueue() => Interlocked.Increment(ref _droppedByQueue);

    private static DateTimeOffset? Time(ref long ticks) => Interlocked.Read(ref ticks) is var t and not 0 ? new DateTimeOffset(t, TimeSpan.Zero) : null;
}
