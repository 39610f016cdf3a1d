using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Landing data request with a position:
/// <c>LDR01,189,C,SWA-2600-014,0,N 29.874,W 95.801,19456,  7.2,KHOU,KAUS,KAUS,18L/,18R/,/,0,0,,,,,,,0,0,0,00,,106.6,06.2,112.8,,,</c>.
/// </summary>
internal sealed class Label10Ldr() : TextFormat("label-10-ldr", ["10"], ["LDR"])
{
    private const int MinFields = 17;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[MinFields + 1]);
        if (fields.Count < MinFields)
        {
            return output.Refuse("fewer than 17 fields");
        }

        output.Describe("Position Report", ",");
        output.Remain(fields.Range(0, 4));
        var hasPosition = output.ReadPosition(AngleForm.DecimalDegrees, fields[5], fields[6]);
        output.ReadFeet(fields[7]);
        output.Remain(fields[8]);
        var hasDeparture = output.ReadDeparture(fields[9]);
        var hasArrival = output.ReadArrival(fields[10]);
        output.ReadAlternate(fields[11]);
        output.ReadRunway(Fields.ArrivalRunway, fields[12]);
        output.ReadRunway(Fields.AlternateRunway, fields[13]);
        output.ReadRunway(Fields.AlternateRunway, fields[14]);
        output.Remain(fields.From(15));
        return hasPosition || (hasDeparture && hasArrival) || output.Refuse("neither position nor airports");
    }
}
