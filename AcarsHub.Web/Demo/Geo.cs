namespace AcarsHub.Web.Demo;

/// <summary>A place in degrees, north and east positive.</summary>
internal readonly record struct GeoPoint(double Latitude, double Longitude);

/// <summary>Great-circle arithmetic and the coordinate notations aircraft use.</summary>
internal static class Geo
{
    private const double EarthRadiusNm = 3440.065;

    /// <summary>Great-circle distance in nautical miles.</summary>
    public static double DistanceNm(GeoPoint a, GeoPoint b)
    {
        var (lat1, lat2) = (Radians(a.Latitude), Radians(b.Latitude));
        var h = Square(Math.Sin((lat2 - lat1) / 2)) + (Math.Cos(lat1) * Math.Cos(lat2) * Square(Math.Sin(Radians(b.Longitude - a.Longitude) / 2)));
        return 2 * EarthRadiusNm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    /// <summary>True bearing in degrees from <paramref name="a"/> to <paramref name="b"/>.</summary>
    public static double Bearing(GeoPoint a, GeoPoint b)
    {
        var (lat1, lat2, dLon) = (Radians(a.Latitude), Radians(b.Latitude), Radians(b.Longitude - a.Longitude));
        var y = Math.Sin(dLon) * Math.Cos(lat2);
        var x = (Math.Cos(lat1) * Math.Sin(lat2)) - (Math.Sin(lat1) * Math.Cos(lat2) * Math.Cos(dLon));
        return ((Math.Atan2(y, x) * 180 / Math.PI) + 360) % 360;
    }

    /// <summary>The point at <paramref name="fraction"/> (0 … 1) of the great circle.</summary>
    public static GeoPoint Between(GeoPoint a, GeoPoint b, double fraction)
    {
        var angle = DistanceNm(a, b) / EarthRadiusNm;
        if (angle < 1e-9)
        {
            return a;
        }

        var (p, q) = (Math.Sin((1 - fraction) * angle) / Math.Sin(angle), Math.Sin(fraction * angle) / Math.Sin(angle));
        var (lat1, lon1, lat2, lon2) = (Radians(a.Latitude), Radians(a.Longitude), Radians(b.Latitude), Radians(b.Longitude));
        var x = (p * Math.Cos(lat1) * Math.Cos(lon1)) + (q * Math.Cos(lat2) * Math.Cos(lon2));
        var y = (p * Math.Cos(lat1) * Math.Sin(lon1)) + (q * Math.Cos(lat2) * Math.Sin(lon2));
        var z = (p * Math.Sin(lat1)) + (q * Math.Sin(lat2));
        return new GeoPoint(Math.Atan2(z, Math.Sqrt((x * x) + (y * y))) * 180 / Math.PI, Math.Atan2(y, x) * 180 / Math.PI);
    }

    /// <summary>Degrees, minutes and tenths: <c>N43312W123174</c> (ARINC 702A).</summary>
    public static string Dmt(GeoPoint p)
    {
        var (lat, lon) = ((int)Math.Round(Math.Abs(p.Latitude) * 600), (int)Math.Round(Math.Abs(p.Longitude) * 600));
        return Invariant($"{NorthSouth(p)}{lat / 600:00}{lat % 600:000}{EastWest(p)}{lon / 600:000}{lon % 600:000}");
    }

    /// <summary>Degrees, minutes and seconds: <c>N 350343W1094445</c>.</summary>
    public static string Dms(GeoPoint p)
    {
        var (lat, lon) = ((int)Math.Round(Math.Abs(p.Latitude) * 3600), (int)Math.Round(Math.Abs(p.Longitude) * 3600));
        return Invariant($"{NorthSouth(p)} {lat / 3600:00}{lat / 60 % 60:00}{lat % 60:00}{EastWest(p)}{lon / 3600:000}{lon / 60 % 60:00}{lon % 60:00}");
    }

    /// <summary>Degrees and decimal minutes: <c>N3539.2W07937.2</c>.</summary>
    public static string Dmm(GeoPoint p)
    {
        var (lat, lon) = ((int)Math.Round(Math.Abs(p.Latitude) * 600), (int)Math.Round(Math.Abs(p.Longitude) * 600));
        return Invariant($"{NorthSouth(p)}{lat / 600:00}{lat % 600 / 10.0:00.0}{EastWest(p)}{lon / 600:000}{lon % 600 / 10.0:00.0}");
    }

    /// <summary>Whole degrees and minutes with the letter behind: <c>13502N10637W</c> without the leading digit (squitters).</summary>
    public static string Dm(GeoPoint p)
    {
        var (lat, lon) = ((int)Math.Round(Math.Abs(p.Latitude) * 60), (int)Math.Round(Math.Abs(p.Longitude) * 60));
        return Invariant($"{lat / 60:00}{lat % 60:00}{NorthSouth(p)}{lon / 60:000}{lon % 60:00}{EastWest(p)}");
    }

    /// <summary>Decimal degrees padded to a fixed width: <c>N 34.076</c> and <c>W107.484</c>.</summary>
    public static (string Latitude, string Longitude) Decimal(GeoPoint p) =>
        (Invariant($"{NorthSouth(p)}{Math.Abs(p.Latitude),7:0.000}"), Invariant($"{EastWest(p)}{Math.Abs(p.Longitude),7:0.000}"));

    /// <summary>Formats independently of the machine's culture: wire text must not change with it.</summary>
    public static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static char NorthSouth(GeoPoint p) => p.Latitude < 0 ? 'S' : 'N';

    private static char EastWest(GeoPoint p) => p.Longitude < 0 ? 'W' : 'E';

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double x) => x * x;
}
