using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>What the reports of aircraft condition monitoring systems (ACMS) have in common.</summary>
internal static class Acms
{
    private const int MonthAndDayLength = 5;
    private const string Months = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    /// <summary>The faster of two jets with the wind behind it: more than 12 nautical miles in a minute is no flight.</summary>
    private const double MaxMilesPerMinute = 12;

    /// <summary>Whether it only says that the value is not known: <c>XXXX</c>, <c>---</c>, blank.</summary>
    public static bool IsUnknown(TextSlice text) => text.Span.IndexOfAnyExcept("X -_.") < 0;

    /// <summary>Origin and destination; <c>XXXX</c> is none.</summary>
    public static void ReadAirports(DecodeBuilder output, TextSlice departure, TextSlice arrival)
    {
        if (!IsUnknown(departure))
        {
            output.ReadDeparture(departure);
        }

        if (!IsUnknown(arrival))
        {
            output.ReadArrival(arrival);
        }
    }

    /// <summary>A registration without the dots that pad it.</summary>
    public static TextSlice WithoutDots(TextSlice text)
    {
        var dots = 0;
        while (text[dots] == '.')
        {
            dots++;
        }

        return text.From(dots);
    }

    /// <summary>Whether it can be the code of an airport, or says that there is none.</summary>
    public static bool IsAirportOrUnknown(TextSlice text) => IsUnknown(text) || DecodeBuilder.IsAirport(text.Trim().Span);

    /// <summary>A temperature in tenths of a degree: <c>-566</c>, <c>0142</c>, also with a point, which then says where the tenths are.</summary>
    public static bool ReadTenths(DecodeBuilder output, Field<double> field, TextSlice text)
    {
        if (Numbers.TryInteger(text.Span, out var tenths) && tenths is > -1000 and < 800)
        {
            output.Add(field, tenths / 10.0, text.Trim());
            return true;
        }

        return output.ReadCelsius(field, text);
    }

    /// <summary>A temperature in tenths of a degree with its sign as a letter: <c>M308</c>.</summary>
    public static void ReadSignedTenths(DecodeBuilder output, Field<double> field, TextSlice text)
    {
        if (Temperatures.TryTenths(text.Span, out var celsius))
        {
            output.Add(field, celsius, text);
        }
        else
        {
            output.Remain(text);
        }
    }

    /// <summary>The wind where the aircraft is, direction and speed in neighbouring fields.</summary>
    public static void ReadWind(DecodeBuilder output, TextSlice direction, TextSlice speed, int? flightLevel)
    {
        if (Winds.TryDirection(direction.Span, out var degrees) && Winds.TrySpeed(speed.Span, out var knots))
        {
            output.AddWind(degrees, knots, flightLevel, celsius: null, direction);
        }
        else
        {
            output.Remain(direction);
            output.Remain(speed);
        }
    }

    /// <summary>Gross weight in thousand pounds with one decimal.</summary>
    public static void ReadThousandPounds(DecodeBuilder output, TextSlice text)
    {
        if (Numbers.TryDecimal(text.Span, out var thousands) && thousands is > 20 and < 1300)
        {
            output.Add(Fields.GrossWeightPounds, (int)Math.Round(thousands * 1000), text.Trim());
        }
        else
        {
            output.Remain(text);
        }
    }

    /// <summary>A wind whose direction may be negative: -124.45 is 235.55 degrees.</summary>
    public static bool TrySignedWind(TextSlice direction, TextSlice speed, out double degrees, out double knots)
    {
        knots = 0;
        var ok = Numbers.TryDecimal(direction.Span, out degrees) && degrees is >= -180 and <= 360
            && Numbers.TryDecimal(speed.Span, out knots) && knots is >= 0 and <= 300;
        degrees = Math.Round(degrees < 0 ? degrees + 360 : degrees, 6);
        return ok;
    }

    /// <summary>The greatest and the least vertical acceleration; 1 g is smooth flight.</summary>
    public static void ReadAcceleration(DecodeBuilder output, TextSlice greatest, TextSlice least, double factor)
    {
        if (Numbers.TryDecimal(greatest.Span, out var max) && Numbers.TryDecimal(least.Span, out var min) && max >= min && max * factor is > 0 and < 10)
        {
            output.Add(Fields.VerticalAccelerationMaxG, Math.Round(max * factor, 6), greatest);
            output.Add(Fields.VerticalAccelerationMinG, Math.Round(min * factor, 6), least);
        }
        else
        {
            output.Remain(greatest);
            output.Remain(least);
        }
    }

    /// <summary>
    /// Whether static and total air temperature belong together at this Mach number. Tells whether fixed columns are read where they are:
    /// three values must fit.
    /// </summary>
    public static bool IsTotalTemperature(double staticCelsius, double totalCelsius, double mach)
    {
        const double Kelvin = 273.15;
        const double Tolerance = 3; // Probes and rounding.
        var expected = ((staticCelsius + Kelvin) * (1 + (0.2 * mach * mach))) - Kelvin;
        return mach is > 0 and < 1.2 && Math.Abs(expected - totalCelsius) <= Tolerance;
    }

    /// <summary>The serial number of an engine.</summary>
    public static void ReadSerial(DecodeBuilder output, int engine, TextSlice text)
    {
        if (Numbers.TryDigits(text.Span, out _))
        {
            output.Add(Fields.Engine, new EngineData(engine) { SerialNumber = text.ToString() }, text);
        }
        else
        {
            output.Remain(text);
        }
    }

    /// <summary>Adds the engine if anything is known of it; its serial number remains when it is no number.</summary>
    public static void AddEngine(DecodeBuilder output, EngineData engine, TextSlice serial)
    {
        if (!engine.IsEmpty)
        {
            output.Add(Fields.Engine, engine, serial);
        }

        if (engine.SerialNumber is null)
        {
            output.Remain(serial);
        }
    }

    /// <summary>A month and a day, <c>FEB02</c>.</summary>
    public static bool TryMonthAndDay(ReadOnlySpan<char> text, out int month, out int day)
    {
        (month, day) = (0, 0);
        var index = text.Length == MonthAndDayLength ? Months.AsSpan().IndexOf(text[..3], StringComparison.Ordinal) : -1;
        month = (index / 3) + 1;
        return index >= 0 && index % 3 == 0 && Times.TryDay(text[3..], out day);
    }

    /// <summary>A day of the month and a time, made a full date with the date of the report, which is not earlier.</summary>
    public static MessageTime WithMonthOf(MessageTime reportDate, MessageTime dayAndTime)
    {
        var report = DateTimeOffset.FromUnixTimeSeconds(reportDate.Seconds);
        var month = dayAndTime.Day > report.Day ? report.AddMonths(-1) : report;
        return MessageTime.OfDate(month.Year, month.Month, dayAndTime.Day ?? report.Day, dayAndTime) ?? dayAndTime;
    }

    /// <summary>
    /// Whether the aircraft can have flown from point to point in the time between them. Some aircraft report with a clock that
    /// stands: all minutes are zero while the points are hundreds of miles apart.
    /// </summary>
    public static bool IsFlyable(IReadOnlyList<TrackPoint> points)
    {
        for (var i = 1; i < points.Count; i++)
        {
            if (points[i - 1] is { Position: { } from, Time: { } start } && points[i] is { Position: { } to, Time: { } end })
            {
                var minutes = ((end.Seconds - start.Seconds) / 60.0) + 1; // Times are cut to the minute.
                if (minutes < 1 || GreatCircle.DistanceNauticalMiles(from, to) > minutes * MaxMilesPerMinute)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether no time is before the one ahead of it: no midnight in between.</summary>
    public static bool IsForward(IReadOnlyList<TrackPoint> points)
    {
        for (var i = 1; i < points.Count; i++)
        {
            if (points[i].Time is { } time && points[i - 1].Time is { } earlier && time.Seconds < earlier.Seconds)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds the track, and its newest point for programs that only want to know where the aircraft is.</summary>
    public static void AddTrack(DecodeBuilder output, IReadOnlyList<TrackPoint> points, IReadOnlyList<TextSlice> sources)
    {
        if (points.Count == 0)
        {
            return;
        }

        var (newest, source) = (points[^1], sources[^1]);
        if (newest.Time is { } time)
        {
            output.Add(Fields.MessageTimestamp, time, source);
        }

        if (newest.Position is { } position)
        {
            output.Add(Fields.Position, position, source);
        }

        if (newest.AltitudeFeet is { } altitude)
        {
            output.Add(Fields.AltitudeFeet, altitude, source);
        }

        for (var i = 0; i < points.Count; i++)
        {
            output.Add(Fields.Track, points[i], sources[i]);
        }
    }
}
