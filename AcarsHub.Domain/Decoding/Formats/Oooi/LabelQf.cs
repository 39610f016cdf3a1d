using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Oooi;

/// <summary>The short OFF report: <c>EWR2210ATL</c> = IATA origin, HHMM, IATA destination. The label says that it is one (ARINC 620).</summary>
internal sealed class LabelQf() : TextFormat("label-qf", ["QF"], [])
{
    private const int AirportLength = 3;
    private const int TimeLength = 4;
    private const int HeadLength = AirportLength + TimeLength + AirportLength;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.Trim();
        var origin = text.Part(0, AirportLength);
        var time = text.Part(AirportLength, TimeLength);
        var destination = text.Part(AirportLength + TimeLength, AirportLength);
        if (!DecodeBuilder.IsAirport(origin.Span) || !DecodeBuilder.IsAirport(destination.Span) || !Times.TryTimeOfDay(time.Span, out _))
        {
            return output.Refuse("no two airports and a time");
        }

        output.Describe("OFF Report");
        output.ReadDeparture(origin);
        output.ReadArrival(destination);
        output.ReadTime(Fields.Off, time);
        output.Remain(text.From(HeadLength));
        return true;
    }
}
