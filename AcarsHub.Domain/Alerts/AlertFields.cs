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

/// <summary>The fields one by one, with their names in the database.</summary>
public static class AlertFieldNames
{
    /// <summary>Each field with its name in <c>alert_matches.match_type</c>.</summary>
    public static ImmutableArray<(AlertFields Field, string Name)> All { get; } =
        [(AlertFields.Text, "text"), (AlertFields.Decoded, "decoded"), (AlertFields.Flight, "flight"), (AlertFields.Tail, "tail"), (AlertFields.Icao, "icao")];

    /// <summary>Name of a single field.</summary>
    public static string Of(AlertFields field) => All.First(entry => entry.Field == field).Name;

    /// <summary>The field of that name; the text when there is none, since old versions looked at nothing else.</summary>
    public static AlertFields Parse(string? name) => All.FirstOrDefault(entry => entry.Name == name, All[0]).Field;
}
