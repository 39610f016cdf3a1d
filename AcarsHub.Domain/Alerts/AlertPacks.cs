using System.Collections.Immutable;

namespace AcarsHub.Domain.Alerts;

/// <summary>Terms that belong together, offered to people.</summary>
/// <param name="Name">A word for it.</param>
/// <param name="Description">What it is about, in one line.</param>
/// <param name="Terms">The terms; all pass <see cref="AlertTermChecks"/>.</param>
public sealed record AlertPack(string Name, string Description, ImmutableArray<AlertTerm> Terms);

/// <summary>The packs that come with the program.</summary>
/// <remarks>
/// All are words for texts, so none is looked for in ids: <c>PAN</c> is no part of a registration, and <c>FIRE</c> none of a flight id.
/// Numbers and short codes that mean something else more often than not are left out.
/// </remarks>
public static class AlertPacks
{
    private const AlertFields Words = AlertFields.Text | AlertFields.Decoded;

    public static ImmutableArray<AlertPack> All { get; } =
    [
        new("Safety", "Distress, urgency, and flights that do not go as planned.",
        [
            .. Of(AlertSeverity.Critical, "MAYDAY", "PAN PAN", "EMERGENCY", "SMOKE", "FIRE", "FUMES", "ENGINE FAIL*", "RAPID DEPRESS*", "DITCH*", "BIRD STRIKE", "BIRDSTRIKE", "SQUAWK 7700"),
            .. Of(AlertSeverity.Warning, "PAN", "DIVERT*", "MIN FUEL", "MINIMUM FUEL", "AIR RETURN", "OVERWEIGHT LANDING", "REJECTED TAKEOFF", "TCAS RA"),
        ]),
        new("Medical", "Passengers or crew who need help.",
        [
            .. Of(AlertSeverity.Critical, "MEDICAL EMERGENCY", "HEART ATTACK", "CARDIAC*", "CPR", "UNCONSCIOUS", "UNRESPONSIVE", "SEIZURE*", "STROKE", "NOT BREATHING"),
            .. Of(AlertSeverity.Warning, "MEDICAL", "MEDLINK", "MEDAIRE", "PARAMEDIC*", "AMBULANCE", "PAX ILL", "SICK PAX", "DEFIBRILLATOR", "INCAPACITATED", "CHEST PAIN*"),
        ]),
        new("Security", "Threats, unruly passengers, and police at the gate.",
        [
            .. Of(AlertSeverity.Critical, "HIJACK*", "BOMB", "BOMB THREAT", "UNLAWFUL INTERFERENCE", "SQUAWK 7500", "WEAPON", "COCKPIT BREACH", "HOSTAGE*", "SECURITY THREAT"),
            .. Of(AlertSeverity.Warning, "UNRULY", "DISRUPTIVE PAX", "DISRUPTIVE PASSENGER", "POLICE", "LAW ENFORCEMENT", "ASSAULT*", "RESTRAINED", "LASER", "SUSPICIOUS"),
        ]),
        new("Weather", "Weather that matters to a flight.",
        [
            .. Of(AlertSeverity.Warning, "SEVERE TURB*", "SEV TURB", "EXTREME TURB*", "SEVERE ICING", "SEV ICE", "WINDSHEAR", "WIND SHEAR", "MICROBURST", "VOLCANIC ASH", "LIGHTNING STRIKE", "TORNADO*"),
            .. Of(AlertSeverity.Notice, "MOD TURB", "MODERATE TURB*", "MOD ICE", "SIGMET", "FREEZING RAIN", "THUNDERSTORM*", "HAIL", "LIGHTNING"),
        ]),
    ];

    private static IEnumerable<AlertTerm> Of(AlertSeverity severity, params IEnumerable<string> texts) =>
        texts.Select(text => AlertTerm.Of(text) with { Fields = Words, Severity = severity });
}
