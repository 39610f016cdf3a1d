using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Report <c>HYD</c> of one carrier's Boeing 737, fields of fixed width with line breaks anywhere: registration (6), date (6), ORG, DST, flight
/// (4), 25 characters, then samples: total air temperature (6), four percentages (6 each), static air temperature (6), altitude (7), Mach
/// (5), gross weight in pounds (6), and more.
/// <list type="table">
/// <listheader><term>Field</term><description>Proof</description></listheader>
/// <item><term>temperatures, Mach</term><description>Total from static temperature within 0.2 degrees; checked in every message.</description></item>
/// <item><term>altitude, weight</term><description>A cruise level; the weight falls from sample to sample and is that of the type.</description></item>
/// <item><term>percentages</term><description>N1 and N2 of both engines, probably: left over, as are all samples but the first.</description></item>
/// </list>
/// </summary>
internal sealed class ReportHyd() : TextFormat("acms-hyd", ["H1"], ["HYD"])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = new FixedFields(input.Text);
        var (id, tail, date, departure, arrival) = (fields.Take(3), fields.Take(6), fields.Take(6), fields.Take(4), fields.Take(4));
        var (flight, codes, total, percentages, outside) = (fields.Take(4), fields.Take(25), fields.Take(6), fields.Take(24), fields.Take(6));
        var (altitude, mach) = (fields.Take(7), fields.Take(5));
        if (!Times.TryDate(date.Span, default, input.Message.ReceivedAtUtc, out var day)
            || !Temperatures.TryCelsius(total.Span, out var totalCelsius) || !Temperatures.TryCelsius(outside.Span, out var outsideCelsius)
            || !Numbers.TryDecimal(mach.Span, out var number) || !Acms.IsTotalTemperature(outsideCelsius, totalCelsius, number))
        {
            return output.Refuse("date, temperatures and Mach do not fit");
        }

        output.Describe("Aircraft Condition Report", ",");
        output.ReadText(Fields.ReportNumber, id);
        output.ReadText(Fields.Tail, tail);
        output.Add(Fields.Day, day.Day ?? 0, date);
        output.Add(Fields.Month, DateTimeOffset.FromUnixTimeSeconds(day.Seconds).Month, date);
        Acms.ReadAirports(output, departure, arrival);
        output.ReadText(Fields.Flight, flight);
        output.Remain(codes);
        output.Add(Fields.TotalAirCelsius, totalCelsius, total.Trim());
        output.Remain(percentages);
        output.Add(Fields.OutsideAirCelsius, outsideCelsius, outside.Trim());
        output.ReadFeet(altitude);
        output.Add(Fields.Mach, number, mach);
        output.ReadWhole(Fields.GrossWeightPounds, fields.Take(6));
        output.Remain(fields.Rest.Trim());
        return true;
    }
}
