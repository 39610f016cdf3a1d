namespace AcarsHub.Domain.Search;

/// <summary>Finds words that stand one after the other in a text. The index knows which words a text has, not where.</summary>
public static class WordSequence
{
    /// <summary>Whether the words of <paramref name="wanted"/> follow each other in <paramref name="text"/>; case does not count.</summary>
    /// <param name="text">What to look in.</param>
    /// <param name="wanted">The words.</param>
    /// <param name="isPrefix">Whether the last one may go on.</param>
    public static bool IsIn(ReadOnlySpan<char> text, ReadOnlySpan<char> wanted, bool isPrefix)
    {
        for (var starts = new WordSpans(text); starts.MoveNext();)
        {
            if (Follows(starts, new WordSpans(wanted), isPrefix))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Follows(WordSpans there, WordSpans wanted, bool isPrefix)
    {
        if (!wanted.MoveNext())
        {
            return false;
        }

        while (true)
        {
            var word = wanted.Current;
            var isLast = !wanted.MoveNext();
            if (isLast && isPrefix)
            {
                return there.Current.StartsWith(word, StringComparison.OrdinalIgnoreCase);
            }

            if (!there.Current.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            if (isLast)
            {
                return true;
            }

            if (!there.MoveNext())
            {
                return false;
            }
        }
    }
}
