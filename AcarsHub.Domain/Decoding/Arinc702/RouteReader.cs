using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>
/// Routes of ARINC 702A: legs separated by points, two points for "direct" (decoding.md 2.4). A position that was cut off remains, its
/// fix is kept.
/// </summary>
internal static class RouteReader
{
    /// <summary>A hostile text could hold thousands of points; the longest real flight plan has about a hundred fixes.</summary>
    private const int MaxLegs = 300;

    private const int MaxNameLength = 20;

    /// <summary>Reads a route of its own.</summary>
    public static void Read(Field<Route> field, TextSlice text, DecodeBuilder output)
    {
        var legs = ImmutableArray.CreateBuilder<Waypoint>();
        ReadLegs(text, legs, output);
        if (legs.Any(static leg => !leg.IsDirect))
        {
            output.Add(field, new Route(legs.DrainToImmutable()), text);
        }
    }

    /// <summary>A procedure or company route: name, runway in parentheses, legs: <c>KCLTKBOS(22L)..BESSI.Q22.RBV</c>.</summary>
    /// <returns>Its legs.</returns>
    public static ImmutableArray<Waypoint> ReadNamed(Field<Route> field, TextSlice text, DecodeBuilder output)
    {
        var (name, rest) = text.Cut('.');
        if (!IsName(name.Span))
        {
            output.Remain(text);
            return [];
        }

        var legs = ImmutableArray.CreateBuilder<Waypoint>();
        ReadLegs(rest, legs, output);
        var route = new Route(legs.DrainToImmutable()) { Name = WithoutRunway(name).ToString() };
        output.Add(field, RunwayOf(name) is { IsEmpty: false } runway ? route with { Runway = runway.ToString() } : route, text);
        return route.Waypoints;
    }

    /// <summary>The runway in parentheses at the end: <c>08O</c> of <c>07L(08O)</c>; empty when there is none.</summary>
    public static TextSlice RunwayOf(TextSlice text)
    {
        var parenthesis = text.IndexOf('(');
        var runway = parenthesis >= 0 && text.EndsWith(")") ? text.Part(parenthesis + 1, text.Length - parenthesis - 2) : default;
        return ArincReading.IsRunway(runway.Span) ? runway : default;
    }

    /// <summary>What stands before the runway in parentheses.</summary>
    public static TextSlice WithoutRunway(TextSlice text) => RunwayOf(text).IsEmpty ? text : text.Part(0, text.IndexOf('('));

    /// <summary>Adds the legs of a text to those before it.</summary>
    public static void ReadLegs(TextSlice text, ImmutableArray<Waypoint>.Builder legs, DecodeBuilder output)
    {
        while (!text.IsEmpty)
        {
            if (legs.Count == MaxLegs)
            {
                output.Remain(text);
                return;
            }

            var (leg, rest) = text.Cut('.');
            ReadLeg(leg, legs, output);
            text = rest;
        }
    }

    private static void ReadLeg(TextSlice leg, ImmutableArray<Waypoint>.Builder legs, DecodeBuilder output)
    {
        if (leg.Trim().IsEmpty)
        {
            legs.Add(Waypoint.Direct);
            return;
        }

        var (name, position) = leg.Cut(',');
        if (!IsName(name.Span))
        {
            output.Remain(leg);
        }
        else if (position.IsEmpty || PositionLine.IsPosition(position.Span))
        {
            legs.Add(Routes.ParseWaypoint(position.IsEmpty ? name.Span : leg.Span));
        }
        else
        {
            legs.Add(Routes.ParseWaypoint(name.Span));
            output.Remain(position);
        }
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c) && c is not (' ' or '-' or '(' or ')'))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= MaxNameLength;
    }
}
