using System.Collections.Immutable;

namespace AcarsHub.Domain.Search;

/// <summary>
/// A free query as people write it: words that all have to occur, <c>"phrase"</c>, <c>-word</c>, <c>one OR other</c>, <c>prefix*</c>.
/// <c>OR</c> joins its two neighbours only. What has neither letter nor digit is punctuation and left out.
/// </summary>
public sealed class SearchExpression
{
    private const string Or = "OR";

    private SearchExpression(ImmutableArray<ImmutableArray<SearchTerm>> required, ImmutableArray<SearchTerm> excluded)
    {
        Required = required;
        Excluded = excluded;
    }

    /// <summary>Of each of these at least one has to occur.</summary>
    public ImmutableArray<ImmutableArray<SearchTerm>> Required { get; }

    /// <summary>None of these may occur.</summary>
    public ImmutableArray<SearchTerm> Excluded { get; }

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => Required.IsEmpty && Excluded.IsEmpty;

    /// <summary>Reads a query. Whatever is written has a meaning; there are no errors of syntax.</summary>
    public static SearchExpression Parse(string? text)
    {
        var required = new List<List<SearchTerm>>();
        var excluded = new List<SearchTerm>();
        var joins = false;
        foreach (var part in Split(text ?? ""))
        {
            if (part.IsBare && part.Term.Text == Or)
            {
                joins = required.Count > 0;
                continue;
            }

            if (!part.Term.HasWord)
            {
                continue;
            }

            if (part.IsExcluded)
            {
                excluded.Add(part.Term);
            }
            else if (joins)
            {
                required[^1].Add(part.Term);
            }
            else
            {
                required.Add([part.Term]);
            }

            joins = false;
        }

        return new SearchExpression([.. required.Select(static any => any.ToImmutableArray())], [.. excluded]);
    }

    /// <summary>The terms people would like to see marked in what is found.</summary>
    public IEnumerable<SearchTerm> Wanted => Required.SelectMany(static any => any);

    private static IEnumerable<Part> Split(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]) || char.IsControl(text[at]))
            {
                at++;
                continue;
            }

            var isExcluded = text[at] == '-';
            at += isExcluded ? 1 : 0;
            var isPhrase = at < text.Length && text[at] == '"';
            var start = isPhrase ? at + 1 : at;
            var end = isPhrase ? text.IndexOf('"', start) : EndOfWord(text, start);
            end = end < 0 ? text.Length : end;
            at = isPhrase ? end + 1 : end;
            var isPrefix = isPhrase ? at < text.Length && text[at] == '*' : end > start && text[end - 1] == '*';
            at += isPhrase && isPrefix ? 1 : 0;
            yield return new Part(new SearchTerm(text[start..end].TrimEnd('*'), isPrefix), isExcluded, IsBare: !isPhrase && !isExcluded && !isPrefix);
        }
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] != '"' && !char.IsWhiteSpace(text[end]) && !char.IsControl(text[end]))
        {
            end++;
        }

        return end;
    }

    private readonly record struct Part(SearchTerm Term, bool IsExcluded, bool IsBare);
}
