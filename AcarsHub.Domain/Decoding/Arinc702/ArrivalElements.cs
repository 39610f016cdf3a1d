using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>Elements about the arrival and the fuel for it.</summary>
internal static class ArrivalElements
{
    private const int LandingReportFields = 19;

    /// <summary>
    /// DT: destination, runway, fuel, time of arrival, and sometimes the fuel then: <c>DTGCRR,03O,62,163055</c>. The form of nine fields
    /// has something before the destination, and a position.
    /// </summary>
    public static void ReadDestination(in Element element, DecodeBuilder output)
    {
        var fields = element.Data.Split(',', stackalloc int[12]);
        var first = fields.Count == 9 ? 1 : 0;
        if (fields.Count < 4 || !DecodeBuilder.IsAirport(fields[first].Trim().Span))
        {
            output.Remain(element.Whole);
            return;
        }

        output.ReadArrivalOnce(fields[first]);
        output.ReadRunway(Fields.ArrivalRunway, fields[first + 1]);
        output.ReadNumber(Fields.FuelOnBoard, fields[first + 2]);
        output.ReadTime(Fields.Eta, fields[first + 3]);
        if (first == 0)
        {
            output.ReadNumber(Fields.FuelRemaining, fields[4]);
            output.Remain(fields.From(5));
        }
        else
        {
            ReadRestOfLongForm(fields, output);
        }
    }

    /// <summary>FB: fuel on board.</summary>
    public static void ReadFuelOnBoard(in Element element, DecodeBuilder output)
    {
        if (element.Data.Length <= 6)
        {
            output.ReadNumber(Fields.FuelOnBoard, element.Data);
        }
        else
        {
            output.Remain(element.Whole);
        }
    }

    /// <summary>
    /// LR, landing report of Southwest: flight, airports, runway, weights and fuel in hundreds of pounds - gross weight less zero fuel
    /// weight is the fuel - and the outside air temperature.
    /// </summary>
    public static void ReadLandingReport(in Element element, DecodeBuilder output)
    {
        var fields = element.Data.Split(',', stackalloc int[LandingReportFields + 4]);
        if (fields.Count < LandingReportFields)
        {
            output.Remain(element.Whole);
            return;
        }

        output.Remain(fields[1]);
        output.ReadText(Fields.Flight, fields[2]);
        output.ReadDepartureOnce(fields[3]);
        output.ReadArrivalOnce(fields[4]);
        output.ReadRunway(Fields.ArrivalRunway, fields[5]);
        output.Remain(fields[6]);
        var isWeighed = Numbers.TryDigits(fields[7].Span, out var gross) && Numbers.TryDigits(fields[8].Span, out var zeroFuel)
            && Numbers.TryDigits(fields[9].Span, out var fuel) && gross - zeroFuel == fuel;
        if (isWeighed)
        {
            output.ReadHundredPounds(Fields.GrossWeightPounds, fields[7]);
            output.ReadHundredPounds(Fields.ZeroFuelWeightPounds, fields[8]);
            output.ReadNumber(Fields.FuelOnBoard, fields[9]);
        }
        else
        {
            output.Remain(fields.Range(7, 9));
        }

        output.Remain(fields[10]);
        output.ReadCelsius(Fields.OutsideAirCelsius, fields[11]);
        output.Remain(fields.From(12));
    }

    private static void ReadRestOfLongForm(FieldList fields, DecodeBuilder output)
    {
        output.Remain(fields[0]);
        output.Remain(fields[5]);
        if (PositionLine.IsPosition(fields[6].Span))
        {
            output.ReadPosition(AngleForm.MinuteTenths, fields[6]);
        }
        else
        {
            output.Remain(fields[6]);
        }

        output.Remain(fields.From(7));
    }
}
