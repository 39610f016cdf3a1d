using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Loads;

/// <summary>
/// Free text of the crew (label 37): <c>FTX01YX4687/04042233KJFKKDCA</c>, that is flight, day of departure, day and time, airports; then the
/// words. Other texts of the label are obfuscated by the airline and stay undecoded.
/// </summary>
internal sealed class FreeTextFtx() : TextFormat("label-37-ftx", ["37"], ["FTX0"])
{
    private const int FlightStart = 5;
    private const int AirportLength = 4;
    private const int HeadLength = 16;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var (flight, rest) = input.Text.From(FlightStart).Cut('/');
        var head = rest.Part(0, HeadLength);
        var day = head.Part(0, 2);
        var sent = head.Part(2, 6);
        var from = head.Part(8, AirportLength);
        var to = head.Part(8 + AirportLength, AirportLength);
        if (!char.IsAsciiDigit(input.Text[4]) || !Times.TryDay(day.Span, out var departureDay) || !Times.TryDayAndTime(sent.Span, out var time)
            || !PlainValues.TryIcao(from.Span, out _) || !PlainValues.TryIcao(to.Span, out _) || !char.IsWhiteSpace(rest[HeadLength]))
        {
            return output.Refuse("no flight, times and airports");
        }

        output.Describe("Free Text");
        output.ReadText(Fields.Flight, flight);
        output.Add(Fields.DepartureDay, departureDay, day);
        output.Add(Fields.MessageTimestamp, time, sent);
        output.ReadDeparture(from);
        output.ReadArrival(to);
        output.ReadText(Fields.FreeText, rest.From(HeadLength));
        return true;
    }
}
