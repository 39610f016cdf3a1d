namespace AcarsHub.Web.Cli;

/// <summary>Cuts a stream into lines as bytes, with LF or CR LF behind them, or the end of the stream. Holds one line at most.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>A longer line is skipped. Message texts have 64 KiB at most, JSON makes up to six bytes of one.</summary>
    public const int LongestLine = 1 << 20;

    private const byte LineFeed = (byte)'\n';

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _isAtStart = true;

    private ReadOnlySpan<byte> Held => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Whether the next line is complete, so that reading it does not wait.</summary>
    public bool HasLine => Held.Contains(LineFeed);

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, valid until the next call; null when it is too long.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool TryRead(out ReadOnlyMemory<byte>? line)
    {
        line = null;
        var isTooLong = false;
        while (true)
        {
            var length = Held.IndexOf(LineFeed);
            if (length >= 0)
            {
                line = Take(length, isTooLong);
                _start += length + 1;
                return true;
            }

            if (_end - _start > LongestLine)
            {
                isTooLong = true;
                _start = _end;
            }

            if (!Fill())
            {
                var isThere = isTooLong || _end > _start;
                line = Take(_end - _start, isTooLong);
                _start = _end;
                return isThere;
            }
        }
    }

    /// <summary>What is held up to there; null when that is too long.</summary>
    private ReadOnlyMemory<byte>? Take(int length, bool isTooLong)
    {
        if (isTooLong || length > LongestLine)
        {
            return null;
        }

        var line = _buffer.AsMemory(_start, length);
        if (_isAtStart && line.Span.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        _isAtStart = false;
        return line;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
