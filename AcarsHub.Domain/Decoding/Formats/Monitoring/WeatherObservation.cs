using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Weather observation every five minutes (decoding.md 6.2): <c>*WOB</c> ORG(3) DST(3) six characters, DDMM, HHMMSS, total and static air
/// temperature in tenths, flight level, Mach thousandths, two digits, position in minutes and tenths, wind direction and knots, colon.
/// <list type="table">
/// <listheader><term>Field</term><description>Proof</description></listheader>
/// <item><term>HHMMSS</term><description>Seven to nine seconds before the reception.</description></item>
/// <item><term>DDMM</term><description>One day behind the reception, even across the change of the month: not a date to rely on, left over.</description></item>
/// <item><term>temperatures, Mach</term><description>Total = (static + 273.15)(1 + 0.2 Mach²) within a tenth.</description></item>
/// <item><term>position, wind</term><description>Ground speed between observations = airspeed from Mach and temperature with this wind.</description></item>
/// </list>
/// </summary>
internal sealed class WeatherObservation() : TextFormat("acms-wob", ["H1"], ["*WOB"])
{
    private const int IdLength = 4;
    private const int PositionLength = 13;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = new FixedFields(input.Text);
        fields.Take(IdLength);
        var (departure, arrival, code, date, time) = (fields.Take(3), fields.Take(3), fields.Take(6), fields.Take(4), fields.Take(6));
        if (!Acms.IsAirportOrUnknown(departure) || !Acms.IsAirportOrUnknown(arrival) || !Times.TryTimeOfDay(time.Span, out var ofDay))
        {
            return output.Refuse("no airports and time");
        }

        output.Describe("Weather Observation", ",");
        Acms.ReadAirports(output, departure, arrival);
        output.Remain(code);
        output.Remain(date);
        output.Add(Fields.MessageTimestamp, ofDay, time);
        ReadState(ref fields, output);
        output.Remain(fields.Rest.Trim() is var rest && rest.Is(":") ? default : rest);
        return true;
    }

    private static void ReadState(ref FixedFields fields, DecodeBuilder output)
    {
        Acms.ReadSignedTenths(output, Fields.TotalAirCelsius, fields.Take(4));
        Acms.ReadSignedTenths(output, Fields.OutsideAirCelsius, fields.Take(4));
        var level = fields.Take(3);
        output.ReadFlightLevel(level);
        output.ReadNumber(Fields.Mach, fields.Take(3), 0.001);
        output.Remain(fields.Take(2));
        output.ReadPosition(AngleForm.MinuteTenths, fields.Take(PositionLength));
        Acms.ReadWind(output, fields.Take(3), fields.Take(3), Numbers.TryDigits(level.Span, out var known) ? known : null);
    }
}
