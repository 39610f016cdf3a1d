using AcarsHub.Domain.Decoding.Arinc622;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>
/// What an aircraft says of itself: the parts of a position report, and the elements that report a single value. Both give the same
/// fields as the report of any other format.
/// </summary>
internal static class CpdlcReportDescription
{
    private const double FahrenheitZero = 32;
    private const double FahrenheitPerCelsius = 1.8;
    private const int MinutesPerHour = 60;

    /// <summary>Adds what a downlink element tells about the aircraft; most tell nothing.</summary>
    public static void Add(CpdlcElement element, TextSlice source, DecodeBuilder output)
    {
        switch (element.Number, element.Data)
        {
            case (48, CpdlcSequence report):
                AddPositionReport(report, source, output);
                break;
            case (31 or 33, { } position):
                AddPosition(position, source, output);
                break;
            case (32 or 37, { } altitude):
                AddAltitude(altitude, source, output);
                break;
            case (34, { } speed):
                AddSpeed(speed, source, output);
                break;
            case (35, { } heading):
                AddTrue(Fields.HeadingDegrees, heading, source, output);
                break;
            case (36, { } track):
                AddTrue(Fields.TrackDegrees, track, source, output);
                break;
        }
    }

    private static void AddPositionReport(CpdlcSequence report, TextSlice source, DecodeBuilder output)
    {
        AddPosition(report["PositionCurrent"], source, output);
        AddTime(Fields.PositionTime, report["TimeAtPositionCurrent"], source, output);
        var altitude = report["Altitude"];
        if (!AddAltitude(altitude, source, output))
        {
            AddWording(Fields.OtherAltitude, altitude, source, output);
        }

        output.AddRoute(PlaceOf(report["FixNext"], report["TimeEtaAtFixNext"], null), PlaceOf(report["FixNextPlusOne"], null, null), source);
        AddTime(Fields.Eta, report["TimeEtaDestination"], source, output);
        AddFuel(report["RemainingFuel"], source, output);
        AddWeather(report, CpdlcAltitude.From(altitude), source, output);
        AddMotion(report, source, output);
        AddWording(Fields.ReportDistance, report["Distance"], source, output);
        if (report["SupplementaryInformation"] is CpdlcText { Text: var text } && !string.IsNullOrWhiteSpace(text))
        {
            output.Add(Fields.FreeText, text, source);
        }

        AddReportedWaypoint(report, source, output);
    }

    private static void AddPosition(CpdlcValue? value, TextSlice source, DecodeBuilder output)
    {
        // Where the place is the aircraft, not one it is so many miles away from.
        var position = CpdlcPosition.From(value);
        if (position is { BearingDegrees: null, LatitudeDegrees: { } latitude, LongitudeDegrees: { } longitude })
        {
            output.AddPosition(new GeoPosition(latitude, longitude), source);
        }

        if (position is { Name: not null } named && named.ToWaypoint() is { } place)
        {
            output.Add(Fields.PositionFix, place, source);
        }
    }

    private static bool AddAltitude(CpdlcValue? value, TextSlice source, DecodeBuilder output)
    {
        if (CpdlcAltitude.From(value) is not { Reference: CpdlcAltitudeReference.Standard or CpdlcAltitudeReference.Qnh } altitude
            || !AtsValues.IsAltitude(altitude.Feet))
        {
            return false;
        }

        output.AddAltitude(altitude.Feet, source);
        return true;
    }

    private static void AddReportedWaypoint(CpdlcSequence report, TextSlice source, DecodeBuilder output)
    {
        if (PlaceOf(report["ReportedWaypointPosition"], report["ReportedWaypointTime"], report["ReportedWaypointAltitude"]) is { } place)
        {
            output.Add(Fields.ReportedWaypoint, place, source);
        }
    }

    private static Waypoint? PlaceOf(CpdlcValue? position, CpdlcValue? time, CpdlcValue? altitude)
    {
        if (position is null && time is null && altitude is null)
        {
            return null;
        }

        return (CpdlcPosition.From(position)?.ToWaypoint() ?? new Waypoint("")) with
        {
            Time = CpdlcTime.From(time) is { } at ? MessageTime.OfDay(at) : null,
            AltitudeFeet = CpdlcAltitude.From(altitude) is { } level ? AtsValues.Whole(level.Feet) : null,
        };
    }

    private static void AddFuel(CpdlcValue? value, TextSlice source, DecodeBuilder output)
    {
        if (value is CpdlcSequence fuel && fuel["Timehours"] is CpdlcInteger hours && fuel["Timeminutes"] is CpdlcInteger minutes)
        {
            output.Add(Fields.FuelRemainingMinutes, ((int)hours.Value * MinutesPerHour) + (int)minutes.Value, source);
        }
    }

    private static void AddWeather(CpdlcSequence report, CpdlcAltitude? altitude, TextSlice source, DecodeBuilder output)
    {
        var celsius = Celsius(report["Temperature"]);
        if (celsius is { } degrees)
        {
            output.Add(Fields.OutsideAirCelsius, degrees, source);
        }

        if (report["Winds"] is CpdlcSequence winds && winds["WindDirection"] is CpdlcInteger direction && CpdlcSpeed.KnotsOf(winds["WindSpeed"]) is { } speed)
        {
            output.AddWind(direction.Value, Math.Round(speed, 1), AtsValues.LevelOf(altitude?.Feet), celsius, source);
        }

        AddName(Fields.Turbulence, report["Turbulence"], source, output);
        AddName(Fields.Icing, report["Icing"], source, output);
    }

    private static double? Celsius(CpdlcValue? value) => value is CpdlcChoice { Value: CpdlcInteger temperature }
        ? Math.Round(temperature.Unit == "F" ? (temperature.Value - FahrenheitZero) / FahrenheitPerCelsius : temperature.Value, 1)
        : null;

    private static void AddMotion(CpdlcSequence report, TextSlice source, DecodeBuilder output)
    {
        AddSpeed(report["Speed"], source, output);
        AddSpeed(report["SpeedGround"], source, output);
        if (VerticalSpeed(report["VerticalChange"] as CpdlcSequence) is { } rate)
        {
            output.Add(Fields.VerticalSpeedFeetPerMinute, rate, source);
        }

        if (!AddTrue(Fields.TrackDegrees, report["TrackAngle"], source, output))
        {
            AddWording(Fields.MagneticTrack, report["TrackAngle"], source, output);
        }

        if (!AddTrue(Fields.HeadingDegrees, report["Trueheading"], source, output))
        {
            AddWording(Fields.MagneticHeading, report["Trueheading"], source, output);
        }
    }

    private static int? VerticalSpeed(CpdlcSequence? change)
    {
        if (change?["VerticalDirection"] is not CpdlcEnumerated direction || (change["VerticalRate"] as CpdlcChoice)?.Value is not CpdlcInteger rate)
        {
            return null;
        }

        var feet = rate.Unit == "m/min" ? rate.Value * CpdlcAltitude.FeetPerMetre : rate.Value;
        return AtsValues.Whole(direction.Name == "down" ? -feet : feet);
    }

    private static void AddSpeed(CpdlcValue? value, TextSlice source, DecodeBuilder output)
    {
        switch (CpdlcSpeed.From(value))
        {
            case { Mach: { } mach }:
                output.Add(Fields.Mach, mach, source);
                break;
            case { Knots: { } knots, Reference: CpdlcSpeedReference.Indicated }:
                output.Add(Fields.IndicatedAirspeedKnots, AtsValues.Whole(knots), source);
                break;
            case { Knots: { } knots, Reference: CpdlcSpeedReference.True }:
                output.Add(Fields.TrueAirspeedKnots, AtsValues.Whole(knots), source);
                break;
            case { Knots: { } knots }:
                output.Add(Fields.GroundSpeedKnots, AtsValues.Whole(knots), source);
                break;
        }
    }

    // Against true north; a magnetic angle would have to be corrected by the variation at the place.
    private static bool AddTrue(Field<double> field, CpdlcValue? value, TextSlice source, DecodeBuilder output)
    {
        if (value is not CpdlcChoice { Value: CpdlcInteger { TypeName: "DegreesTrue" } degrees })
        {
            return false;
        }

        output.Add(field, degrees.Value, source);
        return true;
    }

    private static void AddTime(Field<MessageTime> field, CpdlcValue? value, TextSlice source, DecodeBuilder output)
    {
        if (CpdlcTime.From(value) is { } time)
        {
            output.Add(field, MessageTime.OfDay(time), source);
        }
    }

    private static void AddName(Field<CpdlcEnumerated> field, CpdlcValue? value, TextSlice source, DecodeBuilder output)
    {
        if (value is CpdlcEnumerated name)
        {
            output.Add(field, name, source);
        }
    }

    private static void AddWording(Field<CpdlcValue> field, CpdlcValue? value, TextSlice source, DecodeBuilder output)
    {
        if (value is not null)
        {
            output.Add(field, value, source);
        }
    }
}
