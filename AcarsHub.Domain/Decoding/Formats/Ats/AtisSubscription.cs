using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Ats;

/// <summary>
/// An <see cref="AtisRequest"/> behind a message number and flight: <c>L95AQF0073/KSFO.TI2/030KSFOAFF5C</c> (decoding.md 4.4). Tried before
/// the C-band header, which looks the same, so that the message number is not lost.
/// </summary>
internal sealed class AtisSubscription() : TextFormat("label-h1-atis", ["H1", "5Z"], ["L"])
{
    private const int HeadLength = 10;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var sequence = input.Text.Part(1, 2);
        var flight = input.Text.Part(4, HeadLength - 4);
        if (input.Text[3] != 'A' || input.Text[HeadLength] != '/' || !Numbers.TryDigits(sequence.Span, out var number)
            || !PlainValues.IsCapitalsOrDigits(flight.Span) || !Numbers.TryDigits(flight.Span[2..], out _))
        {
            return output.Refuse("no message number and flight");
        }

        if (!CharacterApplication.TryReadHead(input.Text.From(HeadLength), out var head) || !head.Imi.Is("TI2") || !AtisRequest.IsRequest(head.Body))
        {
            return output.Refuse("no ATIS request");
        }

        var envelope = head.WithChecksum(isCertain: true);
        output.Describe("ATIS Subscription");
        output.Add(Fields.Flight, flight.ToString(), flight);
        var airport = AtisRequest.AirportOf(envelope.Body);
        output.Add(Fields.ArrivalIcao, airport.ToString(), airport);
        output.Add(Fields.SequenceNumber, number, sequence);
        output.Add(Fields.AtisCode, envelope.Body.Part(0, 3).ToString(), envelope.Body.Part(0, 3));
        AtisRequest.AddType(envelope, output);
        CharacterApplicationFormat.AddChecksum(envelope, output);
        return true;
    }
}
