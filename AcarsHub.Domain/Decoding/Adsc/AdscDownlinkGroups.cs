using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>Tag 3: the aircraft accepts a contract.</summary>
public sealed record AdscAcknowledgement(int ContractNumber) : AdscGroup;

/// <summary>Tag 4: the aircraft refuses a contract.</summary>
/// <param name="ContractNumber">The contract.</param>
/// <param name="ReasonCode">1 to 13; others are undefined.</param>
/// <param name="Detail">The number of the octet, or the tag, in error; null where the reason has none.</param>
public sealed record AdscNegativeAcknowledgement(int ContractNumber, int ReasonCode, int? Detail) : AdscGroup;

/// <summary>Tag 5: the aircraft accepts a contract but cannot send everything in it.</summary>
public sealed record AdscNoncomplianceNotification(int ContractNumber, ImmutableArray<AdscNoncompliance> Groups) : AdscGroup;

/// <summary>What the aircraft cannot send.</summary>
/// <param name="Tag">The request tag.</param>
/// <param name="IsUnrecognised">Whether the tag is not known to it.</param>
/// <param name="IsUnavailable">Whether all of the group is unavailable.</param>
/// <param name="Parameters">The numbers of the parameters that are unavailable, when only some are.</param>
public sealed record AdscNoncompliance(int Tag, bool IsUnrecognised, bool IsUnavailable, ImmutableArray<int> Parameters);

/// <summary>Tag 6: emergency mode has been cancelled.</summary>
public sealed record AdscEmergencyModeCancelled : AdscGroup;

/// <summary>Tags 7, 9, 10, 18, 19 and 20: where the aircraft is, and why it says so.</summary>
/// <param name="Reason">Why the report was sent.</param>
/// <param name="LatitudeDegrees">North positive, ±180 by coding.</param>
/// <param name="LongitudeDegrees">East positive, ±180.</param>
/// <param name="AltitudeFeet">Altitude in steps of 4 ft.</param>
/// <param name="SecondsPastHour">Time of the position in steps of 0.125 s; the hour is not sent.</param>
/// <param name="FigureOfMerit">How good the position is.</param>
public sealed record AdscBasicReport(
    AdscReportReason Reason,
    double LatitudeDegrees,
    double LongitudeDegrees,
    int AltitudeFeet,
    double SecondsPastHour,
    AdscFigureOfMerit FigureOfMerit) : AdscGroup
{
    private const double SecondsPerHour = 3600;

    /// <summary>Whether the time is one: its field reaches beyond the hour.</summary>
    public bool HasTime => SecondsPastHour is >= 0 and < SecondsPerHour;

    /// <summary>The time of the position, UTC: that with its minutes and seconds which is nearest to the reception.</summary>
    public TimeOnly ReportedAt(DateTimeOffset receivedAt)
    {
        var reception = TimeOnly.FromDateTime(receivedAt.UtcDateTime);
        var offset = SecondsPastHour - reception.ToTimeSpan().TotalSeconds;
        var hours = Math.Round(offset / SecondsPerHour, MidpointRounding.AwayFromZero);
        return reception.Add(TimeSpan.FromSeconds(offset - (hours * SecondsPerHour)));
    }
}

/// <summary>Why a basic report was sent; the values are the tags.</summary>
public enum AdscReportReason
{
    Unknown = 0,

    /// <summary>The interval of a periodic contract, or a demand.</summary>
    Periodic = 7,

    /// <summary>As before, in emergency mode.</summary>
    Emergency = 9,

    LateralDeviation = 10,
    VerticalRate = 18,
    AltitudeRange = 19,
    WaypointChange = 20,
}

/// <summary>How good a reported position is.</summary>
/// <param name="AccuracyNauticalMiles">The 95 % bound; null when navigation gives none.</param>
/// <param name="IsNavigationRedundant">Whether two or more navigation units work.</param>
/// <param name="IsTcasAvailable">Whether the collision avoidance system works.</param>
public readonly record struct AdscFigureOfMerit(double? AccuracyNauticalMiles, bool IsNavigationRedundant, bool IsTcasAvailable);

/// <summary>Tag 12: the flight identification of the flight plan, without the blanks that fill it up.</summary>
public sealed record AdscFlightId(string FlightId) : AdscGroup;

/// <summary>Tag 13: the next two waypoints.</summary>
public sealed record AdscPredictedRoute(AdscWaypoint Next, AdscWaypoint NextNext) : AdscGroup;

/// <summary>A place on the way.</summary>
/// <param name="LatitudeDegrees">North positive.</param>
/// <param name="LongitudeDegrees">East positive.</param>
/// <param name="AltitudeFeet">Predicted altitude.</param>
/// <param name="EtaSeconds">Seconds to go; null where not sent.</param>
public readonly record struct AdscWaypoint(double LatitudeDegrees, double LongitudeDegrees, int AltitudeFeet, int? EtaSeconds);

/// <summary>Tag 14.</summary>
/// <param name="TrackDegrees">True track.</param>
/// <param name="IsTrackValid">Whether the track counts.</param>
/// <param name="GroundSpeedKnots">In steps of 0.5 kt.</param>
/// <param name="VerticalSpeedFeetPerMinute">Climb positive, in steps of 16 ft/min.</param>
public sealed record AdscEarthReference(double TrackDegrees, bool IsTrackValid, double GroundSpeedKnots, int VerticalSpeedFeetPerMinute) : AdscGroup;

/// <summary>Tag 15.</summary>
/// <param name="HeadingDegrees">True heading.</param>
/// <param name="IsHeadingValid">Whether the heading counts.</param>
/// <param name="Mach">In steps of 0.0005.</param>
/// <param name="VerticalSpeedFeetPerMinute">Climb positive, in steps of 16 ft/min.</param>
public sealed record AdscAirReference(double HeadingDegrees, bool IsHeadingValid, double Mach, int VerticalSpeedFeetPerMinute) : AdscGroup;

/// <summary>Tag 16.</summary>
/// <param name="WindSpeedKnots">In steps of 0.5 kt.</param>
/// <param name="WindDirectionDegrees">Where the wind comes from, true.</param>
/// <param name="IsWindDirectionValid">Whether the direction counts.</param>
/// <param name="TemperatureCelsius">In steps of 0.25 °C.</param>
public sealed record AdscMeteo(double WindSpeedKnots, double WindDirectionDegrees, bool IsWindDirectionValid, double TemperatureCelsius) : AdscGroup;

/// <summary>Tag 17: the address of the airframe; null when it was zero.</summary>
public sealed record AdscAirframeId(Icao24? Address) : AdscGroup;

/// <summary>Tag 22: where the aircraft will change course, altitude or speed.</summary>
/// <param name="DistanceNauticalMiles">From the point before, in steps of 0.125 NM.</param>
/// <param name="TrackDegrees">True track to it.</param>
/// <param name="IsTrackValid">Whether the track counts.</param>
/// <param name="AltitudeFeet">Predicted altitude.</param>
/// <param name="EtaSeconds">Seconds to go.</param>
public sealed record AdscIntermediateProjection(
    double DistanceNauticalMiles, double TrackDegrees, bool IsTrackValid, int AltitudeFeet, int EtaSeconds) : AdscGroup;

/// <summary>Tag 23: where the aircraft will be after the time asked for.</summary>
public sealed record AdscFixedProjection(AdscWaypoint Place) : AdscGroup;
