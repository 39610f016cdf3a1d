using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc622;

/// <summary>Adds values that ATS messages have as numbers. What cannot be is not added; the message then counts as damaged.</summary>
internal static class AtsValues
{
    private const int MaxFeet = 60_000;
    private const double FeetPerFlightLevel = 100;

    /// <summary>Where the aircraft is.</summary>
    public static void AddPosition(this DecodeBuilder output, GeoPosition position, TextSlice source)
    {
        if (position.IsValid)
        {
            output.Add(Fields.Position, position, source);
        }
        else
        {
            output.MarkIncomplete();
        }
    }

    /// <summary>Whether an aircraft can be so high.</summary>
    public static bool IsAltitude(double feet) => Math.Abs(feet) <= MaxFeet;

    /// <summary>How high the aircraft is.</summary>
    public static void AddAltitude(this DecodeBuilder output, double feet, TextSlice source)
    {
        if (IsAltitude(feet))
        {
            output.Add(Fields.AltitudeFeet, Whole(feet), source);
        }
        else
        {
            output.MarkIncomplete();
        }
    }

    /// <summary>The next one or two waypoints, as far as known.</summary>
    public static void AddRoute(this DecodeBuilder output, Waypoint? next, Waypoint? nextNext, TextSlice source)
    {
        ImmutableArray<Waypoint> waypoints = (next, nextNext) switch
        {
            ({ } first, { } second) => [first, second],
            ({ } first, null) => [first],
            (null, { } second) => [second],
            _ => [],
        };
        if (!waypoints.IsEmpty)
        {
            output.Add(Fields.Route, new Route(waypoints), source);
        }
    }

    /// <summary>The flight level of an altitude; null when there is none.</summary>
    public static int? LevelOf(double? feet) => feet is { } known && IsAltitude(known) && known >= 0 ? Whole(known / FeetPerFlightLevel) : null;

    /// <summary>To the nearest whole number.</summary>
    public static int Whole(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
