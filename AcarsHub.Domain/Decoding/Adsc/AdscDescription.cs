using AcarsHub.Domain.Decoding.Arinc622;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>What an ADS-C message says, group by group.</summary>
internal static class AdscDescription
{
    /// <summary>A hostile message may have thousands of groups; a real one has ten, and at most as many requests or projections.</summary>
    internal const int MostValues = 400;

    private const int BitsPerOctet = 8;
    private const int TagBits = 8;

    /// <summary>Adds the values in the order of the groups.</summary>
    public static void Describe(AdscMessage message, DateTimeOffset? receivedAtUtc, in Arinc622Layout layout, DecodeBuilder output)
    {
        var report = message.Find<AdscBasicReport>();
        var context = new AdscContext(report, message.Find<AdscEarthReference>(), TimeOf(report, receivedAtUtc));
        for (var i = 0; i < message.Groups.Length; i++)
        {
            if (output.FieldCount > MostValues)
            {
                output.MarkIncomplete();
                return;
            }

            var hasPlace = i < message.GroupEnds.Length;
            var start = hasPlace && i > 0 ? message.GroupEnds[i - 1] * BitsPerOctet : 0;
            var end = hasPlace ? message.GroupEnds[i] * BitsPerOctet : 0;
            if (!AddAircraftData(message.Groups[i], context, new BitMarks(layout, start), output))
            {
                AdscContractDescription.Add(message.Groups[i], layout.Bits(start, end), output);
            }
        }
    }

    private static bool AddAircraftData(AdscGroup group, in AdscContext context, BitMarks marks, DecodeBuilder output)
    {
        switch (group)
        {
            case AdscBasicReport report:
                AddReport(report, context, marks, output);
                return true;
            case AdscFlightId id:
                AddFlightId(id, marks, output);
                return true;
            case AdscPredictedRoute route:
                AddRoute(route, context, marks, output);
                return true;
            case AdscEarthReference earth:
                AddEarthReference(earth, marks, output);
                return true;
            case AdscAirReference air:
                AddAirReference(air, context, marks, output);
                return true;
            case AdscMeteo meteo:
                AddMeteo(meteo, context, marks, output);
                return true;
            case AdscAirframeId { Address: { } address }:
                output.Add(Fields.Icao24, (int)address.Value, marks.Next(TagBits + 24));
                return true;
            case AdscIntermediateProjection:
                output.Add(Fields.AdscProjection, group, marks.Next(TagBits + 64));
                return true;
            case AdscFixedProjection { Place: var place } when new GeoPosition(place.LatitudeDegrees, place.LongitudeDegrees).IsValid:
                output.Add(Fields.AdscProjection, group, marks.Next(TagBits + 72));
                return true;
            case AdscFixedProjection:
                output.MarkIncomplete();
                return true;
            default:
                return group is AdscAirframeId;
        }
    }

    private static void AddReport(AdscBasicReport report, in AdscContext context, BitMarks marks, DecodeBuilder output)
    {
        output.Add(Fields.AdscReason, report.Reason, marks.Next(TagBits));
        output.AddPosition(new GeoPosition(report.LatitudeDegrees, report.LongitudeDegrees), marks.Next(42));
        output.AddAltitude(report.AltitudeFeet, marks.Next(16));
        var time = marks.Next(15);
        if (!report.HasTime)
        {
            output.MarkIncomplete();
        }
        else if (context.Time is { } known && ReferenceEquals(context.Report, report))
        {
            output.Add(Fields.MessageTimestamp, known, time);
        }
        else
        {
            output.Add(Fields.SecondsPastHour, report.SecondsPastHour, time);
        }

        output.Add(Fields.PositionAccuracy, report.FigureOfMerit, marks.Next(7));
    }

    // The hour that fits the reception best.
    private static MessageTime? TimeOf(AdscBasicReport? report, DateTimeOffset? receivedAtUtc) =>
        report is { HasTime: true } && receivedAtUtc is { } reception ? MessageTime.OfDay(report.ReportedAt(reception)) : null;

    private static void AddFlightId(AdscFlightId id, BitMarks marks, DecodeBuilder output)
    {
        foreach (var character in id.FlightId)
        {
            if (!char.IsAsciiLetterUpper(character) && !char.IsAsciiDigit(character))
            {
                output.MarkIncomplete();
                return;
            }
        }

        if (id.FlightId.Length > 0)
        {
            output.Add(Fields.Callsign, id.FlightId, marks.Next(TagBits + 48));
        }
    }

    private static void AddRoute(AdscPredictedRoute route, in AdscContext context, BitMarks marks, DecodeBuilder output)
    {
        var next = PlaceOf(route.Next, context.Time);
        var nextNext = PlaceOf(route.NextNext, context.Time);
        if (next is null || nextNext is null)
        {
            output.MarkIncomplete();
        }

        output.AddRoute(next, nextNext, marks.Next(TagBits + 136));
    }

    private static Waypoint? PlaceOf(AdscWaypoint place, MessageTime? reportedAt)
    {
        var position = new GeoPosition(place.LatitudeDegrees, place.LongitudeDegrees);
        return !position.IsValid ? null : new Waypoint("")
        {
            Position = position,
            AltitudeFeet = AtsValues.IsAltitude(place.AltitudeFeet) ? place.AltitudeFeet : null,
            Time = reportedAt is { } start && place.EtaSeconds is { } eta and >= 0 ? new MessageTime((start.Seconds + eta) % MessageTime.SecondsPerDay) : null,
        };
    }

    private static void AddEarthReference(AdscEarthReference earth, BitMarks marks, DecodeBuilder output)
    {
        var track = marks.Next(TagBits + 13);
        if (earth.IsTrackValid)
        {
            output.Add(Fields.TrackDegrees, Math.Round(earth.TrackDegrees, 1), track);
        }

        output.Add(Fields.GroundSpeedKnots, AtsValues.Whole(earth.GroundSpeedKnots), marks.Next(13));
        output.Add(Fields.VerticalSpeedFeetPerMinute, earth.VerticalSpeedFeetPerMinute, marks.Next(12));
    }

    private static void AddAirReference(AdscAirReference air, in AdscContext context, BitMarks marks, DecodeBuilder output)
    {
        var heading = marks.Next(TagBits + 13);
        if (air.IsHeadingValid)
        {
            output.Add(Fields.HeadingDegrees, Math.Round(air.HeadingDegrees, 1), heading);
        }

        output.Add(Fields.Mach, air.Mach, marks.Next(13));
        var verticalSpeed = marks.Next(12);
        if (context.Earth is null)
        {
            output.Add(Fields.VerticalSpeedFeetPerMinute, air.VerticalSpeedFeetPerMinute, verticalSpeed);
        }
        else if (context.Earth.VerticalSpeedFeetPerMinute != air.VerticalSpeedFeetPerMinute)
        {
            output.Add(Fields.BarometricVerticalSpeed, air.VerticalSpeedFeetPerMinute, verticalSpeed);
        }
    }

    private static void AddMeteo(AdscMeteo meteo, in AdscContext context, BitMarks marks, DecodeBuilder output)
    {
        var isPossible = meteo.TemperatureCelsius is >= -100 and <= 70;
        double? celsius = isPossible ? meteo.TemperatureCelsius : null;
        var wind = marks.Next(TagBits + 19);
        if (meteo.IsWindDirectionValid)
        {
            output.AddWind(AtsValues.Whole(meteo.WindDirectionDegrees), meteo.WindSpeedKnots, AtsValues.LevelOf(context.Report?.AltitudeFeet), celsius, wind);
        }
        else
        {
            output.Add(Fields.WindSpeedKnots, meteo.WindSpeedKnots, wind);
        }

        if (celsius is { } degrees)
        {
            output.Add(Fields.OutsideAirCelsius, degrees, marks.Next(12));
        }
    }

    /// <summary>What other groups of the message tell about a group.</summary>
    /// <param name="Report">The report all data belong to.</param>
    /// <param name="Earth">How the aircraft moves over ground.</param>
    /// <param name="Time">When the report was made.</param>
    private readonly record struct AdscContext(AdscBasicReport? Report, AdscEarthReference? Earth, MessageTime? Time);
}
