using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Search;

namespace AcarsHub.Data.Search;

/// <summary>Terms as expressions of FTS5. The index has no positions: of words one after the other it only knows that all are there.</summary>
internal static class SearchExpressionText
{
    /// <summary>Finds every message.</summary>
    public static string AnyType { get; } = string.Join(" OR ", DecoderKinds.All.Select(static kind => Quoted(SearchWord.Of(WordKind.Type, kind.StoredName))));

    /// <summary>Any of some words of the index.</summary>
    public static string AnyOf(IEnumerable<string> words) => string.Join(" OR ", words.Select(Quoted));

    /// <summary>Words of the message text.</summary>
    public static string InText(SearchTerm term) => All(term, static word => word);

    /// <summary>Words of the text or of what it was decoded into.</summary>
    public static string Anywhere(SearchTerm term)
    {
        var mark = SearchWord.Mark(WordKind.Decoded);
        return All(term, word => $"({word} OR {word.Insert(1, mark)})");
    }

    /// <summary>How many words a term has.</summary>
    public static int Words(SearchTerm term)
    {
        var count = 0;
        foreach (var _ in new WordSpans(term.Text))
        {
            count++;
        }

        return count;
    }

    private static string All(SearchTerm term, Func<string, string> expression)
    {
        var words = new List<string>();
        foreach (var word in new WordSpans(term.Text))
        {
            words.Add(Quoted(word.ToString()));
        }

        if (term.IsPrefix && words.Count > 0)
        {
            words[^1] += "*";
        }

        return string.Join(" AND ", words.Distinct(StringComparer.Ordinal).Select(expression));
    }

    // Letters, digits and our own marks only, so there is nothing to escape.
    private static string Quoted(string word) => $"\"{word}\"";
}
