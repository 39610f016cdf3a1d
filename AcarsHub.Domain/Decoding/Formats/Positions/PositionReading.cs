using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions;

/// <summary>
/// Fields that several position reports have. Like those of <see cref="DecodeBuilder"/>: a value is added, unreadable text remains, a
/// place-holder is nothing.
/// </summary>
internal static class PositionReading
{
    private const double FeetPerFlightLevel = 100;
    private const int MaxFeet = 60_000;
    private const int MaxKnots = 800;
    private const int MaxCalibratedKnots = 450;
    private const int MinThousandths = 100;

    /// <summary>The flight level of an altitude, for the wind there; null when it cannot be read.</summary>
    /// <param name="altitude">The digits.</param>
    /// <param name="feetPerUnit">100 when they are a flight level.</param>
    public static int? LevelOf(TextSlice altitude, int feetPerUnit = 1) =>
        Numbers.TryInteger(altitude.Span, out var value) && value >= 0 && value <= MaxFeet / feetPerUnit
            ? (int)Math.Round(value * feetPerUnit / FeetPerFlightLevel, MidpointRounding.AwayFromZero)
            : null;

    /// <summary>Wind in two fields: hundredths of a degree, and knots.</summary>
    public static void ReadHundredthsWind(this DecodeBuilder output, TextSlice direction, TextSlice knots, int? flightLevel)
    {
        if (Winds.TryHundredths(direction.Span, out var degrees) && Winds.TrySpeed(knots.Span, out var speed))
        {
            output.AddWind(degrees, speed, flightLevel, null, Join(direction, knots));
            return;
        }

        RemainWind(output, direction, knots);
    }

    /// <summary>Wind in one field: <c>23249  12</c>, hundredths of a degree and knots in fixed columns.</summary>
    public static void ReadHundredthsWind(this DecodeBuilder output, TextSlice text, int? flightLevel)
    {
        const int DirectionLength = 5;
        if (Winds.TryHundredths(text.Part(0, DirectionLength).Span, out var degrees) && Winds.TrySpeed(text.From(DirectionLength).Span, out var speed))
        {
            output.AddWind(degrees, speed, flightLevel, null, text);
            return;
        }

        output.Remain(text);
    }

    /// <summary>Wind in two fields: whole degrees, and knots.</summary>
    public static void ReadWind(this DecodeBuilder output, TextSlice direction, TextSlice knots, int? flightLevel)
    {
        if (Winds.TryDirection(direction.Span, out var degrees) && Winds.TrySpeed(knots.Span, out var speed))
        {
            output.AddWind(degrees, speed, flightLevel, null, Join(direction, knots));
            return;
        }

        RemainWind(output, direction, knots);
    }

    /// <summary>Wind in one field: whole degrees in three digits, knots in two or three.</summary>
    public static void ReadCompactWind(this DecodeBuilder output, TextSlice text, int? flightLevel)
    {
        if (Winds.TryCompact(text.Span, out var degrees, out var speed))
        {
            output.AddWind(degrees, speed, flightLevel, null, text.Trim());
            return;
        }

        output.Remain(text);
    }

    /// <summary>A speed over ground or through the air.</summary>
    public static void ReadKnots(this DecodeBuilder output, Field<int> field, TextSlice text)
    {
        if (Numbers.TryInteger(text.Span, out var knots) && knots is >= 0 and <= MaxKnots)
        {
            output.Add(field, knots, text.Trim());
            return;
        }

        output.Remain(text);
    }

    /// <summary>A calibrated airspeed in knots.</summary>
    public static void ReadCalibratedKnots(this DecodeBuilder output, TextSlice text)
    {
        if (Numbers.TryInteger(text.Span, out var knots) && knots is >= 0 and <= MaxCalibratedKnots)
        {
            output.Add(Fields.CalibratedAirspeedKnots, knots, text.Trim());
            return;
        }

        output.Remain(text);
    }

    /// <summary>
    /// Mach in digits: thousandths; below 100 (<c>80</c>, <c>080</c>) hundredths, as nothing cruises at Mach 0.08.
    /// </summary>
    public static void ReadMachDigits(this DecodeBuilder output, TextSlice text)
    {
        var digits = text.Trim();
        if (digits.Length is 2 or 3 && Numbers.TryDigits(digits.Span, out var value) && value > 0)
        {
            output.Add(Fields.Mach, value < MinThousandths ? value / 100.0 : value / 1000.0, digits);
            return;
        }

        output.Remain(text);
    }

    /// <summary>A registration, padded with dots in front.</summary>
    public static bool ReadTail(this DecodeBuilder output, TextSlice text)
    {
        var tail = text.Trim();
        while (tail[0] == '.')
        {
            tail = tail.From(1);
        }

        var isTail = tail.Length is >= 2 and <= 7;
        foreach (var c in tail.Span)
        {
            isTail &= char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-';
        }

        if (isTail)
        {
            return output.ReadText(Fields.Tail, tail);
        }

        output.Remain(tail);
        return false;
    }

    /// <summary><c>DDHHMM</c> or <c>DDHHMMSS</c> as a day and a time of day, two items.</summary>
    public static bool ReadDayAndClock(this DecodeBuilder output, TextSlice text)
    {
        var digits = text.Trim();
        if (digits.Length is 6 or 8
            && Times.TryDay(digits.Part(0, 2).Span, out var day)
            && Times.TryTimeOfDay(digits.From(2).Span, out var time))
        {
            output.Add(Fields.Day, day, digits.Part(0, 2));
            output.Add(Fields.MessageTimestamp, time, digits.From(2));
            return true;
        }

        output.Remain(text);
        return false;
    }

    /// <summary>A runway with what a slash separates from it, e.g. <c>17R/</c>; <c>/</c> alone is none.</summary>
    public static void ReadRunway(this DecodeBuilder output, Field<string> field, TextSlice text)
    {
        var (runway, rest) = text.Cut('/');
        if (Runways.IsRunway(runway.Trim().Span))
        {
            output.ReadText(field, runway);
        }
        else
        {
            output.Remain(runway);
        }

        output.Remain(rest);
    }

    /// <summary>A heading of 0 … 360 or -180 … 180 degrees; kept as it was sent.</summary>
    public static void ReadSignedHeading(this DecodeBuilder output, TextSlice text)
    {
        if (Numbers.TryDecimal(text.Span, out var degrees) && degrees is >= -180 and <= 360)
        {
            output.Add(Fields.HeadingDegrees, degrees, text.Trim());
            return;
        }

        output.Remain(text);
    }

    /// <summary>The waypoints that have a name, as a route.</summary>
    public static void ReadRoute(this DecodeBuilder output, TextSlice source, params ReadOnlySpan<Waypoint> waypoints)
    {
        var named = ImmutableArray.CreateBuilder<Waypoint>(waypoints.Length);
        foreach (var waypoint in waypoints)
        {
            if (!Numbers.IsAbsent(waypoint.Name) || waypoint.Position is not null)
            {
                named.Add(waypoint);
            }
        }

        if (named.Count > 0)
        {
            output.Add(Fields.Route, new Route(named.DrainToImmutable()), source);
        }
    }

    /// <summary>From the start of one piece to the end of a later one.</summary>
    public static TextSlice Join(TextSlice first, TextSlice last) =>
        first.Source is { } source && ReferenceEquals(source, last.Source) && last.End > first.Start ? new TextSlice(source, first.Start, last.End - first.Start) : first;

    /// <summary>What a field <c>KEY value</c> is about and what it says: leading letters, and the rest.</summary>
    public static (TextSlice Key, TextSlice Value) Tag(TextSlice token)
    {
        var length = 0;
        while (char.IsAsciiLetterUpper(token[length]))
        {
            length++;
        }

        return (token.Part(0, length), token.From(length).Trim());
    }

    /// <summary>Halves that touch stay together: <c>--- 35</c>, no direction.</summary>
    private static void RemainWind(DecodeBuilder output, TextSlice direction, TextSlice knots)
    {
        if (direction.Source is { } source && ReferenceEquals(source, knots.Source) && direction.End == knots.Start)
        {
            output.Remain(Join(direction, knots));
            return;
        }

        output.Remain(direction);
        output.Remain(knots);
    }
}
