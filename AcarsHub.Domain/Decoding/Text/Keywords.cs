using AcarsHub.Domain.Decoding.Catalogue;

namespace AcarsHub.Domain.Decoding.Text;

/// <summary>Reads the value that stands behind a keyword.</summary>
internal delegate bool ValueReader<T>(ReadOnlySpan<char> text, out T value);

/// <summary>
/// Finds keywords in plain words, and the values behind them. A keyword is one or more whole words; between them any white space may
/// stand, since lines break anywhere. Parts of other words never match.
/// </summary>
internal static class Keywords
{
    private const int MaxOccurrences = 16;

    /// <summary>Whether the phrase occurs.</summary>
    public static bool Contains(TextSlice text, string phrase) => TryFind(text, phrase, 0, out _);

    /// <summary>Whether one of the phrases occurs.</summary>
    public static bool ContainsAny(TextSlice text, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (Contains(text, phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first occurrence at or after <paramref name="from"/>.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="phrase">Words with single blanks between them.</param>
    /// <param name="from">Index to start at.</param>
    /// <param name="found">The occurrence.</param>
    /// <param name="mayPrecedeDigit">Whether a digit may follow at once, as in <c>QNH1013</c>.</param>
    public static bool TryFind(TextSlice text, string phrase, int from, out TextSlice found, bool mayPrecedeDigit = false)
    {
        var span = text.Span;
        var blank = phrase.IndexOf(' ', StringComparison.Ordinal);
        var firstWord = blank < 0 ? phrase : phrase.AsSpan(0, blank);
        while (from < span.Length)
        {
            var at = span[from..].IndexOf(firstWord, StringComparison.Ordinal);
            if (at < 0)
            {
                break;
            }

            at += from;
            var length = MatchLength(span[at..], phrase);
            if (length > 0 && !IsWordCharacter(text[at - 1]) && IsEnd(text[at + length], mayPrecedeDigit))
            {
                found = text.Part(at, length);
                return true;
            }

            from = at + 1;
        }

        found = default;
        return false;
    }

    /// <summary>
    /// The value at or after an index: letters, digits and points, and colons between digits. Blanks, line breaks, and one of
    /// <c>: / = -</c> may stand before it.
    /// </summary>
    public static TextSlice ValueAt(TextSlice text, int index)
    {
        index = SkipBlanks(text, index);
        if (text[index] is ':' or '/' or '=' || (text[index] is '-' && char.IsWhiteSpace(text[index + 1])))
        {
            index = SkipBlanks(text, index + 1);
        }

        var end = index;
        while (IsWordCharacter(text[end]) || text[end] is '.' || (text[end] is ':' && char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(text[end + 1])))
        {
            end++;
        }

        while (end > index && text[end - 1] is '.')
        {
            end--;
        }

        return text.Part(index, end - index);
    }

    /// <summary>The value behind the first of the phrases that has one of the wanted kind.</summary>
    public static bool TryRead<T>(TextSlice text, ValueReader<T> reader, out T value, out TextSlice source, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var from = 0;
            for (var i = 0; i < MaxOccurrences && TryFind(text, phrase, from, out var found, mayPrecedeDigit: true); i++)
            {
                from = found.End - text.Start;
                source = ValueAt(text, from);
                if (reader(source.Span, out value))
                {
                    return true;
                }
            }
        }

        value = default!; // Not to be read when the result is false.
        source = default;
        return false;
    }

    /// <summary>Adds the value behind the first of the phrases that has one of the wanted kind.</summary>
    public static bool Read<T>(DecodeBuilder output, Field<T> field, TextSlice text, ValueReader<T> reader, params ReadOnlySpan<string> phrases)
        where T : notnull
    {
        if (!TryRead(text, reader, out var value, out var source, phrases))
        {
            return false;
        }

        output.Add(field, value, source);
        return true;
    }

    private static int SkipBlanks(TextSlice text, int index)
    {
        while (char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Length of the phrase at the start of the text; 0 when it does not stand there.</summary>
    private static int MatchLength(ReadOnlySpan<char> span, string phrase)
    {
        var at = 0;
        foreach (var c in phrase)
        {
            if (at >= span.Length || (c == ' ' ? !char.IsWhiteSpace(span[at]) : span[at] != c))
            {
                return 0;
            }

            at++;
            while (c == ' ' && at < span.Length && char.IsWhiteSpace(span[at]))
            {
                at++;
            }
        }

        return at;
    }

    private static bool IsEnd(char next, bool mayBeDigit) => !IsWordCharacter(next) || (mayBeDigit && char.IsAsciiDigit(next));

    private static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c);
}
