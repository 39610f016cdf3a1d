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
