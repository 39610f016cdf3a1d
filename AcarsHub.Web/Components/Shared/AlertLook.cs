using AcarsHub.Domain.Alerts;

namespace AcarsHub.Web.Components.Shared;

/// <summary>How alerts look and are called on every page.</summary>
internal static class AlertLook
{
    /// <summary>Style class that sets the colour of a term (palette.css).</summary>
    public static string Class(AlertTerm term) => "alert-" + Colour(term);

    /// <summary>Style class of a message or group with several terms: that of the gravest.</summary>
    public static string? Class(IEnumerable<AlertHit> hits) => hits.MaxBy(static hit => hit.Term.Severity) is { } gravest ? Class(gravest.Term) : null;

    public static string Name(AlertFields field)
    {
        var title = AlertFieldNames.TitleOf(field);
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    public static string Name(AlertSeverity severity) => severity.ToString();

    public static string Name(AlertColour colour) => colour == AlertColour.Severity ? "That of the severity" : colour.ToString();

    public static string Name(AlertTermKind kind) => kind switch
    {
        AlertTermKind.Wildcard => "wildcard",
        AlertTermKind.Regex => "regular expression",
        _ => "plain",
    };

    private static string Colour(AlertTerm term) => term.Colour switch
    {
        AlertColour.Red => "red",
        AlertColour.Orange => "orange",
        AlertColour.Yellow => "yellow",
        AlertColour.Green => "green",
        AlertColour.Blue => "blue",
        AlertColour.Purple => "purple",
        _ => term.Severity switch
        {
            AlertSeverity.Critical => "red",
            AlertSeverity.Notice => "blue",
            _ => "orange",
        },
    };
}
