using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label3xTo8x;

/// <summary>
/// Position report <c>OG0704/06/230942/N39.214/W76.106/22683/N/</c>: flight, day, time, position, altitude in feet, two unknown.
/// </summary>
internal sealed class Label58() : TextFormat("label-58", ["58"], [])
{
    private const int FieldCount = 8;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.TrimEnd().Split('/', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 8 fields");
        }

        output.Describe("Position Report", "/");
        output.ReadText(Fields.Flight, fields[0]);
        output.ReadDay(Fields.Day, fields[1]);
        output.ReadTime(Fields.MessageTimestamp, fields[2]);
        if (!output.ReadPosition(AngleForm.DecimalDegrees, fields[3], fields[4]))
        {
            return output.Refuse("no position");
        }

        output.ReadFeet(fields[5]);
        output.Remain(fields[6]);
        output.Remain(fields[7]);
        return true;
    }
}
