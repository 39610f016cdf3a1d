using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Position <c>N 44.203,W 86.546,31965,6, 290</c>, with the altitude in feet and two unknown values; or just <c>N 28.177/W 96.055</c>.
/// </summary>
internal sealed class Label16Space() : TextFormat("label-16-n-space", ["16"], ["N ", "S "])
{
    private const int FieldCount = 5;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.TrimEnd();
        output.Describe("Position Report", ",");
        var halves = text.Split('/', stackalloc int[3]);
        if (halves.Count == 2 && output.ReadPosition(AngleForm.DecimalDegrees, halves[0], halves[1]))
        {
            return true;
        }

        var fields = text.Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("neither two halves nor 5 fields");
        }

        if (!output.ReadPosition(AngleForm.DecimalDegrees, fields[0], fields[1]))
        {
            return output.Refuse("no position");
        }

        output.ReadFeet(fields[2]);
        output.Remain(fields[3]);
        output.Remain(fields[4]);
        return true;
    }
}
