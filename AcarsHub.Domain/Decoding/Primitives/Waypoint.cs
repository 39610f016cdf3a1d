using System.Globalization;
using System.Text;

namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>One part of a route: a fix, an airway, a procedure, a bare position, or <see cref="Direct"/>.</summary>
/// <param name="Name">Name of the fix or airway; empty when the part is a bare position.</param>
public sealed record Waypoint(string Name)
{
    /// <summary>The word "direct" between two fixes, <c>..</c> in ARINC 702A.</summary>
    public static Waypoint Direct { get; } = new("") { IsDirect = true };

    /// <summary>Whether this is <see cref="Direct"/>.</summary>
    public bool IsDirect { get; private init; }

    /// <summary>Where it is, when the message says so.</summary>
    public GeoPosition? Position { get; init; }

    /// <summary>Bearing of the point from the named fix, degrees.</summary>
    public int? BearingDegrees { get; init; }

    /// <summary>Distance of the point from the named fix, nautical miles.</summary>
    public double? DistanceNauticalMiles { get; init; }

    /// <summary>When it was or will be passed.</summary>
    public MessageTime? Time { get; init; }

    /// <summary>How high the aircraft was or will be there.</summary>
    public int? AltitudeFeet { get; init; }

    /// <summary><c>DRYHT[350° 6.3nm]@01:20:00 at 36000 feet</c>: name, position, offset, time, altitude, as far as known.</summary>
    public override string ToString()
    {
        if (Position is null && BearingDegrees is null && Time is null && AltitudeFeet is null)
        {
            return Name;
        }

        var text = new StringBuilder(Name);
        if (Position is { } position)
        {
            text.Append('(').Append(position).Append(')');
        }

        if (BearingDegrees is { } bearing && DistanceNauticalMiles is { } distance)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{bearing}° {distance:0.0}nm]");
        }

        if (Time is { } time)
        {
            text.Append('@').Append(time);
        }

        if (AltitudeFeet is { } feet)
        {
            text.Append(CultureInfo.InvariantCulture, $" at {feet} feet");
        }

        return text.ToString();
    }
}
