using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Position report in slashes: <c>/N39.019/W078.468/10/0.83/246/400/KCVG/0155/0073/00018/COLNS/STEVY/0120/FAIIR/0126/KTEB/</c>.
/// </summary>
internal sealed class Label10Slash() : TextFormat("label-10-slash", ["10"], ["/"])
{
    private const int MinFields = 17;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split('/', stackalloc int[24]);
        if (fields.Count < MinFields)
        {
            return output.Refuse("fewer than 17 fields");
        }

        output.Describe("Position Report", "/");
        if (!output.ReadPosition(AngleForm.DecimalDegrees, fields[1], fields[2]))
        {
            return output.Refuse("no position");
        }

        output.Remain(fields[3]);
        output.ReadNumber(Fields.Mach, fields[4]);
        output.ReadHeading(fields[5]);
        output.ReadFlightLevel(fields[6]);
        output.ReadArrival(fields[7]);
        output.ReadTime(Fields.Eta, fields[8]);
        output.Remain(fields[9]);
        output.Remain(fields[10]);
        output.ReadRoute(fields.Range(11, 15), Routes.ParseWaypoint(fields[11].Span), Routes.Timed(fields[12], fields[13]), Routes.Timed(fields[14], fields[15]));
        output.ReadDeparture(fields[16]);
        output.Remain(fields.From(17));
        return true;
    }
}
