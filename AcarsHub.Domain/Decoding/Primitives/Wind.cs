using System.Globalization;
using System.Text;

namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>Wind, and temperature if known, at a place and level.</summary>
/// <param name="Place">The waypoint it belongs to; <c>POSITION</c> for where the aircraft is.</param>
/// <param name="DirectionDegrees">Where it blows from, degrees true.</param>
/// <param name="SpeedKnots">How fast.</param>
public sealed record Wind(Waypoint Place, double DirectionDegrees, double SpeedKnots)
{
    /// <summary>The waypoint that stands for the reported position.</summary>
    public static Waypoint AtPosition { get; } = new("POSITION");

    /// <summary>Flight level the wind belongs to; null when the message does not tell.</summary>
    public int? FlightLevel { get; init; }

    /// <summary>Outside air temperature there, degrees C.</summary>
    public double? TemperatureCelsius { get; init; }

    /// <summary>Level of the temperature where it differs from the wind's.</summary>
    public int? TemperatureFlightLevel { get; init; }

    /// <summary><c>POSITION at FL350: 239° at 65kt, -52°C at FL350</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Place.ToString());
        if (FlightLevel is { } level)
        {
            text.Append(CultureInfo.InvariantCulture, $" at FL{level}");
        }

        text.Append(CultureInfo.InvariantCulture, $": {DirectionDegrees:0.##}° at {SpeedKnots:0.##}kt");
        if (TemperatureCelsius is { } celsius)
        {
            text.Append(CultureInfo.InvariantCulture, $", {celsius:0.#}°C");
            if ((TemperatureFlightLevel ?? FlightLevel) is { } atLevel)
            {
                text.Append(CultureInfo.InvariantCulture, $" at FL{atLevel}");
            }
        }

        return text.ToString();
    }
}
