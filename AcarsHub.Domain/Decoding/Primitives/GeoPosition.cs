using System.Globalization;

namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>A place on the earth.</summary>
/// <param name="LatitudeDegrees">-90 … 90, north positive.</param>
/// <param name="LongitudeDegrees">-180 … 180, east positive.</param>
public readonly record struct GeoPosition(double LatitudeDegrees, double LongitudeDegrees)
{
    /// <summary>Whether both angles are in range.</summary>
    public bool IsValid => Math.Abs(LatitudeDegrees) <= 90 && Math.Abs(LongitudeDegrees) <= 180;

    /// <summary><c>38.285 N, 77.845 W</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Math.Abs(LatitudeDegrees):0.000} {(LatitudeDegrees < 0 ? 'S' : 'N')}, {Math.Abs(LongitudeDegrees):0.000} {(LongitudeDegrees < 0 ? 'W' : 'E')}");
}
