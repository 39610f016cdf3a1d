using AcarsHub.Domain.Search;

namespace AcarsHub.Data.Search;

/// <summary>Terms as expressions of FTS5.</summary>
internal static class FtsText
{
    public static string Of(SearchTerm term) => $"\"{Quoted(term.Text)}\"{(term.IsPrefix ? "*" : "")}";

    public static string Any(IEnumerable<SearchTerm> terms) => $"({string.Join(" OR ", terms.Select(Of))})";

    // A NUL would end the expression.
    private static string Quoted(string text) => string.Concat(text.Select(static c => c == '"' ? "\"\"" : char.IsControl(c) ? " " : c.ToString()));
}
