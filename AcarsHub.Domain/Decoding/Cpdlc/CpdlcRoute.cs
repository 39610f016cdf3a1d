using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>A route clearance or requested route. Everything is optional.</summary>
public sealed record CpdlcRoute
{
    private CpdlcRoute()
    {
    }

    /// <summary>Departure airport, ICAO code.</summary>
    public string? Origin { get; private init; }

    /// <summary>Destination airport, ICAO code.</summary>
    public string? Destination { get; private init; }

    /// <summary>E.g. <c>34L</c>.</summary>
    public string? DepartureRunway { get; private init; }

    /// <summary>E.g. <c>16C</c>.</summary>
    public string? ArrivalRunway { get; private init; }

    /// <summary>The departure procedure (SID), in words.</summary>
    public string? DepartureProcedure { get; private init; }

    /// <summary>The arrival procedure (STAR), in words.</summary>
    public string? ArrivalProcedure { get; private init; }

    /// <summary>The approach procedure, in words.</summary>
    public string? ApproachProcedure { get; private init; }

    /// <summary>The fixes, airways, coordinates and tracks in order.</summary>
    public ImmutableArray<Waypoint> Legs { get; private init; } = [];

    /// <summary>The first route in a value.</summary>
    public static CpdlcRoute? From(CpdlcValue? value) => value?.Find("RouteClearance") is not CpdlcSequence route
        ? null
        : new CpdlcRoute
        {
            Origin = route["AirportDeparture"]?.ToString(),
            Destination = route["AirportDestination"]?.ToString(),
            DepartureRunway = route["RunwayDeparture"]?.ToString(),
            ArrivalRunway = route["RunwayArrival"]?.ToString(),
            DepartureProcedure = route["ProcedureDeparture"]?.ToString(),
            ArrivalProcedure = route["ProcedureArrival"]?.ToString(),
            ApproachProcedure = route["ProcedureApproach"]?.ToString(),
            Legs = route["RouteInformationSequence"] is CpdlcList legs ? [.. legs.Items.Select(LegOf)] : [],
        };

    private static Waypoint LegOf(CpdlcValue leg) =>
        leg is CpdlcChoice { Value: CpdlcSequence { TypeName: "PublishedIdentifier" or "LatitudeLongitude" or "PlaceBearingDistance" } place }
        && CpdlcPosition.FromPlace(place)?.ToWaypoint() is { } waypoint
            ? waypoint
            : new Waypoint(leg.ToString());
}
