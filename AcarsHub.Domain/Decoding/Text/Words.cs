using System.Text;

namespace AcarsHub.Domain.Decoding.Text;

/// <summary>Words of a text, however much white space stands between them.</summary>
public static class Words
{
    /// <summary>The words with single blanks between them.</summary>
    public static string Collapse(TextSlice text)
    {
        var words = new SliceReader(text);
        var collapsed = new StringBuilder(text.Length);
        for (var word = words.Word(); !word.IsEmpty; word = words.Word())
        {
            collapsed.Append(collapsed.Length == 0 ? "" : " ").Append(word.Span);
        }

        return collapsed.ToString();
    }

    /// <summary>The words of <paramref name="text"/>; more than <paramref name="ranges"/> holds are left out.</summary>
    /// <param name="text">Words, blanks, line breaks.</param>
    /// <param name="ranges">Working memory, one a word; usually on the stack.</param>
    public static WordList Split(TextSlice text, Span<Range> ranges)
    {
        var span = text.Span;
        var count = 0;
        for (var at = 0; at < span.Length && count < ranges.Length; count++)
        {
            while (at < span.Length && char.IsWhiteSpace(span[at]))
            {
                at++;
            }

            var start = at;
            while (at < span.Length && !char.IsWhiteSpace(span[at]))
            {
                at++;
            }

            if (start == at)
            {
                break;
            }

            ranges[count] = start..at;
        }

        return new WordList(text, ranges[..count]);
    }
}

/// <summary>The words of a text.</summary>
public readonly ref struct WordList
{
    private readonly TextSlice _text;
    private readonly ReadOnlySpan<Range> _ranges;

    internal WordList(TextSlice text, ReadOnlySpan<Range> ranges)
    {
        _text = text;
        _ranges = ranges;
    }

    public int Count => _ranges.Length;

    /// <summary>What follows the last word: white space, or the words that were too many.</summary>
    public TextSlice Rest => Count == 0 ? _text : _text.From(_ranges[^1].End.Value);

    /// <summary>The word at the index; empty where there is none.</summary>
    public TextSlice this[int index] => (uint)index < (uint)_ranges.Length
        ? _text.Part(_ranges[index].Start.Value, _ranges[index].End.Value - _ranges[index].Start.Value)
        : default;
}
