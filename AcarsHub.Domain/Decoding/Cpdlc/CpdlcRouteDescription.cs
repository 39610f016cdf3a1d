using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>The route an aircraft is cleared for or assigned, as the fields any flight plan has. Routes asked for or expected are none yet.</summary>
internal static class CpdlcRouteDescription
{
    /// <summary>Adds the route of an element that clears one; most do not.</summary>
    public static void Add(MessageDirection direction, CpdlcElement element, TextSlice source, DecodeBuilder output)
    {
        var isCleared = direction == MessageDirection.Uplink ? element.Number is 79 or 80 or 83 : element.Number is 40;
        if (!isCleared || CpdlcRoute.From(element.Data) is not { } route)
        {
            return;
        }

        AddAirport(Fields.DepartureIcao, route.Origin, source, output);
        AddText(Fields.DepartureRunway, route.DepartureRunway, source, output);
        AddAirport(Fields.ArrivalIcao, route.Destination, source, output);
        AddText(Fields.ArrivalRunway, route.ArrivalRunway, source, output);
        if (!route.Legs.IsEmpty)
        {
            output.Add(Fields.Route, new Route(route.Legs), source);
        }
    }

    private static void AddAirport(Field<string> field, string? code, TextSlice source, DecodeBuilder output)
    {
        if (code is not null && DecodeBuilder.IsAirport(code))
        {
            output.Add(field, code, source);
        }
    }

    private static void AddText(Field<string> field, string? text, TextSlice source, DecodeBuilder output)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            output.Add(field, text, source);
        }
    }
}
