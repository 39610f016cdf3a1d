using System.Globalization;
using System.Text;

namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>What a report says about one engine.</summary>
/// <param name="Number">1 is the left or outer left one.</param>
public sealed record EngineData(int Number)
{
    /// <summary>Serial number as sent; some makers' leading letters are missing in messages.</summary>
    public string? SerialNumber { get; init; }

    /// <summary>Speed of the fan, N1.</summary>
    public double? FanSpeedPercent { get; init; }

    /// <summary>Speed of the core, N2.</summary>
    public double? CoreSpeedPercent { get; init; }

    /// <summary>Engine pressure ratio, EPR.</summary>
    public double? PressureRatio { get; init; }

    /// <summary>Exhaust gas temperature, EGT.</summary>
    public double? ExhaustGasCelsius { get; init; }

    public int? FuelFlowPoundsPerHour { get; init; }

    public int? FuelFlowKilogramsPerHour { get; init; }

    public double? OilPressurePsi { get; init; }

    public double? OilCelsius { get; init; }

    /// <summary>Flight hours since it was mounted.</summary>
    public int? FlightHours { get; init; }

    /// <summary>Flights since it was mounted.</summary>
    public int? Cycles { get; init; }

    /// <summary>Whether nothing is known but the number.</summary>
    public bool IsEmpty => this == new EngineData(Number);

    /// <summary><c>1: serial 12345; N1 85.5 %; N2 90 %; EGT 600.5°C; fuel flow 3000 lbs/h</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Number}:");
        Append(text, "serial ", SerialNumber, "");
        Append(text, "EPR ", PressureRatio, "");
        Append(text, "N1 ", FanSpeedPercent, " %");
        Append(text, "N2 ", CoreSpeedPercent, " %");
        Append(text, "EGT ", ExhaustGasCelsius, "°C");
        Append(text, "fuel flow ", FuelFlowPoundsPerHour, " lbs/h");
        Append(text, "fuel flow ", FuelFlowKilogramsPerHour, " kg/h");
        Append(text, "oil ", OilPressurePsi, " psi");
        Append(text, "oil ", OilCelsius, "°C");
        Append(text, "", FlightHours, " hours since mounted");
        Append(text, "", Cycles, " cycles since mounted");
        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, object? value, string unit)
    {
        if (value is not null)
        {
            text.Append(text[^1] == ':' ? " " : "; ").Append(CultureInfo.InvariantCulture, $"{name}{value}{unit}");
        }
    }
}
