using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Oooi;

/// <summary>
/// Two lines in slashes: <c>/BA0843/ETA01/230822/LDSP/EGLL/EGSS/2JK0</c>, <c>1940/EGLL27L/10</c> = flight, id, YYMMDD, origin,
/// destination, alternate, unknown; then ETA, destination with runway, unknown (decoding.md 4.2).
/// </summary>
internal sealed class Label1MEta() : TextFormat("label-1m-slash", ["1M"], ["/"])
{
    private const int AirportLength = 4;
    private const int MinFields = 8;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var reader = new SliceReader(input.Text.Trim());
        var head = reader.Line().Split('/', stackalloc int[12]);
        var detail = reader.Line().Split('/', stackalloc int[8]);
        if (head.Count < MinFields || !head[2].StartsWith("ETA") || !Times.TryTimeOfDay(detail[0].Span, out var time))
        {
            return output.Refuse("no flight, date and ETA in two lines");
        }

        output.Describe("ETA Report", "/");
        output.ReadText(Fields.Flight, head[1]);
        output.ReadDeparture(head[4]);
        output.ReadArrival(head[5]);
        output.ReadAlternate(head[6]);
        output.Remain(head.From(MinFields - 1));
        ReadRunway(detail[1], head[5], output);
        if (Times.TryYearFirstDate(head[3].Span, time, out var eta))
        {
            output.Add(Fields.Eta, eta, detail[0]);
        }
        else
        {
            output.Remain(head[3]);
            output.Add(Fields.Eta, time, detail[0]);
        }

        output.Remain(detail.From(2));
        output.Remain(reader.Rest);
        return true;
    }

    private static void ReadRunway(TextSlice text, TextSlice destination, DecodeBuilder output)
    {
        text = text.Trim();
        if (!text.Part(0, AirportLength).Span.SequenceEqual(destination.Trim().Span) || !Runways.IsRunway(text.From(AirportLength).Span))
        {
            output.Remain(text);
            return;
        }

        output.ReadText(Fields.ArrivalRunway, text.From(AirportLength));
    }
}
