using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Position report <c>N 34.076,W107.484,38000,001217, 204,.C-GWBT,0242</c>: position, altitude in feet, time, fuel (hundreds of pounds),
/// registration, time of arrival.
/// </summary>
internal sealed class Label12Space() : TextFormat("label-12-n-space", ["12"], ["N ", "S "])
{
    private const int FieldCount = 7;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 7 fields");
        }

        output.Describe("Position Report", ",");
        if (!output.ReadPosition(AngleForm.DecimalDegrees, fields[0], fields[1]))
        {
            return output.Refuse("no position");
        }

        output.ReadFeet(fields[2]);
        output.ReadTime(Fields.MessageTimestamp, fields[3]);
        output.ReadNumber(Fields.FuelOnBoard, fields[4]);
        output.ReadTail(fields[5]);
        output.ReadTime(Fields.Eta, fields[6]);
        return true;
    }
}
