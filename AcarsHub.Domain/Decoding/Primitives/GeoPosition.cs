using System.Globalization;

namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>A place on the earth.</summary>
/// <param name="LatitudeDegrees">-90 … 90, north positive.</param>
/// <param name="LongitudeDegrees">-180 … 180, east positive.</param>
public readonly record struct GeoPosition(double LatitudeDegrees, double LongitudeDegrees)
{
    private const double EarthRadiusKm = 6371.0;

    /// <summary>Whether both angles are in range.</summary>
    public bool IsValid => Math.Abs(LatitudeDegrees) <= 90 && Math.Abs(LongitudeDegrees) <= 180;

    /// <summary>Distance along the earth's surface.</summary>
    public double DistanceKm(GeoPosition other)
    {
        var (a, b) = (double.DegreesToRadians(LatitudeDegrees), double.DegreesToRadians(other.LatitudeDegrees));
        var north = Math.Sin((b - a) / 2);
        var east = Math.Sin(double.DegreesToRadians(other.LongitudeDegrees - LongitudeDegrees) / 2);
        var square = (north * north) + (Math.Cos(a) * Math.Cos(b) * east * east);
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(square)));
    }

    /// <summary><c>38.285 N, 77.845 W</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Math.Abs(LatitudeDegrees):0.000} {(LatitudeDegrees < 0 ? 'S' : 'N')}, {Math.Abs(LongitudeDegrees):0.000} {(LongitudeDegrees < 0 ? 'W' : 'E')}");
}
