using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label3xTo8x;

/// <summary>
/// Position report <c>3C01 POS N39328W077307  ,,143700,               ,      ,               ,P47,124,0069</c>: id, type and position (degrees,
/// minutes, tenths), waypoint?, time, three unknown, temperature, airspeed, fuel.
/// </summary>
internal sealed class Label80Fields() : TextFormat("label-80", ["80"], [])
{
    private const int FieldCount = 9;
    private const int HeadLength = 8;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.TrimEnd().Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount || !fields[0].From(4).StartsWith(" POS "))
        {
            return output.Refuse("not 9 fields with POS in the first");
        }

        output.Describe("Airline Defined Position Report", ",");
        output.Remain(fields[0].Part(0, HeadLength));
        if (!output.ReadPosition(AngleForm.MinuteTenths, fields[0].From(HeadLength)))
        {
            return output.Refuse("no position");
        }

        output.Remain(fields[1]);
        output.ReadTime(Fields.MessageTimestamp, fields[2]);
        RemainEach(output, fields[3], fields[4], fields[5]);
        output.ReadCelsius(Fields.OutsideAirCelsius, fields[6]);
        output.ReadKnots(Fields.TrueAirspeedKnots, fields[7]);
        output.ReadNumber(Fields.FuelOnBoard, fields[8]);
        return true;
    }

    private static void RemainEach(DecodeBuilder output, TextSlice first, TextSlice second, TextSlice third)
    {
        output.Remain(first);
        output.Remain(second);
        output.Remain(third);
    }
}
