using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label2x;

/// <summary>
/// Flight report <c>FM4KIAD,OMAA,140256,1448, 39.43,- 75.62,23228,328,  43.5, 72500</c>: airports, day and time, time of arrival,
/// position, altitude in feet, heading, unknown, fuel.
/// </summary>
internal sealed class Label2PFm4() : TextFormat("label-2p-fm4", ["2P"], ["FM4"])
{
    private const int FieldCount = 10;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 10 fields");
        }

        output.Describe("Flight Report", ",");
        output.ReadDeparture(fields[0].From(3));
        output.ReadArrival(fields[1]);
        output.ReadDayAndClock(fields[2]);
        output.ReadTime(Fields.Eta, fields[3]);
        if (!output.ReadPosition(AngleForm.DecimalDegrees, fields[4], fields[5]))
        {
            return output.Refuse("no position");
        }

        output.ReadFeet(fields[6]);
        output.ReadHeading(fields[7]);
        output.Remain(fields[8]);
        output.ReadNumber(Fields.FuelOnBoard, fields[9]);
        return true;
    }
}
