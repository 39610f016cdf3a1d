namespace AcarsHub.Domain.Decoding.Text;

/// <summary>
/// A piece of a text that remembers where it stands, so that a decoded field can be marked in the message it was read from.
/// Costs nothing until somebody asks for a string.
/// </summary>
public readonly struct TextSlice : IEquatable<TextSlice>
{
    public TextSlice(string source)
        : this(source, 0, source.Length)
    {
    }

    public TextSlice(string source, int start, int length)
    {
        Source = source;
        Start = start;
        Length = length;
    }

    /// <summary>The whole text; null for the default slice, which is empty.</summary>
    public string? Source { get; }

    /// <summary>Index of the first character in <see cref="Source"/>.</summary>
    public int Start { get; }

    public int Length { get; }

    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    public ReadOnlySpan<char> Span => Source.AsSpan(Start, Length);

    /// <summary>Character at the index; NUL outside, so that a scanner needs no bounds check of its own.</summary>
    public char this[int index] => (uint)index < (uint)Length ? Source![Start + index] : '\0'; // Length is 0 without a source.

    /// <summary>From <paramref name="start"/> to the end; clamped to the slice.</summary>
    public TextSlice From(int start) => Part(start, Length);

    /// <summary>Part of the slice; clamped to it, so never an error.</summary>
    public TextSlice Part(int start, int length)
    {
        start = Math.Clamp(start, 0, Length);
        return Source is null ? this : new TextSlice(Source, Start + start, Math.Clamp(length, 0, Length - start));
    }

    /// <summary>Without white space at both ends, line breaks included.</summary>
    public TextSlice Trim()
    {
        var span = Span;
        var trimmedStart = span.Length - span.TrimStart().Length;
        return Part(trimmedStart, span.Trim().Length);
    }

    /// <summary>Without any of these characters at both ends.</summary>
    public TextSlice Trim(string characters)
    {
        var span = Span;
        var start = span.IndexOfAnyExcept(characters);
        return start < 0 ? Part(0, 0) : Part(start, span.LastIndexOfAnyExcept(characters) + 1 - start);
    }

    public TextSlice TrimEnd() => Part(0, Span.TrimEnd().Length);

    public bool StartsWith(string prefix) => Span.StartsWith(prefix, StringComparison.Ordinal);

    public bool EndsWith(string suffix) => Span.EndsWith(suffix, StringComparison.Ordinal);

    public bool Is(string text) => Span.SequenceEqual(text);

    public bool Contains(string text) => Span.Contains(text, StringComparison.Ordinal);

    /// <summary>Index of the first occurrence, or -1.</summary>
    public int IndexOf(char value) => Span.IndexOf(value);

    /// <summary>Index of the first occurrence, or -1.</summary>
    public int IndexOf(string value) => Span.IndexOf(value, StringComparison.Ordinal);

    /// <summary>Index of the first occurrence at or after <paramref name="from"/>, or -1.</summary>
    public int IndexOf(char value, int from)
    {
        var index = From(from).IndexOf(value);
        return index < 0 ? -1 : index + Math.Clamp(from, 0, Length);
    }

    /// <summary>Cuts at the first <paramref name="separator"/>: what stands before it, and after it. All before when there is none.</summary>
    public (TextSlice Before, TextSlice After) Cut(char separator)
    {
        var index = IndexOf(separator);
        return index < 0 ? (this, From(Length)) : (Part(0, index), From(index + 1));
    }

    /// <summary>
    /// Splits at every <paramref name="separator"/>. No separator gives one field. With more fields than <paramref name="ends"/> holds,
    /// the last one has the rest.
    /// </summary>
    /// <param name="separator">What stands between two fields.</param>
    /// <param name="ends">Working memory, one number a field; usually on the stack.</param>
    public FieldList Split(char separator, Span<int> ends)
    {
        var span = Span;
        var count = 0;
        for (var i = 0; i < span.Length && count < ends.Length - 1; i++)
        {
            if (span[i] == separator)
            {
                ends[count++] = i;
            }
        }

        ends[count++] = span.Length;
        return new FieldList(this, ends[..count]);
    }

    public override string ToString() => Source is null ? "" : Start == 0 && Length == Source.Length ? Source : Source.Substring(Start, Length);

    public bool Equals(TextSlice other) => ReferenceEquals(Source, other.Source) && Start == other.Start && Length == other.Length;

    public override bool Equals(object? obj) => obj is TextSlice other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Start, Length);

    public static bool operator ==(TextSlice left, TextSlice right) => left.Equals(right);

    public static bool operator !=(TextSlice left, TextSlice right) => !left.Equals(right);
}
