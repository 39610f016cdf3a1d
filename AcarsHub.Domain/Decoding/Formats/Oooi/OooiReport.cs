using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Formats.Airline;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Oooi;

/// <summary>
/// The standard OUT, OFF, ON and IN reports: <c>KSFOKLAX1234</c>, origin, destination, HHMM, then what the airline adds
/// (decoding.md 4.2).
/// </summary>
internal sealed class OooiReport(string name, string label, Field<MessageTime> time, string description) : TextFormat(name, [label], [])
{
    private const int AirportLength = 4;
    private const int TimeLength = 4;
    private const int HeadLength = AirportLength + AirportLength + TimeLength;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text;
        var origin = text.Part(0, AirportLength);
        var destination = text.Part(AirportLength, AirportLength);
        var minute = text.Part(AirportLength + AirportLength, TimeLength);
        if (!DecodeBuilder.IsAirport(origin.Span) || !DecodeBuilder.IsAirport(destination.Span) || !Times.TryTimeOfDay(minute.Span, out _))
        {
            return output.Refuse("no two airports and a time");
        }

        output.Describe(description, ",");
        output.ReadDeparture(origin);
        output.ReadArrival(destination);
        var rest = text.From(HeadLength);
        if (time == Fields.Off && OffDetails.TryRead(rest, output))
        {
            return true; // It repeats the time, with seconds.
        }

        output.ReadTime(time, minute);
        if (!AmericanDownlink.TryReadBlock(rest, output))
        {
            output.Remain(rest);
        }

        return true;
    }
}
