using System.Buffers;

namespace AcarsHub.Domain.Decoding.Text;

/// <summary>
/// Takes a text with fields of fixed width apart, from left to right. Line breaks do not count: they may stand anywhere, even within a
/// field. Beyond the end everything is empty.
/// </summary>
public ref struct FixedFields(TextSlice text)
{
    private static readonly SearchValues<char> s_breaks = SearchValues.Create("\r\n");

    private int _next;

    /// <summary>What has not been taken yet.</summary>
    public readonly TextSlice Rest => text.From(_next);

    /// <summary>The next <paramref name="width"/> characters. Marked in the message unless a line break stands within.</summary>
    public TextSlice Take(int width)
    {
        SkipBreaks();
        var start = _next;
        var isBroken = false;
        for (var taken = 0; taken < width && _next < text.Length; _next++)
        {
            var isBreak = text[_next] is '\r' or '\n';
            isBroken |= isBreak;
            taken += isBreak ? 0 : 1;
        }

        var field = text.Part(start, _next - start);
        return isBroken ? Unwrap(field) : field;
    }

    /// <summary>The text without its line breaks. Loses its place in the message if there are any.</summary>
    public static TextSlice Unwrap(TextSlice text) => text.Span.ContainsAny(s_breaks)
        ? new TextSlice(text.ToString().Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal))
        : text;

    private void SkipBreaks()
    {
        while (text[_next] is '\r' or '\n')
        {
            _next++;
        }
    }
}
