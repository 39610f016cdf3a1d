namespace AcarsHub.Domain.Alerts;

/// <summary>How the text of a term is compared.</summary>
public enum AlertTermKind
{
    /// <summary>As it stands.</summary>
    Plain,

    /// <summary>With <c>*</c> for any number of letters and digits and <c>?</c> for one.</summary>
    Wildcard,

    /// <summary>A regular expression, without what would need backtracking.</summary>
    Regex,
}

/// <summary>How much a match matters; decides colour and where it is sent to.</summary>
public enum AlertSeverity
{
    Notice,
    Warning,
    Critical,
}

/// <summary>Colour of a term's matches.</summary>
public enum AlertColour
{
    /// <summary>That of its severity.</summary>
    Severity,
    Red,
    Orange,
    Yellow,
    Green,
    Blue,
    Purple,
}

/// <summary>What is looked for in messages. Immutable; compared by value.</summary>
/// <param name="Text">As it is stored: upper case but for a regular expression, at most <see cref="LongestText"/> characters.</param>
public sealed record AlertTerm(string Text)
{
    /// <summary>Longest text of a term in characters.</summary>
    public const int LongestText = 64;

    public AlertTermKind Kind { get; init; } = AlertTermKind.Plain;

    /// <summary>Where it is looked for.</summary>
    public AlertFields Fields { get; init; } = AlertFields.Received;

    public AlertSeverity Severity { get; init; } = AlertSeverity.Warning;

    public AlertColour Colour { get; init; } = AlertColour.Severity;

    /// <summary>The term people mean when they type <paramref name="text"/>: upper case, and a wildcard where it has <c>*</c> or <c>?</c>.</summary>
    public static AlertTerm Of(string text)
    {
        var trimmed = text.Trim().ToUpperInvariant();
        return new AlertTerm(trimmed) { Kind = trimmed.AsSpan().ContainsAny('*', '?') ? AlertTermKind.Wildcard : AlertTermKind.Plain };
    }
}
