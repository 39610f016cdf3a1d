using System.Globalization;
using System.Text;

namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>One line of a trajectory or of a history: where the aircraft was and how it flew, as far as the message tells.</summary>
public sealed record TrackPoint
{
    public GeoPosition? Position { get; init; }

    public MessageTime? Time { get; init; }

    public int? AltitudeFeet { get; init; }

    public double? OutsideAirCelsius { get; init; }

    /// <summary>Where the wind blows from, degrees true.</summary>
    public double? WindDirectionDegrees { get; init; }

    public double? WindSpeedKnots { get; init; }

    public double? TrueAirspeedKnots { get; init; }

    public double? CalibratedAirspeedKnots { get; init; }

    public double? Mach { get; init; }

    public int? GrossWeightPounds { get; init; }

    public int? FuelPounds { get; init; }

    /// <summary>Name of the flight phase.</summary>
    public string? Phase { get; init; }

    /// <summary><c>10:15:00; 46.000 N, 1.500 W; 29000 feet; -42.5°C; wind 250° at 45kt; Climb</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Time is { } time)
        {
            // The day stands in the message's own time; repeated in every line it would only hide what differs.
            Append(text, new MessageTime(time.SecondOfDay));
        }

        Append(text, Position);
        Append(text, AltitudeFeet, " feet");
        Append(text, OutsideAirCelsius, "°C");
        if (WindDirectionDegrees is { } direction && WindSpeedKnots is { } speed)
        {
            Append(text, string.Create(CultureInfo.InvariantCulture, $"wind {direction:0.##}° at {speed:0.##}kt"));
        }

        Append(text, TrueAirspeedKnots, " knots TAS");
        Append(text, CalibratedAirspeedKnots, " knots CAS");
        Append(text, Mach, " mach");
        Append(text, GrossWeightPounds, " lbs gross");
        Append(text, FuelPounds, " lbs fuel");
        Append(text, Phase);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, string unit = "")
    {
        if (value is not null)
        {
            text.Append(text.Length == 0 ? "" : "; ").Append(CultureInfo.InvariantCulture, $"{value}{unit}");
        }
    }
}
