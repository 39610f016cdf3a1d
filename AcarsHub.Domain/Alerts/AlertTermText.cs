using System.Collections.Immutable;

namespace AcarsHub.Domain.Alerts;

/// <summary>Terms as people write them.</summary>
public static class AlertTermText
{
    /// <summary>
    /// Reads terms with commas between them: blanks around them do not count, empty ones are left out, and each is taken once. Nothing is
    /// checked.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="kind">
    /// What they are; when left out, wildcards where they have a <c>*</c> or <c>?</c>. A regular expression is taken as one, since it may
    /// have commas itself.
    /// </param>
    public static ImmutableArray<AlertTerm> Parse(string? text, AlertTermKind? kind = null) => kind == AlertTermKind.Regex
        ? string.IsNullOrWhiteSpace(text) ? [] : [new AlertTerm(text.Trim()) { Kind = AlertTermKind.Regex }]
        : [.. (text ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(AlertTerm.Of)
            .Select(term => term with { Kind = kind ?? term.Kind })
            .DistinctBy(static term => term.Text)];
}
