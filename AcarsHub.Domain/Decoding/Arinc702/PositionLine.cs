using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>
/// The position line, in comma fields (decoding.md 5.2): behind <c>POS</c>, in element PS, and at the end of element TS.
/// </summary>
internal static class PositionLine
{
    private const int MaxFields = 32;
    private const int SouthwestFields = 20;
    private const int MaxFuelDigits = 4;

    private static readonly Waypoint s_unknown = new("?");

    /// <summary>Element PS.</summary>
    public static void ReadElement(in Element element, DecodeBuilder output)
    {
        if (!TryRead(element.Data, output))
        {
            output.Remain(element.Whole);
        }
    }

    /// <summary>Reads a position line.</summary>
    /// <returns>False when it does not start with a position: nothing was read then.</returns>
    public static bool TryRead(TextSlice line, DecodeBuilder output)
    {
        var fields = line.Split(',', stackalloc int[MaxFields]);
        if (!IsPosition(fields[0].Span))
        {
            return false;
        }

        output.ReadPosition(AngleForm.MinuteTenths, fields[0]);
        if (fields.Count == 9 && IsTime(fields[1]))
        {
            ReadTimeFirst(fields, output);
        }
        else if (fields.Count >= SouthwestFields && IsTime(fields[6]))
        {
            ReadSouthwest(fields, output);
        }
        else if (fields.Count > 1)
        {
            ReadStandard(fields, output);
        }

        return true;
    }

    /// <summary>
    /// Degrees, minutes and tenths in fixed columns, <c>N43312W123174</c>, with or without a blank in the middle: 13 or 14 characters.
    /// Nothing else may be taken for it.
    /// </summary>
    public static bool IsPosition(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        const int LatitudeLength = 6;
        const int LongitudeLength = 7;
        return text.Length is LatitudeLength + LongitudeLength or LatitudeLength + LongitudeLength + 1
            && text[^LongitudeLength] is 'E' or 'W'
            && Coordinates.TryParse(AngleForm.MinuteTenths, text[..LatitudeLength], text[^LongitudeLength..], out _);
    }

    /// <summary>
    /// Fix over, time, level, next fix, its time, the fix after, temperature, wind, fuel; then, in the long form, ground speed, true
    /// and calibrated airspeed.
    /// </summary>
    private static void ReadStandard(FieldList fields, DecodeBuilder output)
    {
        ReadRoute(fields, output, over: 1, overTime: 2, next: 4, nextTime: 5, after: 6);
        ReadAir(fields[3], fields[7], fields[8], output);
        ReadFuel(fields[9], output);
        if (TryKnots(fields[11], out var trueAirspeed) && TryKnots(fields[12], out var calibrated))
        {
            output.ReadWhole(Fields.GroundSpeedKnots, fields[10]);
            output.Add(Fields.TrueAirspeedKnots, trueAirspeed, fields[11]);
            output.Add(Fields.CalibratedAirspeedKnots, calibrated, fields[12]);
            output.Remain(fields.From(13));
        }
        else
        {
            output.Remain(fields.From(10));
        }
    }

    /// <summary>
    /// The long form of Southwest: one field more before the time of the next fix; airspeeds, weights, airports and runway of departure,
    /// time of arrival behind the wind.
    /// </summary>
    private static void ReadSouthwest(FieldList fields, DecodeBuilder output)
    {
        ReadRoute(fields, output, over: 1, overTime: 2, next: 4, nextTime: 6, after: 7);
        output.Remain(fields[5]);
        ReadAir(fields[3], fields[8], fields[9], output);
        ReadKnots(Fields.TrueAirspeedKnots, fields[10], output);
        if (TryKnots(fields[11], out var calibrated))
        {
            output.Add(Fields.CalibratedAirspeedKnots, calibrated, fields[11]);
        }
        else
        {
            output.Remain(fields[11]);
        }

        output.ReadHundredPounds(Fields.GrossWeightPounds, fields[12]);
        ReadFuel(fields[13], output);
        output.ReadDeparture(fields[14]);
        output.ReadArrival(fields[15]);
        output.ReadRunway(Fields.DepartureRunway, fields[16]);
        output.Remain(fields[17]);
        output.ReadTime(Fields.Eta, fields[18]);
        output.Remain(fields.From(19));
    }

    /// <summary>Time, level, last fix, time of the next fix, next fix, temperature, wind, fuel.</summary>
    private static void ReadTimeFirst(FieldList fields, DecodeBuilder output)
    {
        ReadRoute(fields, output, over: 3, overTime: 1, next: 5, nextTime: 4, after: -1);
        ReadAir(fields[2], fields[6], fields[7], output);
        ReadFuel(fields[8], output);
    }

    private static void ReadRoute(FieldList fields, DecodeBuilder output, int over, int overTime, int next, int nextTime, int after)
    {
        var last = Math.Min(Math.Max(Math.Max(next, nextTime), after), fields.Count - 1);
        var (previous, following) = (Timed(fields[over], fields[overTime], output), Timed(fields[next], fields[nextTime], output));
        if (previous.IsDirect && following.IsDirect && fields[after].Trim().IsEmpty)
        {
            return;
        }

        // A line that was cut off does not say that the third fix is unknown.
        ImmutableArray<Waypoint> waypoints = after >= fields.Count
            ? [previous, following]
            : [previous, following, fields[after].Trim() is { IsEmpty: false } name ? Routes.ParseWaypoint(name.Span) : s_unknown];
        output.Add(Fields.Route, new Route(waypoints), fields.Range(Math.Min(over, overTime), last));
    }

    private static Waypoint Timed(TextSlice name, TextSlice time, DecodeBuilder output)
    {
        var waypoint = Routes.Timed(name, time);
        if (waypoint.Time is null)
        {
            output.Remain(time);
        }

        return waypoint is { Name: "", Position: null, Time: null } ? Waypoint.Direct : waypoint;
    }

    private static void ReadAir(TextSlice level, TextSlice temperature, TextSlice wind, DecodeBuilder output)
    {
        output.ReadFlightLevel(level);
        output.ReadCelsius(Fields.OutsideAirCelsius, temperature);
        if (CompactWinds.TryParse(wind.Span, out var direction, out var speed))
        {
            var flightLevel = Numbers.TryDigits(level.Span, out var parsed) ? parsed : (int?)null;
            var celsius = Temperatures.TryCelsius(temperature.Span, out var degrees) ? degrees : (double?)null;
            output.AddWind(direction, speed, flightLevel, celsius, wind);
        }
        else
        {
            output.Remain(wind);
        }
    }

    private static void ReadFuel(TextSlice fuel, DecodeBuilder output)
    {
        if (fuel.Length <= MaxFuelDigits)
        {
            output.ReadNumber(Fields.FuelOnBoard, fuel);
        }
        else
        {
            output.Remain(fuel);
        }
    }

    private static void ReadKnots(Field<int> field, TextSlice text, DecodeBuilder output)
    {
        if (TryKnots(text, out var knots))
        {
            output.Add(field, knots, text);
        }
        else
        {
            output.Remain(text);
        }
    }

    /// <summary><c>355K</c>.</summary>
    private static bool TryKnots(TextSlice text, out int knots)
    {
        knots = 0;
        return text.EndsWith("K") && Numbers.TryDigits(text.Part(0, text.Length - 1).Span, out knots);
    }

    private static bool IsTime(TextSlice text) => text.Length == 6 && Times.TryTimeOfDay(text.Span, out _);
}
