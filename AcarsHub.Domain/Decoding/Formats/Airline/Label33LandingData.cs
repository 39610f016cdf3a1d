using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Airline;

/// <summary>
/// A crew asks for landing data: <c>I,KDEN,KPHX,08/,07R/,,,,,0,00,,…</c>, <c>4,F,OAJ,ATL,10,9R,…</c> = id, origin, destination, two
/// runways of the destination, settings, weight.
/// </summary>
/// <remarks>Inferred: both runways exist at the destination, not at the origin, and the aircraft is on its way.</remarks>
internal sealed class Label33LandingData() : TextFormat("label-33-landing", ["33"], [])
{
    private const int MinFields = 12;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[8]);
        var all = input.Text.Span.Count(',') + 1;
        var index = DecodeBuilder.IsAirport(fields[1].Span) ? 1 : 2;
        if (all < MinFields || fields[0].Length > 2 || !DecodeBuilder.IsAirport(fields[index].Span) || !DecodeBuilder.IsAirport(fields[index + 1].Span)
            || !Runways.IsRunway(fields[index + 2].Span.TrimEnd('/')))
        {
            return output.Refuse("no airports and runway");
        }

        output.Describe("Landing Data Request", ",");
        output.Remain(fields.Range(0, index - 1));
        output.ReadDeparture(fields[index]);
        output.ReadArrival(fields[index + 1]);
        for (var i = index + 2; i <= index + 3; i++)
        {
            var runway = fields[i].Part(0, fields[i].Span.TrimEnd('/').Length);
            if (Runways.IsRunway(runway.Span))
            {
                output.ReadText(Fields.ArrivalRunway, runway);
            }
            else
            {
                output.Remain(fields[i]);
            }
        }

        output.Remain(fields.From(index + 4));
        return true;
    }
}
