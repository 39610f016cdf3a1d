using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Turbulence report of the Boeing 737 (decoding.md 6.1), values between blanks:
/// <c>TRP 101530  46.0000   -1.5000 350 150.0 450   2000 0.02000</c> and, in the next line,
/// <c>40.00  -90.00 1.020  0.990  0.010 -0.005 -54  0 01 00 265 8    2000</c>.
/// <list type="table">
/// <listheader><term>Value</term><description>Proof</description></listheader>
/// <item><term>1 time, 2-3 degrees, 4 flight level</term><description>Ten seconds before the reception; an ARINC 702A position report of
/// the same aircraft lies ahead on its way.</description></item>
/// <item><term>5 gross weight, thousand pounds</term><description>That of the performance report, and of the next cruise report (in hundreds).</description></item>
/// <item><term>6 true airspeed</term><description>With value 15 it gives the Mach number of cruise, and with the level value 19.</description></item>
/// <item><term>7-8</term><description>Measure of turbulence, unit unknown: left over.</description></item>
/// <item><term>9-10 wind: knots, signed degrees</term><description>Equal to trajectories there and then.</description></item>
/// <item><term>11-12 vertical acceleration, g: greatest, least</term><description>Around 1, the first never below the second; the same pair
/// stands in the Airbus report.</description></item>
/// <item><term>13-14 the same across</term><description>Around 0; sideways or along is not known: left over.</description></item>
/// <item><term>15 static air temperature, 19 calibrated airspeed</term><description>Follow from level and airspeed.</description></item>
/// </list>
/// </summary>
internal sealed class BoeingTurbulence() : TextFormat("acms-boeing-turbulence", ["H1"], ["TRP "])
{
    private const int MaxValues = 24;
    private const int Position = 2;
    private const int Level = 4;
    private const int Wind = 9;
    private const int MinValues = Wind + 2;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var values = Words.Split(input.Text, stackalloc Range[MaxValues]);
        if (values.Count < MinValues
            || !Times.TryTimeOfDay(values[1].Span, out var time)
            || !Coordinates.TryParse(AngleForm.DecimalDegrees, values[Position].Span, values[Position + 1].Span, out _)
            || !Numbers.TryDigits(values[Level].Span, out var level))
        {
            return output.Refuse("no time, position and level");
        }

        output.Describe("Turbulence Report", " ");
        output.Add(Fields.MessageTimestamp, time, values[1]);
        output.ReadPosition(AngleForm.DecimalDegrees, values[Position], values[Position + 1]);
        output.ReadFlightLevel(values[Level]);
        Acms.ReadThousandPounds(output, values[5]);
        output.ReadWhole(Fields.TrueAirspeedKnots, values[6]);
        output.Remain(values[7]);
        output.Remain(values[8]);
        ReadConditions(values, level, output);
        output.Remain(values.Rest);
        return true;
    }

    private static void ReadConditions(WordList values, int level, DecodeBuilder output)
    {
        var hasTemperature = Temperatures.TryCelsius(values[15].Span, out var celsius);
        if (Acms.TrySignedWind(values[Wind + 1], values[Wind], out var direction, out var knots))
        {
            output.AddWind(direction, knots, level, hasTemperature ? celsius : null, values[Wind]);
        }
        else
        {
            output.Remain(values[Wind]);
            output.Remain(values[Wind + 1]);
        }

        Acms.ReadAcceleration(output, values[11], values[12], factor: 1);
        output.Remain(values[13]);
        output.Remain(values[14]);
        output.ReadCelsius(Fields.OutsideAirCelsius, values[15]);
        for (var i = 16; i < values.Count; i++)
        {
            if (i == 19)
            {
                output.ReadNumber(Fields.CalibratedAirspeedKnots, values[i]);
            }
            else
            {
                output.Remain(values[i]);
            }
        }
    }
}
