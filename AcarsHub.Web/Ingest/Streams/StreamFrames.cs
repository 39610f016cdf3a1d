using System.Buffers;
using AcarsHub.Domain.Framing;

namespace AcarsHub.Web.Ingest.Streams;

/// <summary>Turns the bytes of one connection into frames, to be queued by the caller, and counts what is lost on the way.</summary>
internal sealed class StreamFrames
{
    private static readonly SearchValues<byte> s_between = SearchValues.Create(" \t\r\n\0,[]"u8);

    private readonly Listener _listener;
    private readonly BadInputLog _badInput;
    private readonly JsonFramer _framer = new();
    private readonly List<byte[]> _frames = [];
    private readonly FrameHandler _onFrame;

    public StreamFrames(Listener listener, BadInputLog badInput)
    {
        _listener = listener;
        _badInput = badInput;
        _onFrame = json => _frames.Add(json.ToArray());
    }

    /// <summary>Takes the bytes of one read.</summary>
    /// <returns>The objects that are complete now; valid until the next call.</returns>
    public IReadOnlyList<byte[]> Accept(ReadOnlySpan<byte> bytes)
    {
        _frames.Clear();
        _listener.CountBytes(bytes.Length);
        var (brokenOff, overflows) = (_framer.BrokenOff, _framer.Overflows);
        _framer.Feed(bytes, _onFrame);
        for (; brokenOff < _framer.BrokenOff; brokenOff++)
        {
            _badInput.Malformed(_listener, "a JSON object that does not end", "");
        }

        for (; overflows < _framer.Overflows; overflows++)
        {
            _badInput.FramingOverflow(_listener);
        }

        if (_frames.Count == 0 && _framer.PendingBytes == 0 && overflows == _framer.Overflows && bytes.ContainsAnyExcept(s_between))
        {
            _badInput.Malformed(_listener, "bytes without a JSON object", "");
        }

        return _frames;
    }
}
