using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Position report <c>000000070LOWW,KEWR,0932,1744,N 49.223,E 12.038,0659</c>: airports, time, time of arrival, position, one unknown.
/// </summary>
internal sealed class Label1L070() : TextFormat("label-1l-070", ["1L"], [Preamble])
{
    private const string Preamble = "000000070";
    private const int FieldCount = 7;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.From(Preamble.Length).Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 7 fields");
        }

        output.Describe("Position Report", ",");
        output.ReadDeparture(fields[0]);
        output.ReadArrival(fields[1]);
        output.ReadTime(Fields.MessageTimestamp, fields[2]);
        output.ReadTime(Fields.Eta, fields[3]);
        if (!output.ReadPosition(AngleForm.DecimalDegrees, fields[4], fields[5]))
        {
            return output.Refuse("no position");
        }

        output.Remain(fields[6]);
        return true;
    }
}
