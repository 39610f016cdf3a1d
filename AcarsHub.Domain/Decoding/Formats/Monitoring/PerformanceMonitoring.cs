using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Aircraft performance monitoring of one carrier's Boeing 737: <c>  APM 1 2</c>, then fields of fixed width with line breaks anywhere:
/// registration (6), ORG, DST, day and month in unknown order, HHMM, 4 characters, total (6) and static (5) air temperature, altitude (6),
/// Mach (5), gross weight in pounds (6), flight (4), 11 characters, serial numbers of both engines (6 each), then values between commas.
/// <list type="table">
/// <listheader><term>Value, from 0</term><description>Content and proof</description></listheader>
/// <item><term>0 6 9 12</term><description>Mach, total temperature, altitude, weight again.</description></item>
/// <item><term>2 3</term><description>True and calibrated airspeed: follow from Mach, temperature and altitude within a knot.</description></item>
/// <item><term>15 16, 19 20</term><description>Fuel flow and N1 of both engines. The flows make the fall of fuel since a position report.</description></item>
/// <item><term>24, 41, 44</term><description>Ground speed, latitude, longitude: the way since that position report at this speed.</description></item>
/// <item><term>63</term><description>Fuel on board, pounds: that of the position report less the flows.</description></item>
/// </list>
/// </summary>
internal sealed class PerformanceMonitoring() : TextFormat("acms-apm", ["H1"], ["  APM", "APM"])
{
    private const int MaxValues = 200;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = new FixedFields(input.Text.From(input.Text[0] == ' ' ? 2 : 0));
        var (id, tail, departure, arrival) = (fields.Take(7), fields.Take(6), fields.Take(4), fields.Take(4));
        var (date, time, more, total, outside, altitude, mach) =
            (fields.Take(4), fields.Take(4), fields.Take(4), fields.Take(6), fields.Take(5), fields.Take(6), fields.Take(5));
        if (!Times.TryTimeOfDay(time.Span, out var ofDay)
            || !Temperatures.TryCelsius(total.Span, out var totalCelsius) || !Temperatures.TryCelsius(outside.Span, out var outsideCelsius)
            || !Numbers.TryDecimal(mach.Span, out var number) || !Acms.IsTotalTemperature(outsideCelsius, totalCelsius, number))
        {
            return output.Refuse("time, temperatures and Mach do not fit");
        }

        output.Describe("Aircraft Performance Report", ",");
        output.ReadText(Fields.ReportNumber, id.Part(0, 3));
        output.Remain(id.From(3).Trim());
        output.ReadText(Fields.Tail, tail);
        Acms.ReadAirports(output, departure, arrival);
        output.Remain(date);
        output.Add(Fields.MessageTimestamp, ofDay, time);
        output.Remain(more.Trim());
        output.Add(Fields.TotalAirCelsius, totalCelsius, total);
        output.Add(Fields.OutsideAirCelsius, outsideCelsius, outside);
        output.ReadFeet(altitude);
        output.Add(Fields.Mach, number, mach);
        output.ReadWhole(Fields.GrossWeightPounds, fields.Take(6));
        output.ReadText(Fields.Flight, fields.Take(4));
        output.Remain(fields.Take(11));
        var (first, second) = (fields.Take(6), fields.Take(6));
        ReadValues(FixedFields.Unwrap(fields.Rest), first, second, output);
        return true;
    }

    private static void ReadValues(TextSlice text, TextSlice firstSerial, TextSlice secondSerial, DecodeBuilder output)
    {
        var values = text.Split(',', stackalloc int[MaxValues]);
        var last = values.Count - 1; // Not closed by a comma: at the end of a block its digits may be missing.
        var (first, second) = (Engine(1, firstSerial, values, 15, 19, last), Engine(2, secondSerial, values, 16, 20, last));
        var hasPosition = last > 44 && Coordinates.TryParse(AngleForm.DecimalDegrees, values[41].Span, values[44].Span, out _);
        for (var i = 0; i < values.Count; i++)
        {
            if (i == last || !ReadValue(i, values, hasPosition, output))
            {
                output.Remain(values[i].Trim());
            }
        }

        Acms.AddEngine(output, first, firstSerial);
        Acms.AddEngine(output, second, secondSerial);
    }

    /// <returns>False when the value is not understood.</returns>
    private static bool ReadValue(int index, FieldList values, bool hasPosition, DecodeBuilder output)
    {
        switch (index)
        {
            case 0 or 6 or 9 or 12: // Said before.
                return true;
            case 15 or 16: // With the engines.
                return Numbers.TryInteger(values[index].Span, out _);
            case 19 or 20:
                return Numbers.TryDecimal(values[index].Span, out _);
            case 2 when Numbers.TryDecimal(values[2].Span, out var airspeed):
                output.Add(Fields.TrueAirspeedKnots, (int)Math.Round(airspeed), values[2]);
                return true;
            case 3:
                output.ReadNumber(Fields.CalibratedAirspeedKnots, values[3]);
                return true;
            case 24 when Numbers.TryDecimal(values[24].Span, out var speed):
                output.Add(Fields.GroundSpeedKnots, (int)Math.Round(speed), values[24]);
                return true;
            case 41 or 44 when hasPosition:
                return index == 44 || output.ReadPosition(AngleForm.DecimalDegrees, values[41], values[44]);
            case 63:
                output.ReadNumber(Fields.FuelOnBoard, values[63]);
                return true;
            default:
                return false;
        }
    }

    private static EngineData Engine(int number, TextSlice serial, FieldList values, int flow, int fan, int last) => new(number)
    {
        SerialNumber = Numbers.TryDigits(serial.Span, out _) ? serial.ToString() : null,
        FuelFlowPoundsPerHour = flow < last && Numbers.TryInteger(values[flow].Span, out var pounds) ? pounds : null,
        FanSpeedPercent = fan < last && Numbers.TryDecimal(values[fan].Span, out var percent) ? percent : null,
    };
}
