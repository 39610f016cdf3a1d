using System.Globalization;

namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>The codes of section 8 in words.</summary>
internal static class AdscWords
{
    /// <summary>The reason of a refusal that comes with the tag in question instead of an octet number.</summary>
    public const int UndefinedTagReason = 7;

    private static readonly string[] s_refusals =
    [
        "undefined reason",
        "duplicate group tag",
        "duplicate reporting interval",
        "event contract without data",
        "bad operational mode tag",
        "cancel of an unknown contract",
        "contract already exists",
        "undefined contract request tag",
        "undefined error",
        "not enough data",
        "low altitude limit not below the high one",
        "vertical speed threshold of 0",
        "projection time of 0",
        "lateral deviation threshold of 0",
    ];

    public static string NegativeAcknowledgement(int reasonCode) =>
        s_refusals[(uint)reasonCode < (uint)s_refusals.Length ? reasonCode : 0];

    public static string Disconnect(int reasonCode) => reasonCode switch
    {
        0 => "not specified",
        1 => "congestion",
        2 => "application not available",
        8 => "normal",
        _ => "undefined reason",
    };

    public static string Report(AdscReportReason reason) => reason switch
    {
        AdscReportReason.Emergency => "emergency periodic report",
        AdscReportReason.LateralDeviation => "lateral deviation event",
        AdscReportReason.VerticalRate => "vertical rate change event",
        AdscReportReason.AltitudeRange => "altitude range event",
        AdscReportReason.WaypointChange => "waypoint change event",
        _ => "periodic or demand report",
    };

    public static string Contract(AdscContractKind kind) => kind switch
    {
        AdscContractKind.Event => "event contract",
        AdscContractKind.EmergencyPeriodic => "emergency periodic contract",
        _ => "periodic contract",
    };

    public static string Group(AdscRequestedGroup group) => group switch
    {
        AdscRequestedGroup.FlightId => "flight identification",
        AdscRequestedGroup.PredictedRoute => "predicted route",
        AdscRequestedGroup.EarthReference => "track and ground speed",
        AdscRequestedGroup.AirReference => "heading and Mach number",
        AdscRequestedGroup.Meteo => "wind and temperature",
        AdscRequestedGroup.AirframeId => "ICAO 24-bit address",
        _ => string.Create(CultureInfo.InvariantCulture, $"group {(int)group}"),
    };
}
