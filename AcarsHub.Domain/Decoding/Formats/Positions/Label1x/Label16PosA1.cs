using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Position report <c>POSA1N37358W 77279,GEARS  ,221626,370,BBOBO  ,222053,,-61,139,1174,829</c>: position in thousandths of a degree,
/// waypoint passed and its time, flight level, next waypoint and its time, -, temperature, three unknown.
/// </summary>
internal sealed class Label16PosA1() : TextFormat("label-16-posa1", ["16"], ["POSA1"])
{
    private const int FieldCount = 11;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 11 fields");
        }

        output.Describe("Position Report", ",");
        if (!output.ReadPosition(AngleForm.ThousandthDegrees, fields[0].From(5)))
        {
            return output.Refuse("no position");
        }

        output.ReadRoute(fields.Range(1, 5), Routes.Timed(fields[1], fields[2]), Routes.Timed(fields[4], fields[5]));
        output.ReadFlightLevel(fields[3]);
        output.Remain(fields[6]);
        output.ReadCelsius(Fields.OutsideAirCelsius, fields[7]);
        output.Remain(fields.From(8));
        return true;
    }
}
