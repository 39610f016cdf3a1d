namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>An altitude in a CPDLC message.</summary>
/// <param name="Feet">Feet above the datum of <paramref name="Reference"/>, whatever the unit sent.</param>
/// <param name="Reference">What it is measured from.</param>
public readonly record struct CpdlcAltitude(double Feet, CpdlcAltitudeReference Reference)
{
    internal const double FeetPerMetre = 1 / 0.3048;
    private const double FeetPerFlightLevel = 100;

    /// <summary>The first altitude in a value.</summary>
    public static CpdlcAltitude? From(CpdlcValue? value) => (value?.Find("Altitude") as CpdlcChoice)?.Value is not CpdlcInteger altitude
        ? null
        : altitude.TypeName switch
        {
            "AltitudeFlightLevel" => new CpdlcAltitude(altitude.Value * FeetPerFlightLevel, CpdlcAltitudeReference.Standard),
            "AltitudeFlightLevelMetric" => new CpdlcAltitude(altitude.Value * FeetPerMetre, CpdlcAltitudeReference.Standard),
            var name => new CpdlcAltitude(altitude.Unit == "m" ? altitude.Value * FeetPerMetre : altitude.Value, ReferenceOf(name)),
        };

    private static CpdlcAltitudeReference ReferenceOf(string name) =>
        name.Contains("QFE", StringComparison.Ordinal) ? CpdlcAltitudeReference.Qfe
        : name.Contains("GNSS", StringComparison.Ordinal) ? CpdlcAltitudeReference.Gnss
        : CpdlcAltitudeReference.Qnh;
}

/// <summary>What an altitude is measured from.</summary>
public enum CpdlcAltitudeReference
{
    /// <summary>Pressure altitude: a flight level.</summary>
    Standard,

    /// <summary>Mean sea level.</summary>
    Qnh,

    /// <summary>The aerodrome.</summary>
    Qfe,

    /// <summary>The ellipsoid of the satellite system.</summary>
    Gnss,
}

/// <summary>A speed in a CPDLC message: either knots or a Mach number.</summary>
/// <param name="Knots">Knots, whatever the unit sent; null for a Mach number.</param>
/// <param name="Mach">The Mach number; null for a speed.</param>
/// <param name="Reference">How it is measured.</param>
public readonly record struct CpdlcSpeed(double? Knots, double? Mach, CpdlcSpeedReference Reference)
{
    private const double KnotsPerKilometrePerHour = 1 / 1.852;

    /// <summary>A speed of the wind in knots, whatever the unit sent.</summary>
    internal static double? KnotsOf(CpdlcValue? value) => value is CpdlcChoice { Value: CpdlcInteger speed } ? InKnots(speed) : null;

    /// <summary>The first speed in a value.</summary>
    public static CpdlcSpeed? From(CpdlcValue? value)
    {
        var found = value?.Find("Speed") is CpdlcChoice choice ? choice.Value : value?.Find("SpeedGround");
        return found is not CpdlcInteger speed
            ? null
            : speed.TypeName switch
            {
                "SpeedMach" or "SpeedMachLarge" => new CpdlcSpeed(null, speed.Value, CpdlcSpeedReference.Mach),
                "SpeedIndicated" or "SpeedIndicatedMetric" => new CpdlcSpeed(InKnots(speed), null, CpdlcSpeedReference.Indicated),
                "SpeedTrue" or "SpeedTrueMetric" => new CpdlcSpeed(InKnots(speed), null, CpdlcSpeedReference.True),
                _ => new CpdlcSpeed(InKnots(speed), null, CpdlcSpeedReference.Ground),
            };
    }

    private static double InKnots(CpdlcInteger speed) => speed.Unit == "km/h" ? speed.Value * KnotsPerKilometrePerHour : speed.Value;
}

/// <summary>How a speed is measured.</summary>
public enum CpdlcSpeedReference
{
    Indicated,
    True,
    Ground,
    Mach,
}

/// <summary>Times of day in CPDLC data; all are UTC.</summary>
public static class CpdlcTime
{
    /// <summary>The first time of day in a value.</summary>
    public static TimeOnly? From(CpdlcValue? value) =>
        value?.Find("Time") is CpdlcSequence time && time["Timehours"] is CpdlcInteger hours && time["Timeminutes"] is CpdlcInteger minutes
            ? new TimeOnly((int)hours.Value, (int)minutes.Value)
            : null;
}
