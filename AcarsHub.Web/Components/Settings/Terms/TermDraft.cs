using System.Collections.Immutable;
using AcarsHub.Domain.Alerts;

namespace AcarsHub.Web.Components.Settings.Terms;

/// <summary>What a reader has entered of one or several terms. Immutable.</summary>
public sealed record TermDraft
{
    public static TermDraft Empty { get; } = new();

    /// <summary>As it is typed.</summary>
    public string Text { get; init; } = "";

    public bool IsRegex { get; init; }

    public AlertFields Fields { get; init; } = AlertFields.Received;

    public AlertSeverity Severity { get; init; } = AlertSeverity.Warning;

    public AlertColour Colour { get; init; } = AlertColour.Severity;

    /// <summary>Whether the text may be several terms.</summary>
    public bool IsList { get; init; } = true;

    /// <summary>The terms it means; commas belong to a regular expression.</summary>
    public ImmutableArray<AlertTerm> Terms => string.IsNullOrWhiteSpace(Text) ? []
        : IsRegex ? [Dress(new AlertTerm(Text.Trim()) { Kind = AlertTermKind.Regex })]
        : IsList ? [.. AlertTermText.Parse(Text).Select(Dress)]
        : [Dress(AlertTerm.Of(Text))];

    /// <summary>What is wrong, for people; null when nothing is, or nothing has been typed.</summary>
    public string? Problem => Terms.Select(AlertTermChecks.Problem).FirstOrDefault(static problem => problem is not null);

    /// <summary>Whether there is something to save.</summary>
    public bool IsReady => !Terms.IsEmpty && Problem is null;

    /// <summary>The term as it is, to be changed.</summary>
    public static TermDraft Of(AlertTerm term) => new()
    {
        Text = term.Text,
        IsRegex = term.Kind == AlertTermKind.Regex,
        Fields = term.Fields,
        Severity = term.Severity,
        Colour = term.Colour,
        IsList = false,
    };

    private AlertTerm Dress(AlertTerm term) => term with { Fields = Fields, Severity = Severity, Colour = Colour };
}
