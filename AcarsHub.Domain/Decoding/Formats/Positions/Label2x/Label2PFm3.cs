using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label2x;

/// <summary>
/// Flight report <c>FM3 1217,1312,+ 43.77,- 70.18, 39981, 426, 25</c>: time, time of arrival, position, altitude in feet, two unknown.
/// </summary>
internal sealed class Label2PFm3() : TextFormat("label-2p-fm3", ["2P"], ["FM3"])
{
    private const int FieldCount = 7;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 7 fields");
        }

        output.Describe("Flight Report", ",");
        output.ReadTime(Fields.MessageTimestamp, fields[0].From(3));
        output.ReadTime(Fields.Eta, fields[1]);
        if (!output.ReadPosition(AngleForm.DecimalDegrees, fields[2], fields[3]))
        {
            return output.Refuse("no position");
        }

        output.ReadFeet(fields[4]);
        output.Remain(fields.From(5));
        return true;
    }
}
