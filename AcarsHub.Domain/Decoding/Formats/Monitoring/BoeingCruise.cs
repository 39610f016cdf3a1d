using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Cruise reports of two carriers' Boeings, fields of fixed width with line breaks anywhere: <c>CRZ</c> or <c>PO6</c>, registration (6), 4 or 8
/// characters, ORG and DST (4 each), day and month in unknown order, HHMMSS, two digits, (CRZ: 4 more,) total and static air temperature in
/// tenths (PO6 5 and 5, CRZ 5 and 4), altitude (6), Mach (4), gross weight in hundreds of pounds (4), two digits, flight (4), 11 characters,
/// serial numbers of both engines (6 each).
/// <list type="table">
/// <listheader><term>Field</term><description>Proof</description></listheader>
/// <item><term>time, flight</term><description>Seconds to a minute before the reception; the flight is that of the message.</description></item>
/// <item><term>temperatures, Mach</term><description>Total from static temperature within 0.3 degrees; checked in every message.</description></item>
/// <item><term>gross weight</term><description>CRZ: less than in a turbulence report before by the fuel of that time.</description></item>
/// </list>
/// A position follows in both, but nothing shows whether PO6 has it in minutes or thousandths of a degree: left over.
/// </summary>
internal sealed class BoeingCruise() : TextFormat("acms-boeing-cruise", ["H1"], ["CRZ", "PO6"])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = new FixedFields(input.Text);
        var (id, tail) = (fields.Take(3), fields.Take(6));
        var isCruise = id.Is("CRZ");
        var number = fields.Take(isCruise ? 4 : 8);
        var (departure, arrival, date, time, more) = (fields.Take(4), fields.Take(4), fields.Take(4), fields.Take(6), fields.Take(isCruise ? 6 : 2));
        var (total, outside, altitude, mach) = (fields.Take(5), fields.Take(isCruise ? 4 : 5), fields.Take(6), fields.Take(4));
        if (!Times.TryTimeOfDay(time.Span, out var ofDay)
            || !Numbers.TryInteger(total.Span, out var totalTenths) || !Numbers.TryInteger(outside.Span, out var outsideTenths)
            || !Numbers.TryDigits(mach.Span, out var thousandths)
            || !Acms.IsTotalTemperature(outsideTenths / 10.0, totalTenths / 10.0, thousandths / 1000.0))
        {
            return output.Refuse("time, temperatures and Mach do not fit");
        }

        output.Describe("Cruise Report", ",");
        output.ReadText(Fields.ReportNumber, id);
        output.ReadText(Fields.Tail, tail);
        output.Remain(number);
        Acms.ReadAirports(output, departure, arrival);
        output.Remain(date);
        output.Add(Fields.MessageTimestamp, ofDay, time);
        output.Remain(more);
        Acms.ReadTenths(output, Fields.TotalAirCelsius, total);
        Acms.ReadTenths(output, Fields.OutsideAirCelsius, outside);
        output.ReadFeet(altitude);
        output.Add(Fields.Mach, thousandths / 1000.0, mach);
        ReadWeightAndEngines(ref fields, output);
        output.Remain(fields.Rest.Trim());
        return true;
    }

    private static void ReadWeightAndEngines(ref FixedFields fields, DecodeBuilder output)
    {
        var weight = fields.Take(4);
        if (Numbers.TryDigits(weight.Span, out var hundreds))
        {
            output.Add(Fields.GrossWeightPounds, hundreds * 100, weight);
        }
        else
        {
            output.Remain(weight);
        }

        output.Remain(fields.Take(2));
        output.ReadText(Fields.Flight, fields.Take(4));
        output.Remain(fields.Take(11));
        Acms.ReadSerial(output, 1, fields.Take(6));
        Acms.ReadSerial(output, 2, fields.Take(6));
    }
}
