namespace AcarsHub.Domain.Framing;

/// <summary>
/// Cuts datagrams into JSON objects. A datagram normally holds whole objects; a router splits a large one over several datagrams, so an
/// object left open waits a moment for the rest from the same sender.
/// </summary>
/// <typeparam name="TSender">Identity of a sender, such as its address and port.</typeparam>
public sealed class DatagramAssembler<TSender>
    where TSender : notnull
{
    private const int MaxSenders = 64;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _clock;
    private readonly Dictionary<TSender, (JsonFramer Framer, long SinceTimestamp)> _open = [];
    private JsonFramer _framer = new();

    /// <summary>Makes an assembler for one socket.</summary>
    public DatagramAssembler(TimeProvider clock) => _clock = clock;

    /// <summary>Objects that never became complete.</summary>
    public long Incomplete { get; private set; }

    /// <summary>Objects dropped because they did not end within the limit.</summary>
    public long Overflows { get; private set; }

    /// <summary>Senders from whom the rest of an object is awaited.</summary>
    public int WaitingSenders => _open.Count;

    /// <summary>Takes one datagram.</summary>
    public void Accept(TSender sender, ReadOnlySpan<byte> datagram, FrameHandler onFrame)
    {
        Expire();
        var framer = _framer;
        if (_open.Remove(sender, out var waiting))
        {
            if (JsonFramer.IsSelfContained(datagram))
            {
                Incomplete++;
            }
            else
            {
                framer = waiting.Framer;
            }
        }

        var (overflows, brokenOff) = (framer.Overflows, framer.BrokenOff);
        framer.Feed(datagram, onFrame);
        Overflows += framer.Overflows - overflows;
        Incomplete += framer.BrokenOff - brokenOff;
        if (framer.PendingBytes > 0)
        {
            Wait(sender, framer);
        }
    }

    /// <summary>Gives up objects whose rest has not come in time.</summary>
    public void Expire()
    {
        if (_open.Count == 0)
        {
            return;
        }

        foreach (var (sender, waiting) in _open)
        {
            if (_clock.GetElapsedTime(waiting.SinceTimestamp) > s_patience)
            {
                _open.Remove(sender);
                Incomplete++;
            }
        }
    }

    private void Wait(TSender sender, JsonFramer framer)
    {
        if (_open.Count == MaxSenders)
        {
            _open.Remove(_open.MinBy(static open => open.Value.SinceTimestamp).Key);
            Incomplete++;
        }

        _open[sender] = (framer, _clock.GetTimestamp());
        if (ReferenceEquals(framer, _framer))
        {
            _framer = new JsonFramer();
        }
    }
}
