using System.Text;
using AcarsHub.Domain.Framing;

namespace AcarsHub.Web.Ingest.Udp;

/// <summary>Turns the datagrams of one socket into frames in the queue and counts what is lost on the way.</summary>
internal sealed class Reception
{
    private const int ExcerptLength = 200;

    private readonly Listener _listener;
    private readonly BadInputLog _badInput;
    private readonly TimeProvider _clock;
    private readonly DatagramAssembler<SenderKey> _assembler;
    private readonly FrameHandler _onFrame;
    private long _framesOfDatagram;
    private long _incomplete;
    private long _overflows;
    private DateTimeOffset _nowUtc;

    public Reception(Listener listener, FrameQueue queue, BadInputLog badInput, TimeProvider clock)
    {
        _listener = listener;
        _badInput = badInput;
        _clock = clock;
        _assembler = new DatagramAssembler<SenderKey>(clock);
        _onFrame = json =>
        {
            _framesOfDatagram++;
            _listener.CountObject(_nowUtc);
            queue.AddDatagram(new RawFrame(_listener, json.ToArray(), _nowUtc));
        };
    }

    /// <summary>Takes one datagram.</summary>
    public void Accept(SenderKey sender, ReadOnlySpan<byte> datagram)
    {
        _nowUtc = _clock.GetUtcNow();
        _framesOfDatagram = 0;
        _listener.CountBytes(datagram.Length);
        var waiting = _assembler.WaitingSenders;
        _assembler.Accept(sender, datagram, _onFrame);
        CountLosses();
        if (_framesOfDatagram == 0 && _assembler.WaitingSenders <= waiting && waiting == 0 && !IsBlank(datagram))
        {
            _badInput.Malformed(_listener, "a datagram without a JSON object", Excerpt(datagram));
        }
    }

    /// <summary>Gives up what waits for its rest for too long.</summary>
    public void Expire()
    {
        _assembler.Expire();
        CountLosses();
    }

    private void CountLosses()
    {
        for (; _incomplete < _assembler.Incomplete; _incomplete++)
        {
            _badInput.Malformed(_listener, "a JSON object that does not end", "");
        }

        for (; _overflows < _assembler.Overflows; _overflows++)
        {
            _badInput.FramingOverflow(_listener);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> datagram) => !datagram.ContainsAnyExcept(" \t\r\n\0"u8);

    private static string Excerpt(ReadOnlySpan<byte> datagram) => Encoding.Latin1.GetString(datagram[..Math.Min(datagram.Length, ExcerptLength)]);
}
