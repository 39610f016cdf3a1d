using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label3xTo8x;

/// <summary>
/// Position report <c>KIAH,RJAA,110012, 39.12,-175.10,39001,265,-107.6, 64900</c>: airports, day and time, position, altitude in feet,
/// calibrated airspeed, heading (negative to the west), fuel.
/// </summary>
internal sealed class Label83Fields() : TextFormat("label-83", ["83"], [])
{
    private const int FieldCount = 9;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 9 fields");
        }

        output.Describe("Airline Defined", ",");
        if (!output.ReadDeparture(fields[0]) || !output.ReadArrival(fields[1]))
        {
            return output.Refuse("no airports");
        }

        output.ReadDayAndClock(fields[2]);
        if (!output.ReadPosition(AngleForm.DecimalDegrees, fields[3], fields[4]))
        {
            return output.Refuse("no position");
        }

        output.ReadFeet(fields[5]);
        output.ReadCalibratedKnots(fields[6]);
        output.ReadSignedHeading(fields[7]);
        output.ReadNumber(Fields.FuelOnBoard, fields[8]);
        return true;
    }
}
