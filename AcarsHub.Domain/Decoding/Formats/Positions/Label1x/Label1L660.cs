using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Position report <c>000000660N50442E005566,100444359SOG-06 ,,--- 21-,83617441</c>: position (degrees, minutes, tenths); time, flight
/// level and next waypoint in one field; the rest is unknown.
/// </summary>
internal sealed class Label1L660() : TextFormat("label-1l-660", ["1L"], [Preamble])
{
    private const string Preamble = "000000660";
    private const int FieldCount = 5;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.From(Preamble.Length).Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 5 fields");
        }

        output.Describe("Position Report", ",");
        if (!output.ReadPosition(AngleForm.MinuteTenths, fields[0]))
        {
            return output.Refuse("no position");
        }

        var ahead = fields[1];
        output.ReadTime(Fields.MessageTimestamp, ahead.Part(0, 6));
        output.ReadFlightLevel(ahead.Part(6, 3));
        output.ReadRoute(ahead.From(9).Trim(), Routes.ParseWaypoint(ahead.From(9).Span));
        output.Remain(fields.From(2));
        return true;
    }
}
