using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>Waypoints and routes as they stand in messages (decoding.md 2.4).</summary>
public static class Routes
{
    /// <summary>A hostile text could hold thousands of separators; the longest real flight plan has about a hundred fixes.</summary>
    private const int MaxWaypoints = 300;

    private const int OffsetLength = 8;

    /// <summary>
    /// One leg: <c>NAME</c>, <c>NAME,N35284W108523</c> (name and position), a bare position, or <c>DRYHT350-0063</c> (fix, bearing in
    /// degrees, distance in tenths of a nautical mile).
    /// </summary>
    public static Waypoint ParseWaypoint(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var comma = text.IndexOf(',');
        if (comma >= 0 && Coordinates.TryParse(AngleForm.MinuteTenths, text[(comma + 1)..], out var position))
        {
            return new Waypoint(text[..comma].ToString()) { Position = position };
        }

        if (text.Length is 13 or 14 && Coordinates.TryParse(AngleForm.MinuteTenths, text, out position))
        {
            return new Waypoint("") { Position = position };
        }

        return TryOffset(text, out var offset) ? offset : new Waypoint(text.ToString());
    }

    /// <summary>A route of ARINC 702A: <c>.</c> separates, <c>..</c> means direct.</summary>
    public static ImmutableArray<Waypoint> ParseDotted(ReadOnlySpan<char> text)
    {
        var waypoints = ImmutableArray.CreateBuilder<Waypoint>();
        while (text.Length > 0 && waypoints.Count < MaxWaypoints)
        {
            var dot = text.IndexOf('.');
            var part = dot < 0 ? text : text[..dot];
            text = dot < 0 ? default : text[(dot + 1)..];
            waypoints.Add(part.Trim().IsEmpty ? Waypoint.Direct : ParseWaypoint(part));
        }

        return waypoints.DrainToImmutable();
    }

    /// <summary>A timed waypoint; the time is left out when it cannot be read.</summary>
    public static Waypoint Timed(TextSlice name, TextSlice time) =>
        ParseWaypoint(name.Span) is var waypoint && Times.TryTimeOfDay(time.Span, out var parsed) ? waypoint with { Time = parsed } : waypoint;

    private static bool TryOffset(ReadOnlySpan<char> text, out Waypoint waypoint)
    {
        waypoint = Waypoint.Direct;
        if (text.Length <= OffsetLength || text[^5] != '-'
            || !Numbers.TryDigits(text[^OffsetLength..^5], out var bearing) || bearing > 360
            || !Numbers.TryDigits(text[^4..], out var distance))
        {
            return false;
        }

        waypoint = new Waypoint(text[..^OffsetLength].ToString()) { BearingDegrees = bearing, DistanceNauticalMiles = distance / 10.0 };
        return true;
    }
}
