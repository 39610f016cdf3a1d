using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Position report <c>POS082150, N 3885,W 7841,---,308,26922,  51,22290, 529,  19,-225,6</c>: day and time, position in hundredths of a
/// degree, -, track?, wind as in label 21 (hundredths of a degree, knots), altitude in feet; the rest is unknown.
/// </summary>
internal sealed class Label10Pos() : TextFormat("label-10-pos", ["10"], ["POS"])
{
    private const int FieldCount = 12;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 12 fields");
        }

        output.Describe("Position Report", ",");
        output.ReadDayAndClock(fields[0].From(3));
        if (!output.ReadPosition(AngleForm.HundredthDegrees, fields[1], fields[2]))
        {
            return output.Refuse("no position");
        }

        output.Remain(fields[3]);
        output.Remain(fields[4]);
        output.ReadFeet(fields[7]);
        output.ReadHundredthsWind(fields[5], fields[6], PositionReading.LevelOf(fields[7]));
        output.Remain(fields.From(8));
        return true;
    }
}
