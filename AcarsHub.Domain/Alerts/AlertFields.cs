using System.Collections.Immutable;

namespace AcarsHub.Domain.Alerts;

/// <summary>Parts of a message a term is looked for in.</summary>
[Flags]
public enum AlertFields
{
    None = 0,

    /// <summary>The text as it was received.</summary>
    Text = 1,

    /// <summary>What the text was decoded into, and the flight id in ICAO form.</summary>
    Decoded = 2,

    /// <summary>The flight id as it was received.</summary>
    Flight = 4,

    /// <summary>The registration.</summary>
    Tail = 8,

    /// <summary>The ICAO 24-bit address in hex.</summary>
    Icao = 16,

    /// <summary>All that was received: what ACARS Hub looks at, too.</summary>
    Received = Text | Flight | Tail | Icao,

    All = Received | Decoded,
}

/// <summary>The fields one by one, with their names in the database and those for people.</summary>
public static class AlertFieldNames
{
    /// <summary>Each field with its name in <c>alert_matches.match_type</c>, and what it is called in a sentence.</summary>
    public static ImmutableArray<(AlertFields Field, string Name, string Title)> All { get; } =
    [
        (AlertFields.Text, "text", "text"),
        (AlertFields.Decoded, "decoded", "decoded text"),
        (AlertFields.Flight, "flight", "flight"),
        (AlertFields.Tail, "tail", "registration"),
        (AlertFields.Icao, "icao", "ICAO address"),
    ];

    /// <summary>Name of a single field.</summary>
    public static string Of(AlertFields field) => All.First(entry => entry.Field == field).Name;

    /// <summary>What a single field is called in a sentence.</summary>
    public static string TitleOf(AlertFields field) => All.First(entry => entry.Field == field).Title;

    /// <summary>The field of that name; the text when there is none, since old versions looked at nothing else.</summary>
    public static AlertFields Parse(string? name) => All.FirstOrDefault(entry => entry.Name == name, All[0]).Field;
}
