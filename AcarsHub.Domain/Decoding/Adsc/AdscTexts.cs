using System.Globalization;
using AcarsHub.Domain.Decoding.Arinc622;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>Puts values of ADS-C messages that no other report has into words.</summary>
internal static class AdscTexts
{
    private const int SecondsPerMinute = 60;

    /// <summary><c>xx:15:11</c>: the hour is not known.</summary>
    public static string TimePastHour(double seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"xx:{(int)seconds / SecondsPerMinute:00}:{(int)seconds % SecondsPerMinute:00}");

    /// <summary>How good a position is.</summary>
    public static string Merit(AdscFigureOfMerit merit) =>
        (merit.AccuracyNauticalMiles is { } accuracy ? $"better than {AtsText.Number(accuracy)} NM" : "unknown")
        + (merit.IsNavigationRedundant ? ", navigation redundant" : ", navigation not redundant")
        + (merit.IsTcasAvailable ? ", TCAS available" : ", TCAS not available");

    /// <summary>Where the aircraft will be.</summary>
    public static string Projection(AdscGroup group) => group switch
    {
        AdscIntermediateProjection change =>
            $"{AtsText.Number(change.DistanceNauticalMiles)} NM"
            + (change.IsTrackValid ? $" on track {AtsText.Number(change.TrackDegrees, 1)}°" : "")
            + Level(change.AltitudeFeet) + $" in {AtsText.Duration(change.EtaSeconds)}",
        AdscFixedProjection { Place: var place } =>
            new GeoPosition(place.LatitudeDegrees, place.LongitudeDegrees) + Level(place.AltitudeFeet)
            + (place.EtaSeconds is { } eta ? $" in {AtsText.Duration(eta)}" : ""),
        _ => "",
    };

    /// <summary>What is asked for, or answered, about a contract.</summary>
    public static string Contract(AdscGroup group) => group switch
    {
        AdscAcknowledgement ack => $"contract {ack.ContractNumber} accepted",
        AdscNegativeAcknowledgement nack => $"contract {nack.ContractNumber} refused: {AdscWords.NegativeAcknowledgement(nack.ReasonCode)}{Detail(nack)}",
        AdscNoncomplianceNotification notification => $"contract {notification.ContractNumber} accepted in part",
        AdscEmergencyModeCancelled => "emergency mode cancelled",
        AdscCancelAllContracts => "cancel all contracts",
        AdscCancelContract cancel => $"cancel contract {cancel.ContractNumber}",
        AdscCancelEmergencyMode cancel => $"cancel emergency mode of contract {cancel.ContractNumber}",
        AdscContractRequest request => $"{AdscWords.Contract(request.Kind)} {request.ContractNumber}",
        AdscDisconnect disconnect => AdscWords.Disconnect(disconnect.ReasonCode),
        _ => "",
    };

    /// <summary>What the aircraft cannot send of what was asked for.</summary>
    public static string Noncompliance(AdscNoncompliance missing) => AdscWords.Group((AdscRequestedGroup)missing.Tag) + missing switch
    {
        { IsUnrecognised: true } => ": not known to the aircraft",
        { IsUnavailable: true } or { Parameters.IsEmpty: true } => "",
        _ => $": parameters {string.Join(", ", missing.Parameters)}",
    };

    /// <summary>How often the aircraft is to report.</summary>
    public static string Interval(AdscReportingInterval interval) => interval.Seconds == 0 ? "one report" : AtsText.Duration(interval.Seconds);

    /// <summary>What the aircraft is to send along, or when it is to report.</summary>
    public static string Request(AdscRequest request) => request switch
    {
        AdscGroupRequest group => $"{AdscWords.Group(group.Group)} with {Reports(group.Modulus)}",
        AdscIntentRequest intent => $"path for {intent.ProjectionMinutes} minutes ahead with {Reports(intent.Modulus)}",
        AdscLateralDeviationTrigger trigger => $"off the route by more than {AtsText.Number(trigger.ThresholdNauticalMiles)} NM",
        AdscVerticalSpeedTrigger { ThresholdFeetPerMinute: < 0 and var speed } => $"descending faster than {-speed} ft/min",
        AdscVerticalSpeedTrigger { ThresholdFeetPerMinute: var speed } => $"climbing faster than {speed} ft/min",
        AdscAltitudeRangeTrigger trigger => $"outside {trigger.FloorFeet} to {trigger.CeilingFeet} feet",
        AdscWaypointChangeTrigger => "the next waypoint changes",
        AdscReportingInterval interval => Interval(interval),
        _ => "",
    };

    private static string Level(int feet) => AtsValues.IsAltitude(feet) ? $" at {feet} feet" : "";

    private static string Detail(AdscNegativeAcknowledgement nack) => nack switch
    {
        { Detail: null } => "",
        { ReasonCode: AdscWords.UndefinedTagReason } => $", tag {nack.Detail}",
        _ => $", octet {nack.Detail}",
    };

    private static string Reports(int modulus) => modulus switch
    {
        0 => "no report",
        1 => "every report",
        _ => $"every {modulus} reports",
    };
}
