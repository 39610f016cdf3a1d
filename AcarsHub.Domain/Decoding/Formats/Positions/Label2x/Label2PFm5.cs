using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label2x;

/// <summary>
/// Flight report <c>FM5 EIDW,OMAA,113522,1540,+45.147, +23.384,35002,116.24,502 ,36900,ETD23N ,</c>: airports, time, time of arrival,
/// position, altitude in feet, three unknown, flight, -.
/// </summary>
internal sealed class Label2PFm5() : TextFormat("label-2p-fm5", ["2P"], ["FM5"])
{
    private const int FieldCount = 12;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 12 fields");
        }

        output.Describe("Flight Report", ",");
        output.ReadDeparture(fields[0].From(3));
        output.ReadArrival(fields[1]);
        output.ReadTime(Fields.MessageTimestamp, fields[2]);
        output.ReadTime(Fields.Eta, fields[3]);
        if (!output.ReadPosition(AngleForm.DecimalDegrees, fields[4], fields[5]))
        {
            return output.Refuse("no position");
        }

        output.ReadFeet(fields[6]);
        output.Remain(fields.Range(7, 9));
        output.ReadText(Fields.Flight, fields[10]);
        output.Remain(fields[11]);
        return true;
    }
}
