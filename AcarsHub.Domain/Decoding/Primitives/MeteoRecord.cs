namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>Wind and temperature at one altitude.</summary>
/// <param name="AltitudeFeet">Pressure altitude; messages have it in tens of feet.</param>
/// <param name="TemperatureCelsius">Outside air temperature.</param>
/// <param name="DirectionDegrees">Where the wind blows from, degrees true.</param>
/// <param name="SpeedKnots">Wind speed.</param>
public readonly record struct MeteoLayer(int AltitudeFeet, double TemperatureCelsius, int DirectionDegrees, int SpeedKnots)
{
    private const int FeetPerFlightLevel = 100;

    /// <summary>The layer as the wind of a place.</summary>
    public Wind At(Waypoint place) =>
        new(place, DirectionDegrees, SpeedKnots) { FlightLevel = AltitudeFeet / FeetPerFlightLevel, TemperatureCelsius = TemperatureCelsius };
}

/// <summary>One observation of an aircraft: where, when, and the air there.</summary>
/// <param name="Place">Position and time; its name is the position as sent.</param>
/// <param name="Layer">Altitude, temperature and wind.</param>
public readonly record struct MeteoRecord(Waypoint Place, MeteoLayer Layer)
{
    /// <summary>The observation as a wind.</summary>
    public Wind ToWind() => Layer.At(Place);
}
