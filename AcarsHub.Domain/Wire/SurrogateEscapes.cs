using System.Buffers.Text;

namespace AcarsHub.Domain.Wire;

/// <summary>
/// Replaces escaped halves of surrogate pairs (<c>"\ud800"</c>) by U+FFFD. They are valid JSON, but no text: every reader
/// from here to the browser would throw on them.
/// </summary>
internal static class SurrogateEscapes
{
    private const int EscapeLength = 6;

    /// <summary>Replaces lone halves.</summary>
    /// <param name="json">The object as UTF-8.</param>
    /// <returns>The same memory when nothing had to be replaced, which is nearly always; otherwise a copy of equal length.</returns>
    public static ReadOnlyMemory<byte> Repair(ReadOnlyMemory<byte> json)
    {
        var bytes = json.Span;
        return bytes.IndexOf("\\ud"u8) < 0 && bytes.IndexOf("\\uD"u8) < 0 ? json : RepairCopy(bytes.ToArray());
    }

    private static byte[] RepairCopy(byte[] json)
    {
        var position = 0;
        while (NextEscape(json, position) is var found and >= 0)
        {
            position = found + EscapeLength;
            if (!IsSurrogate(json, found, out var isHigh))
            {
                // An escaped backslash or a short escape: two characters, so that "\\ud800" stays what it is.
                position = found + 2;
            }
            else if (isHigh && IsSurrogate(json, position, out var followerIsHigh) && !followerIsHigh)
            {
                position += EscapeLength;
            }
            else
            {
                "\\ufffd"u8.CopyTo(json.AsSpan(found));
            }
        }

        return json;
    }

    private static int NextEscape(ReadOnlySpan<byte> json, int from)
    {
        var offset = from < json.Length ? json[from..].IndexOf((byte)'\\') : -1;
        return offset < 0 ? -1 : from + offset;
    }

    private static bool IsSurrogate(ReadOnlySpan<byte> json, int at, out bool isHigh)
    {
        isHigh = false;
        if (at + EscapeLength > json.Length || json[at] != '\\' || json[at + 1] != 'u'
            || !Utf8Parser.TryParse(json.Slice(at + 2, 4), out ushort code, out var read, 'X') || read != 4)
        {
            return false;
        }

        isHigh = char.IsHighSurrogate((char)code);
        return char.IsSurrogate((char)code);
    }
}
