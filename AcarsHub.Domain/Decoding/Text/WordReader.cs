using System.Text;

namespace AcarsHub.Domain.Decoding.Text;

/// <summary>Reads a text word by word; white space of any kind and length separates.</summary>
public ref struct WordReader(TextSlice text)
{
    private int _position;

    /// <summary>What has not been read yet.</summary>
    public readonly TextSlice Rest => text.From(_position);

    /// <summary>The next word without moving on; empty at the end.</summary>
    public readonly TextSlice Peek
    {
        get
        {
            var copy = this;
            return copy.Next();
        }
    }

    /// <summary>The words with single blanks between them.</summary>
    public static string Collapse(TextSlice text)
    {
        var words = new WordReader(text);
        var collapsed = new StringBuilder(text.Length);
        for (var word = words.Next(); !word.IsEmpty; word = words.Next())
        {
            collapsed.Append(collapsed.Length == 0 ? "" : " ").Append(word.Span);
        }

        return collapsed.ToString();
    }

    /// <summary>The next word; empty at the end.</summary>
    public TextSlice Next()
    {
        var span = text.Span;
        while (_position < span.Length && char.IsWhiteSpace(span[_position]))
        {
            _position++;
        }

        var start = _position;
        while (_position < span.Length && !char.IsWhiteSpace(span[_position]))
        {
            _position++;
        }

        return text.Part(start, _position - start);
    }
}

/// <summary>Reads a text line by line; CR, LF and CR LF end a line. Blank lines are left out.</summary>
public ref struct LineReader(TextSlice text)
{
    private int _position;

    /// <summary>What has not been read yet.</summary>
    public readonly TextSlice Rest => text.From(_position);

    /// <summary>The next line without blanks at its ends.</summary>
    /// <returns>False at the end.</returns>
    public bool TryNext(out TextSlice line)
    {
        var span = text.Span;
        while (_position < span.Length)
        {
            var length = span[_position..].IndexOfAny('\r', '\n');
            length = length < 0 ? span.Length - _position : length;
            line = text.Part(_position, length).Trim();
            _position += length + 1;
            if (!line.IsEmpty)
            {
                return true;
            }
        }

        line = default;
        return false;
    }
}
