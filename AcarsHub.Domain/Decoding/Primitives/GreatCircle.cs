namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>The shortest way between two places, on a sphere: right to half a percent, enough to tell possible from impossible.</summary>
public static class GreatCircle
{
    private const double EarthRadiusNauticalMiles = 3440.065;

    /// <summary>Distance in nautical miles.</summary>
    public static double DistanceNauticalMiles(GeoPosition a, GeoPosition b)
    {
        var (latitudeA, latitudeB) = (double.DegreesToRadians(a.LatitudeDegrees), double.DegreesToRadians(b.LatitudeDegrees));
        var halfNorth = Math.Sin((latitudeB - latitudeA) / 2);
        var halfEast = Math.Sin(double.DegreesToRadians(b.LongitudeDegrees - a.LongitudeDegrees) / 2);
        var haversine = (halfNorth * halfNorth) + (Math.Cos(latitudeA) * Math.Cos(latitudeB) * halfEast * halfEast);
        return 2 * EarthRadiusNauticalMiles * Math.Asin(Math.Min(1, Math.Sqrt(haversine)));
    }
}
