using System.Collections.Immutable;

namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>Uplink tag 1.</summary>
public sealed record AdscCancelAllContracts : AdscGroup;

/// <summary>Uplink tag 2.</summary>
public sealed record AdscCancelContract(int ContractNumber) : AdscGroup;

/// <summary>Uplink tag 6.</summary>
public sealed record AdscCancelEmergencyMode(int ContractNumber) : AdscGroup;

/// <summary>Uplink tags 7, 8 and 9: what the ground wants to be told, and when.</summary>
public sealed record AdscContractRequest(AdscContractKind Kind, int ContractNumber, ImmutableArray<AdscRequest> Requests) : AdscGroup;

/// <summary>The kinds of contract; the values are the tags.</summary>
public enum AdscContractKind
{
    Unknown = 0,

    /// <summary>A report every so many seconds.</summary>
    Periodic = 7,

    /// <summary>A report when something changes.</summary>
    Event = 8,

    /// <summary>As periodic, in emergency mode.</summary>
    EmergencyPeriodic = 9,
}

/// <summary>The body of an ADS-C disconnect request: why the ground ends the connection.</summary>
/// <param name="ReasonCode">0 not specified, 1 congestion, 2 application not available, 8 normal.</param>
public sealed record AdscDisconnect(int ReasonCode) : AdscGroup;

/// <summary>One item of a contract request.</summary>
public abstract record AdscRequest;

/// <summary>Tag 11: how often to report.</summary>
/// <param name="Seconds">0 for a single report.</param>
public sealed record AdscReportingInterval(int Seconds) : AdscRequest;

/// <summary>Tags 12 to 17: a group to send along.</summary>
/// <param name="Group">Which group.</param>
/// <param name="Modulus">With every so many reports.</param>
public sealed record AdscGroupRequest(AdscRequestedGroup Group, int Modulus) : AdscRequest;

/// <summary>The groups that can be asked for; the values are the tags.</summary>
public enum AdscRequestedGroup
{
    Unknown = 0,
    FlightId = 12,
    PredictedRoute = 13,
    EarthReference = 14,
    AirReference = 15,
    Meteo = 16,
    AirframeId = 17,
}

/// <summary>Tag 10: report when off the route by more than this, in steps of 0.125 NM.</summary>
public sealed record AdscLateralDeviationTrigger(double ThresholdNauticalMiles) : AdscRequest;

/// <summary>Tag 18: report when climbing faster than a positive threshold or descending faster than a negative one, in steps of 64 ft/min.</summary>
public sealed record AdscVerticalSpeedTrigger(int ThresholdFeetPerMinute) : AdscRequest;

/// <summary>Tag 19: report when leaving this range of altitudes.</summary>
public sealed record AdscAltitudeRangeTrigger(int CeilingFeet, int FloorFeet) : AdscRequest;

/// <summary>Tag 20: report when the next waypoint changes.</summary>
public sealed record AdscWaypointChangeTrigger : AdscRequest;

/// <summary>Tag 21: send the intended path.</summary>
/// <param name="Modulus">With every so many reports.</param>
/// <param name="ProjectionMinutes">How far ahead.</param>
public sealed record AdscIntentRequest(int Modulus, int ProjectionMinutes) : AdscRequest;
