namespace AcarsHub.Domain.Framing;

/// <summary>Takes one complete JSON object; the bytes are valid during the call only.</summary>
public delegate void FrameHandler(ReadOnlySpan<byte> json);

/// <summary>
/// Cuts one continuous byte stream into top-level JSON objects, however it arrives: several objects in one read, one object in many.
/// Everything between objects is skipped. Bounded: an object that does not end within the limit is dropped and counted.
/// </summary>
public sealed class JsonFramer
{
    /// <summary>Longest object in bytes.</summary>
    public const int DefaultLimitBytes = 1024 * 1024;

    private const int InitialBufferBytes = 4096;
    private const int KeptBufferBytes = 256 * 1024;

    private readonly int _limitBytes;
    private byte[] _buffer = [];
    private int _length;
    private ObjectScanner _scanner;

    /// <summary>Makes a framer for one stream.</summary>
    /// <param name="limitBytes">Longest object in bytes.</param>
    public JsonFramer(int limitBytes = DefaultLimitBytes) => _limitBytes = limitBytes;

    /// <summary>Objects dropped because they did not end within the limit.</summary>
    public long Overflows { get; private set; }

    /// <summary>Objects that were broken off and given up.</summary>
    public long BrokenOff { get; private set; }

    /// <summary>Bytes of the open object waiting for its end.</summary>
    public int PendingBytes => _length;

    /// <summary>Reads on and hands out every object that is complete now.</summary>
    public void Feed(ReadOnlySpan<byte> bytes, FrameHandler onFrame)
    {
        if (_length == 0)
        {
            Keep(bytes[Drain(bytes, onFrame)..]);
            return;
        }

        Append(bytes);
        var used = Drain(_buffer.AsSpan(0, _length), onFrame);
        if (used > 0)
        {
            _buffer.AsSpan(used, _length - used).CopyTo(_buffer);
            _length -= used;
        }

        DropWhenTooLong();
    }

    /// <summary>Forgets an open object, as after a reconnect.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Reset()
    {
        var open = _length > 0;
        _length = 0;
        _scanner = default;
        return open;
    }

    /// <summary>
    /// Whether the bytes are whole objects with nothing but blanks around them: then they are no continuation of an object that
    /// an earlier datagram began.
    /// </summary>
    public static bool IsSelfContained(ReadOnlySpan<byte> bytes)
    {
        const string Blanks = " \t\r\n,\0";
        var scanner = default(ObjectScanner);
        var end = 0;
        while (scanner.Advance(bytes) == ScanStep.Completed)
        {
            if (!IsBlank(bytes[end..scanner.Start]))
            {
                return false;
            }

            end = scanner.Position;
        }

        return end > 0 && !scanner.IsOpen && IsBlank(bytes[end..]);

        static bool IsBlank(ReadOnlySpan<byte> part)
        {
            foreach (var b in part)
            {
                if (!Blanks.Contains((char)b, StringComparison.Ordinal) && b is not (0xEF or 0xBB or 0xBF))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Hands out complete objects.</summary>
    /// <returns>How many leading bytes are done with; the scanner's positions are relative to what remains.</returns>
    private int Drain(ReadOnlySpan<byte> bytes, FrameHandler onFrame)
    {
        ScanStep step;
        while ((step = _scanner.Advance(bytes)) != ScanStep.NeedMore)
        {
            if (step == ScanStep.Resynchronised)
            {
                BrokenOff++;
            }
            else if (_scanner.Position - _scanner.Start > _limitBytes)
            {
                Overflows++;
            }
            else
            {
                onFrame(bytes[_scanner.Start.._scanner.Position]);
            }
        }

        var used = _scanner.IsOpen ? _scanner.Start : bytes.Length;
        _scanner.Shift(used);
        return used;
    }

    private void Keep(ReadOnlySpan<byte> rest)
    {
        if (rest.Length > 0)
        {
            Append(rest);
            DropWhenTooLong();
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        var needed = _length + bytes.Length;
        if (needed > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(Math.Max(needed, InitialBufferBytes), Math.Min(_buffer.Length * 2, _limitBytes)));
        }

        bytes.CopyTo(_buffer.AsSpan(_length));
        _length = needed;
    }

    private void DropWhenTooLong()
    {
        if (_length > _limitBytes)
        {
            Overflows++;
            Reset();
        }

        // A rare giant must not hold its memory for years; what a socket read leaves over may.
        if (_length == 0 && _buffer.Length > KeptBufferBytes)
        {
            _buffer = [];
        }
    }
}
