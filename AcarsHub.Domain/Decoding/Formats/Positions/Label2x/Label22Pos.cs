using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label2x;

/// <summary>
/// Position report <c>N 350343W1094445,-------,005530,37015, ,      , ,M 58,23566  29, 148,</c>: position in degrees, minutes, seconds, -,
/// time, altitude in feet, three unknown, temperature, wind in hundredths of a degree and knots, fuel (hundreds of pounds), -. Sent
/// together with the one of label 21, which has the same place in decimals.
/// </summary>
internal sealed class Label22Pos() : TextFormat("label-22-pos", ["22"], ["N", "S"])
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
        if (!output.ReadPosition(AngleForm.MinutesSeconds, fields[0]))
        {
            return output.Refuse("no position");
        }

        output.Remain(fields[1]);
        output.ReadTime(Fields.MessageTimestamp, fields[2]);
        output.ReadFeet(fields[3]);
        output.Remain(fields[4]);
        output.Remain(fields[5]);
        output.Remain(fields[6]);
        output.ReadCelsius(Fields.OutsideAirCelsius, fields[7]);
        output.ReadHundredthsWind(fields[8], PositionReading.LevelOf(fields[3]));
        output.ReadNumber(Fields.FuelOnBoard, fields[9]);
        output.Remain(fields[10]);
        return true;
    }
}
