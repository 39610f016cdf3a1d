using System.Threading.Channels;

namespace AcarsHub.Web.Ingest;

/// <summary>One JSON object as it came in.</summary>
/// <param name="Listener">Where.</param>
/// <param name="Json">Its bytes.</param>
/// <param name="ReceivedAtUtc">When.</param>
internal readonly record struct RawFrame(Listener Listener, byte[] Json, DateTimeOffset ReceivedAtUtc);

/// <summary>
/// Between the sources and the decoders. Datagrams cannot be held back, so the oldest is dropped and counted when the queue is full;
/// streams can, so their sources wait and the pressure reaches the peer.
/// </summary>
internal sealed class FrameQueue
{
    /// <summary>Frames that fit into each of the two.</summary>
    public const int Capacity = 20_000;

    private readonly Channel<RawFrame> _datagrams;
    private readonly Channel<RawFrame> _streams;

    public FrameQueue(BadInputLog log)
        : this(log, Capacity)
    {
    }

    internal FrameQueue(BadInputLog log, int capacity)
    {
        _datagrams = Channel.CreateBounded<RawFrame>(
            new BoundedChannelOptions(capacity) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true },
            dropped =>
            {
                dropped.Listener.CountDroppedByQueue();
                log.Dropping(dropped.Listener);
            });
        _streams = Channel.CreateBounded<RawFrame>(new BoundedChannelOptions(capacity) { FullMode = BoundedChannelFullMode.Wait, SingleReader = true });
    }

    public ChannelReader<RawFrame> Datagrams => _datagrams.Reader;

    public ChannelReader<RawFrame> Streams => _streams.Reader;

    /// <summary>Frames waiting now.</summary>
    public int Depth => _datagrams.Reader.Count + _streams.Reader.Count;

    /// <summary>Takes a frame of a source that cannot be held back. Never waits.</summary>
    public void AddDatagram(RawFrame frame) => _datagrams.Writer.TryWrite(frame);

    /// <summary>Takes a frame of a stream; waits while the queue is full.</summary>
    public ValueTask AddStreamAsync(RawFrame frame, CancellationToken ct) => _streams.Writer.WriteAsync(frame, ct);

    /// <summary>No more frames will come; what waits is still read.</summary>
    public void Complete()
    {
        _datagrams.Writer.TryComplete();
        _streams.Writer.TryComplete();
    }
}
