namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>Puts the items of a contract request into lines for people.</summary>
internal static class AdscRequestDescription
{
    public static DecodedLine Describe(AdscRequest request) => request switch
    {
        AdscReportingInterval interval => new("Reporting Interval", interval.Seconds == 0 ? "one report" : AtsText.Duration(interval.Seconds)),
        AdscGroupRequest group => new(AdscWords.Group(group.Group), ModulusText(group.Modulus)),
        AdscLateralDeviationTrigger trigger => new("Lateral Deviation Trigger", $"{AtsText.Number(trigger.ThresholdNauticalMiles)} NM"),
        AdscVerticalSpeedTrigger { ThresholdFeetPerMinute: var speed } =>
            new("Vertical Speed Trigger", speed < 0 ? $"below {speed} ft/min" : $"above {speed} ft/min"),
        AdscAltitudeRangeTrigger trigger => new("Altitude Range Trigger", $"outside {trigger.FloorFeet} to {trigger.CeilingFeet} feet"),
        AdscWaypointChangeTrigger => new("Waypoint Change Trigger", "any change"),
        AdscIntentRequest intent => new("Aircraft Intent", $"{ModulusText(intent.Modulus)}, {intent.ProjectionMinutes} minutes ahead"),
        _ => default,
    };

    private static string ModulusText(int modulus) => modulus switch
    {
        0 => "with no report",
        1 => "with every report",
        _ => $"with every {modulus} reports",
    };
}
