using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label3xTo8x;

/// <summary>
/// Time of arrival: <c>4DH3 ETAT2  0907/22 ENGM/KEWR .LN-RKO</c>, line break, <c>/ETA 1641</c>: flight and day, airports, registration.
/// </summary>
internal sealed class Label83Eta() : TextFormat("label-83", ["83"], [Preamble])
{
    private const string Preamble = "4DH3 ETAT2";

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        output.Describe("Airline Defined", "/");
        var lines = new TokenReader(input.Text.From(Preamble.Length), "\r\n");
        if (!lines.TryNext(out var head) || !ReadHead(output, head))
        {
            return output.Refuse("no flight, airports and registration");
        }

        var tokens = new TokenReader(lines.Rest, "/\r\n");
        while (tokens.TryNext(out var token))
        {
            var (key, value) = PositionReading.Tag(token);
            if (key.Is("ETA"))
            {
                output.ReadTime(Fields.Eta, value);
            }
            else
            {
                output.Remain(token);
            }
        }

        return true;
    }

    private static bool ReadHead(DecodeBuilder output, TextSlice head)
    {
        var words = new TokenReader(head, " ");
        if (!words.TryNext(out var flightAndDay) || !words.TryNext(out var airports) || !words.TryNext(out var tail))
        {
            return false;
        }

        var (flight, day) = flightAndDay.Cut('/');
        var (departure, arrival) = airports.Cut('/');
        output.ReadText(Fields.Flight, flight);
        output.ReadDay(Fields.Day, day);
        output.Remain(words.Rest);
        return output.ReadDeparture(departure) && output.ReadArrival(arrival) && output.ReadTail(tail);
    }
}
