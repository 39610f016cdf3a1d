using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Position report of a Honeywell system: <c>(2AAAAN37265W 78334-SSI  /O(Z</c>, an id, position (degrees, minutes, tenths), <c>-</c> and one
/// or two waypoints, or the airports <c>KTEBMMTO-</c>; then the phase of flight.
/// </summary>
internal sealed class Label16Honeywell() : TextFormat("label-16-honeywell", ["16"], ["(2"])
{
    private const string End = "(Z";
    private const int IdStart = 2;
    private const int IdLength = 4;
    private const int PositionLength = 13;
    private const int RestStart = IdStart + IdLength + PositionLength;
    private const int PhaseLength = 2;
    private const int WaypointLength = 5;
    private const int AirportLength = 4;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.TrimEnd();
        if (!text.EndsWith(End))
        {
            return output.Refuse("does not end with (Z");
        }

        output.Describe("Position Report");
        output.Remain(text.Part(IdStart, IdLength));
        if (!output.ReadPosition(AngleForm.MinuteTenths, text.Part(IdStart + IdLength, PositionLength)))
        {
            return output.Refuse("no position");
        }

        var rest = text.Part(RestStart, text.Length - RestStart - End.Length);
        var hasPhase = rest[rest.Length - PhaseLength] == '/';
        ReadPlaces(output, hasPhase ? rest.Part(0, rest.Length - PhaseLength) : rest);
        if (hasPhase)
        {
            ReadPhase(output, rest.From(rest.Length - PhaseLength));
        }

        return true;
    }

    private static void ReadPlaces(DecodeBuilder output, TextSlice places)
    {
        if (places[0] == '-' && places.Length <= 1 + (2 * WaypointLength))
        {
            var (first, second) = (places.Part(1, WaypointLength), places.From(1 + WaypointLength));
            output.ReadRoute(places.From(1).TrimEnd(), Routes.ParseWaypoint(first.Span), Routes.ParseWaypoint(second.Span));
            return;
        }

        output.ReadDeparture(places.Part(0, AirportLength));
        output.ReadArrival(places.Part(AirportLength, AirportLength));
        output.Remain(places.From(2 * AirportLength));
    }

    private static void ReadPhase(DecodeBuilder output, TextSlice phase)
    {
        if (phase[1] == 'O')
        {
            output.Add(Fields.FlightPhase, "En Route", phase);
        }
        else
        {
            output.Remain(phase);
        }
    }
}
