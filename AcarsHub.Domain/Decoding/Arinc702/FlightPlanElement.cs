using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>
/// Elements RF, RP, RI, RM, RS, RA: a flight plan, as a route and pairs of key and value (decoding.md 5.4):
/// <c>RP:DA:KPHX:AA:KABQ:CR:KPHXKABQ:R:07L(08O):D:FORPE1.SJN:A:BRRTO1.TMALE:AP:ILS08..TMALE,N34250W108380</c>.
/// </summary>
internal static class FlightPlanElement
{
    /// <summary>The flight plan of the flight itself.</summary>
    public static void Read(in Element element, DecodeBuilder output) => Read(element, isAlternate: false, output);

    /// <summary>The one from the destination to the alternate.</summary>
    public static void ReadAlternate(in Element element, DecodeBuilder output) => Read(element, isAlternate: true, output);

    private static void Read(in Element element, bool isAlternate, DecodeBuilder output)
    {
        output.Add(Fields.RouteStatus, element.Code.ToString(), element.Code);
        var (direct, rest) = WithoutChecksum(element.Data).Cut(':');
        var route = new RouteInProgress();
        route.Extend(direct, output);
        while (!rest.IsEmpty)
        {
            var (key, afterKey) = rest.Cut(':');
            var (value, next) = afterKey.Cut(':');
            ReadPair(key, value, isAlternate, ref route, output);
            rest = next;
        }

        route.Add(output);
    }

    /// <summary>A new key is a line here.</summary>
    private static void ReadPair(TextSlice key, TextSlice value, bool isAlternate, ref RouteInProgress route, DecodeBuilder output)
    {
        if (key.Is("WS"))
        {
            ReadAltitudeStep(value, ref route, output);
            return;
        }

        route.Add(output);
        switch (key.Span)
        {
            case "DA":
                ReadDeparture(value, isAlternate, output);
                break;
            case "AA":
                ReadArrival(value, isAlternate, ref route, output);
                break;
            case "CR":
                RouteReader.ReadNamed(Fields.CompanyRoute, value, output);
                AddRunway(isAlternate ? Fields.AlternateRunway : Fields.ArrivalRunway, RouteReader.RunwayOf(value.Cut('.').Before), output);
                break;
            case "R":
                ReadRunways(value, isAlternate, output);
                break;
            case "D":
                RouteReader.ReadNamed(Fields.DepartureProcedure, value, output);
                AddRunway(Fields.DepartureRunway, RouteReader.RunwayOf(value), output);
                break;
            case "A":
                RouteReader.ReadNamed(Fields.ArrivalProcedure, value, output);
                AddRunway(isAlternate ? Fields.AlternateRunway : Fields.ArrivalRunway, RouteReader.RunwayOf(value), output);
                break;
            case "AP":
                ReadApproach(value, isAlternate, output);
                break;
            case "F":
                route.Extend(value, output);
                break;
            case "FP":
                output.ReadText(Fields.FlightPlan, value);
                break;
            case "V":
                ReadConstraint(value, output);
                break;
            default:
                output.Remain(Pair(key, value));
                break;
        }
    }

    private static void ReadDeparture(TextSlice value, bool isAlternate, DecodeBuilder output)
    {
        if (!isAlternate || !output.Has(Fields.ArrivalIcao, value.ToString()))
        {
            output.ReadDepartureOnce(value);
        }
    }

    /// <summary>The airport, sometimes followed by the route.</summary>
    private static void ReadArrival(TextSlice value, bool isAlternate, ref RouteInProgress route, DecodeBuilder output)
    {
        var (airport, legs) = value.Cut('.');
        if (isAlternate)
        {
            output.ReadAlternate(airport);
        }
        else
        {
            output.ReadArrivalOnce(airport);
        }

        route.Extend(legs[0] == '.' ? legs.From(1) : legs, output);
    }

    /// <summary>Departure, and in parentheses arrival: <c>07L(08O)</c>.</summary>
    private static void ReadRunways(TextSlice value, bool isAlternate, DecodeBuilder output)
    {
        var arrival = RouteReader.RunwayOf(value);
        var departure = RouteReader.WithoutRunway(value);
        AddRunway(isAlternate ? Fields.AlternateRunway : Fields.ArrivalRunway, arrival, output);
        if (ArincReading.IsRunway(departure.Span))
        {
            AddRunway(Fields.DepartureRunway, departure, output);
        }
        else
        {
            output.Remain(departure);
        }
    }

    /// <summary>
    /// The approach with its transition; behind two points stands the route that is being flown, which is a route of its own, too.
    /// </summary>
    private static void ReadApproach(TextSlice value, bool isAlternate, DecodeBuilder output)
    {
        var legs = RouteReader.ReadNamed(Fields.ApproachProcedure, value, output);
        AddRunway(isAlternate ? Fields.AlternateRunway : Fields.ArrivalRunway, RouteReader.RunwayOf(value), output);
        var direct = legs.IndexOf(Waypoint.Direct);
        if (direct >= 0 && direct < legs.Length - 1)
        {
            output.Add(Fields.Route, new Route(legs[(direct + 1)..]), value.From(value.IndexOf("..") + 2));
        }
    }

    /// <summary>Where the cruise level changes, <c>FUJTI,360</c>; the route goes on behind it.</summary>
    private static void ReadAltitudeStep(TextSlice value, ref RouteInProgress route, DecodeBuilder output)
    {
        var (step, legs) = value.Cut('.');
        var (place, level) = step.Cut(',');
        if (!place.IsEmpty && Numbers.TryDigits(level.Span, out var flightLevel))
        {
            output.Add(Fields.AltitudeStep, $"{Routes.ParseWaypoint(place.Span)} at FL{flightLevel}", step);
        }
        else
        {
            output.Remain(step);
        }

        route.Extend(legs, output);
    }

    /// <summary>
    /// Waypoint, calibrated airspeed, altitude in tens of feet after AT (at), AA (at or above), AB (at or below):
    /// <c>CAMJO,301,AT3100,,</c>.
    /// </summary>
    private static void ReadConstraint(TextSlice value, DecodeBuilder output)
    {
        var fields = value.Split(',', stackalloc int[6]);
        var altitude = fields[2];
        var word = altitude.Part(0, 2).Span switch { "AT" => "at", "AA" => "at or above", "AB" => "at or below", _ => null };
        if (fields[0].IsEmpty || word is null || altitude.Length > 6 || !Numbers.TryDigits(altitude.From(2).Span, out var tensOfFeet))
        {
            output.Remain(value);
            return;
        }

        var speed = Numbers.TryDigits(fields[1].Span, out var knots) ? $", {knots} knots" : "";
        output.Add(Fields.VerticalConstraint, $"{Routes.ParseWaypoint(fields[0].Span)} {word} {tensOfFeet * 10} feet{speed}", fields.Range(0, 2));
        output.Remain(fields.From(3));
    }

    private static void AddRunway(Field<string> field, TextSlice runway, DecodeBuilder output)
    {
        if (!runway.IsEmpty && !output.Has(field, runway.ToString()))
        {
            output.Add(field, runway.ToString(), runway);
        }
    }

    /// <summary>Uplinks have a checksum of their own at the end of the flight plan.</summary>
    private static TextSlice WithoutChecksum(TextSlice data)
    {
        var content = data.Part(0, data.Length - MessageChecksum.Length);
        var digits = data.From(content.Length);
        return MessageChecksum.IsHexadecimal(digits) && MessageChecksum.Match(content.Span, digits.Span) is not null ? content : data;
    }

    private static TextSlice Pair(TextSlice key, TextSlice value) =>
        key.Source is { } source ? new TextSlice(source, key.Start, Math.Max(key.End, value.End) - key.Start) : default;

    /// <summary>A route that may go on after an altitude step.</summary>
    private ref struct RouteInProgress
    {
        private ImmutableArray<Waypoint>.Builder? _legs;
        private TextSlice _source;

        public void Extend(TextSlice text, DecodeBuilder output)
        {
            if (text.Source is not { } source || text.IsEmpty)
            {
                return;
            }

            _source = _legs is null ? text : new TextSlice(source, _source.Start, text.End - _source.Start);
            RouteReader.ReadLegs(text, _legs ??= ImmutableArray.CreateBuilder<Waypoint>(), output);
        }

        public void Add(DecodeBuilder output)
        {
            if (_legs is { Count: > 0 })
            {
                output.Add(Fields.Route, new Route(_legs.DrainToImmutable()), _source);
            }

            _legs = null;
        }
    }
}
