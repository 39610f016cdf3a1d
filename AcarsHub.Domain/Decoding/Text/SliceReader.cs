namespace AcarsHub.Domain.Decoding.Text;

/// <summary>Takes a text from left to right. Never past its end: there, every piece is empty.</summary>
internal ref struct SliceReader(TextSlice text)
{
    /// <summary>What has not been taken yet.</summary>
    public TextSlice Rest { get; private set; } = text;

    /// <summary>The next character, NUL at the end.</summary>
    public readonly char Next => Rest[0];

    public readonly bool IsAtEnd => Rest.IsEmpty;

    /// <summary>The next characters.</summary>
    public TextSlice Take(int length)
    {
        var taken = Rest.Part(0, length);
        Rest = Rest.From(taken.Length);
        return taken;
    }

    /// <summary>Skips the prefix when it stands here.</summary>
    public bool Skip(string prefix)
    {
        var stands = Rest.StartsWith(prefix);
        Rest = stands ? Rest.From(prefix.Length) : Rest;
        return stands;
    }

    /// <summary>Skips blanks and line breaks.</summary>
    public void SkipBlanks() => Rest = Rest.From(Rest.Length - Rest.Span.TrimStart().Length);

    /// <summary>The next word: skips blanks and line breaks, then takes up to the next of them.</summary>
    public TextSlice Word()
    {
        SkipBlanks();
        var span = Rest.Span;
        var length = 0;
        while (length < span.Length && !char.IsWhiteSpace(span[length]))
        {
            length++;
        }

        return Take(length);
    }

    /// <summary>The next word without taking it.</summary>
    public readonly TextSlice PeekWord
    {
        get
        {
            var copy = this;
            return copy.Word();
        }
    }

    /// <summary>Up to the separator, which is skipped; everything when there is none.</summary>
    public TextSlice Until(char separator)
    {
        var (before, after) = Rest.Cut(separator);
        Rest = after;
        return before;
    }

    /// <summary>The next line without its end, CR LF or LF.</summary>
    public TextSlice Line() => Until('\n').TrimEnd();
}
