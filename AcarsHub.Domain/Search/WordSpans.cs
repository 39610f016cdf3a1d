using System.Buffers;
using System.Text;

namespace AcarsHub.Domain.Search;

/// <summary>The words of a text: runs of letters and digits, as the tokenizer <c>unicode61</c> of SQLite's FTS5 cuts them.</summary>
public ref struct WordSpans(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly WordSpans GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = 0;
        while (start < _rest.Length && WordLength(_rest[start..]) is var separator and < 0)
        {
            start -= separator;
        }

        var end = start;
        while (end < _rest.Length && WordLength(_rest[end..]) is var part and > 0)
        {
            end += part;
        }

        Current = _rest[start..end];
        _rest = _rest[end..];
        return !Current.IsEmpty;
    }

    /// <summary>Length of the first character where it is part of a word; negative where it is not.</summary>
    private static int WordLength(ReadOnlySpan<char> text)
    {
        if (!char.IsSurrogate(text[0]))
        {
            return char.IsLetterOrDigit(text[0]) ? 1 : -1;
        }

        return Rune.DecodeFromUtf16(text, out var rune, out var length) == OperationStatus.Done && Rune.IsLetterOrDigit(rune) ? length : -length;
    }
}
