using System.Buffers;

namespace AcarsHub.Domain.Framing;

/// <summary>How far <see cref="ObjectScanner.Advance"/> came.</summary>
internal enum ScanStep
{
    /// <summary>All bytes are read; an object may be open.</summary>
    NeedMore,

    /// <summary>An object ends at <see cref="ObjectScanner.Position"/>.</summary>
    Completed,

    /// <summary>The open object was broken off: a new one begins at <see cref="ObjectScanner.Position"/>.</summary>
    Resynchronised,
}

/// <summary>
/// Finds the ends of top-level JSON objects in bytes, without parsing them. It tracks strings, escapes and depth only, and can go on
/// where it stopped when more bytes arrive. Works on bytes, so that a character cut in two by a read is not damaged.
/// </summary>
/// <remarks>
/// Some emitters do not escape line feeds inside strings, so a line feed alone proves nothing. An object that was broken off is noticed
/// when two consecutive lines both begin like an object (<c>{"x</c>); the object's own first line counts as one.
/// </remarks>
internal struct ObjectScanner
{
    private const int LineLookahead = 4; // LF { " and the byte after

    private static readonly SearchValues<byte> s_structure = SearchValues.Create("\"{}\n"u8);
    private static readonly SearchValues<byte> s_inString = SearchValues.Create("\"\\\n"u8);

    private int _depth;
    private bool _inString;
    private bool _previousLineOpens;
    private int _runStart;

    /// <summary>Where the open object begins; meaningless while none is open.</summary>
    public int Start { get; private set; }

    /// <summary>The next byte to look at.</summary>
    public int Position { get; private set; }

    /// <summary>Whether an object is open.</summary>
    public readonly bool IsOpen => _depth > 0;

    /// <summary>Scans on from <see cref="Position"/>.</summary>
    /// <param name="bytes">The same bytes as before, and perhaps more behind them.</param>
    public ScanStep Advance(ReadOnlySpan<byte> bytes)
    {
        if (_depth == 0 && !Open(bytes))
        {
            return ScanStep.NeedMore;
        }

        while (true)
        {
            var next = bytes[Position..].IndexOfAny(_inString ? s_inString : s_structure);
            if (next < 0)
            {
                Position = bytes.Length;
                return ScanStep.NeedMore;
            }

            Position += next;
            switch (bytes[Position])
            {
                case (byte)'\\' when Position + 1 == bytes.Length:
                    return ScanStep.NeedMore;
                case (byte)'\\':
                    Position += 2;
                    break;
                case (byte)'"':
                    _inString = !_inString;
                    Position++;
                    break;
                case (byte)'{':
                    _depth++;
                    Position++;
                    break;
                case (byte)'}':
                    Position++;
                    if (--_depth == 0)
                    {
                        return ScanStep.Completed;
                    }

                    break;
                default:
                    if (Position + LineLookahead > bytes.Length)
                    {
                        return ScanStep.NeedMore;
                    }

                    if (LineBreaksOff(bytes))
                    {
                        return ScanStep.Resynchronised;
                    }

                    break;
            }
        }
    }

    /// <summary>Gives up the open object and looks for the next from <paramref name="position"/> on.</summary>
    public void Abandon(int position)
    {
        _depth = 0;
        _inString = false;
        Position = position;
    }

    /// <summary>Follows the bytes when the buffer moves them to the front.</summary>
    public void Shift(int count)
    {
        Start -= count;
        Position -= count;
        _runStart -= count;
    }

    private bool Open(ReadOnlySpan<byte> bytes)
    {
        var next = bytes[Position..].IndexOf((byte)'{');
        if (next < 0)
        {
            Position = bytes.Length;
            return false;
        }

        Start = Position + next;
        Position = Start + 1;
        _depth = 1;
        _inString = false;
        _previousLineOpens = true;
        _runStart = Start;
        return true;
    }

    /// <summary>Looks at the line that begins after the line feed at <see cref="Position"/>, and steps over the line feed.</summary>
    private bool LineBreaksOff(ReadOnlySpan<byte> bytes)
    {
        var line = Position + 1;
        var opens = bytes[line] == '{' && bytes[line + 1] == '"' && bytes[line + 2] is not ((byte)',' or (byte)'}' or (byte)']')
            && (_inString || !AllowsValue(bytes[Start..Position]));
        Position = line;
        if (!opens)
        {
            _previousLineOpens = false;
            return false;
        }

        if (!_previousLineOpens)
        {
            _previousLineOpens = true;
            _runStart = line;
            return false;
        }

        // Go on at the first of the lines in a row that look like objects, or at this one when the broken object's own line is the first.
        Abandon(_runStart > Start ? _runStart : line);
        return true;
    }

    /// <summary>Whether a nested object may legally follow, as in pretty-printed arrays.</summary>
    private static bool AllowsValue(ReadOnlySpan<byte> before)
    {
        var last = before.LastIndexOfAnyExcept(" \t\r\n"u8);
        return last >= 0 && before[last] is (byte)',' or (byte)'[' or (byte)':' or (byte)'{';
    }
}
