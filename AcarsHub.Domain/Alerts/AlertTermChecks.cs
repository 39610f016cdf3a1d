using System.Buffers;
using System.Text.RegularExpressions;

namespace AcarsHub.Domain.Alerts;

/// <summary>Says what is wrong with terms, in words for people.</summary>
public static class AlertTermChecks
{
    private static readonly SearchValues<char> s_wildcards = SearchValues.Create('*', '?', ' ');

    // Whatever finds nothing of any length in one of these would be everywhere.
    private static readonly string[] s_samples = ["", "A", "A 1", "POS N12345,W012345", "\r\n/."];

    /// <summary>What is wrong with a set, the first thing only; null when it is fine.</summary>
    public static string? Problem(AlertTermSet terms) =>
        ProblemOfList(terms.Terms, "terms") ?? ProblemOfList(terms.Ignored, "ignore terms");

    /// <summary>What is wrong with a term; null when it is fine.</summary>
    public static string? Problem(AlertTerm term) => term switch
    {
        _ when string.IsNullOrWhiteSpace(term.Text) => "The term is empty. Type what to look for.",
        { Text.Length: > AlertTerm.LongestText } => $"The term has {term.Text.Length} characters; {AlertTerm.LongestText} are possible. Shorten it.",
        _ when term.Text.Any(char.IsControl) => "The term has a line break, a tab or another character that cannot be seen. Take it out.",
        _ when (term.Fields & AlertFields.All) == AlertFields.None => "The term is looked for nowhere. Choose at least one part of the message.",
        { Kind: AlertTermKind.Wildcard } => term.Text.AsSpan().ContainsAnyExcept(s_wildcards) ? null
            : "The term has nothing but wildcards and would be found in nearly every message. Add the letters or digits to look for.",
        { Kind: AlertTermKind.Regex } => RegexProblem(term.Text),
        _ => null,
    };

    private static string? ProblemOfList(IReadOnlyList<AlertTerm> terms, string name)
    {
        if (terms.Count > AlertTermSet.MostTerms)
        {
            return $"There are {terms.Count} {name}; {AlertTermSet.MostTerms} are possible. Remove some.";
        }

        if (terms.GroupBy(static term => term.Text, StringComparer.Ordinal).FirstOrDefault(static same => same.Count() > 1) is { } twice)
        {
            return $"“{twice.Key}” is there twice. Remove one of them.";
        }

        return terms.Select(static term => Problem(term) is { } problem ? $"“{term.Text}”: {problem}" : null).FirstOrDefault(static problem => problem is not null);
    }

    private static string? RegexProblem(string text) => RegexChecks.Size(text) ?? CompileProblem(text);

    private static string? CompileProblem(string text)
    {
        try
        {
            var regex = RegexPattern.Compile(text);
            return s_samples.Any(sample => regex.Match(sample) is { Success: true, Length: 0 })
                ? "The expression is found where nothing stands, so it would be in every message. Ask for at least one character, e.g. with + instead of *."
                : null;
        }
        catch (RegexParseException e)
        {
            return RegexChecks.Describe(e, text);
        }
        catch (NotSupportedException)
        {
            return RegexChecks.NotPossible(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return "The expression takes too long. Make it simpler.";
        }
    }
}
