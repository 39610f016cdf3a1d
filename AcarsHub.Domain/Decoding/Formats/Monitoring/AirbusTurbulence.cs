using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Turbulence report of one carrier's Airbus A320 family, its report 38 (decoding.md 6.2): five points three minutes apart, the last one at
/// the time of the report.
/// <list type="table">
/// <listheader><term>Group</term><description>Content and proof</description></listheader>
/// <item><term>C1</term><description><c>TRP</c>, HHMMSS, ORG, DST, two codes, counter of reports (3) and number of the report before (2): the
/// counter grows by one through reports 02, 37 and 38 of the same aircraft.</description></item>
/// <item><term>C2-C6: latitude, longitude in 1/10000 degree, flight level, gross weight in hundreds of pounds, true airspeed, pressure?,
/// flag</term><description>Distance of neighbours = three minutes of ground speed within 2 %; the next report goes on three minutes
/// later.</description></item>
/// <item><term>C7 C8 C9 C0 E1, for the same points: two measures of turbulence, wind in tenths of knots, its direction in hundredths of a degree,
/// fuel in pounds, static air temperature</term><description>True airspeed with this wind is the ground speed; gross weight less
/// fuel is constant within 200 lbs and equals the zero-fuel weight of the performance report; airspeed and temperature give one
/// Mach number.</description></item>
/// <item><term>E2: ?, vertical acceleration greatest and least in 1/1000 g, two values near zero, ?, calibrated airspeed</term><description>The
/// airspeed follows from the last point within 2 knots; accelerations as in <see cref="BoeingTurbulence"/>.</description></item>
/// </list>
/// </summary>
internal sealed class AirbusTurbulence() : TextFormat("acms-airbus-turbulence", ["H1"], ["A38/"])
{
    private const int Points = 5;
    private const int SecondsBetween = 180;
    private const int GroupIdLength = 2;
    private const int PlaceFields = 7;
    private const int AirFields = 6;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        if (!AirbusGroups.TryHead(input.Text, out var type, out var report, out var version, out var groups) || !groups.StartsWith("C1TRP,"))
        {
            return output.Refuse("no turbulence report 38");
        }

        output.Describe("Turbulence Report", "/");
        output.ReadText(Fields.ReportNumber, report);
        output.ReadText(Fields.AircraftType, type);
        output.Remain(version);
        MessageTime? time = null;
        var points = new TrackPoint?[Points];
        var sources = new TextSlice[Points];
        while (AirbusGroups.TryNext(ref groups, out var group))
        {
            if (!ReadGroup(group, points, sources, ref time, output))
            {
                output.Remain(group);
            }
        }

        output.Remain(groups);
        AddPoints(points, sources, time, output);
        return true;
    }

    private static bool ReadGroup(TextSlice group, TrackPoint?[] points, TextSlice[] sources, ref MessageTime? time, DecodeBuilder output)
    {
        var id = group.Part(0, GroupIdLength);
        if (id.Is("C1"))
        {
            return ReadHead(group, ref time, output);
        }

        if (id.Is("E2"))
        {
            return ReadPeaks(group.From(GroupIdLength), output);
        }

        // C2 to C6 are the points, C7 C8 C9 C0 E1 the air around them.
        var place = id[0] == 'C' && id[1] is >= '2' and <= '6' ? id[1] - '2' : -1;
        var air = id.Is("E1") ? 4 : id.Is("C0") ? 3 : id[0] == 'C' && id[1] is >= '7' and <= '9' ? id[1] - '7' : -1;
        return place >= 0 ? ReadPlace(group.From(GroupIdLength), ref points[place], ref sources[place], output)
            : air >= 0 && ReadAir(group.From(GroupIdLength), ref points[air], output);
    }

    private static bool ReadHead(TextSlice group, ref MessageTime? time, DecodeBuilder output)
    {
        var fields = group.Split(',', stackalloc int[8]);
        if (!Times.TryTimeOfDay(fields[1].Span, out var ofDay))
        {
            return false;
        }

        time = ofDay;
        Acms.ReadAirports(output, fields[2], fields[3]);
        AirbusHeader.ReadCounter(fields[6], output);
        output.Remain(fields.Range(4, 5));
        return true;
    }

    private static bool ReadPlace(TextSlice text, ref TrackPoint? point, ref TextSlice source, DecodeBuilder output)
    {
        var fields = text.Split(',', stackalloc int[PlaceFields + 1]);
        if (fields.Count != PlaceFields
            || !Numbers.TryInteger(fields[0].Span, out var latitude) || !Numbers.TryInteger(fields[1].Span, out var longitude)
            || new GeoPosition(latitude / 10_000.0, longitude / 10_000.0) is not { IsValid: true } position
            || !Numbers.TryDigits(fields[2].Span, out var level) || level > 600
            || !Numbers.TryDigits(fields[3].Span, out var weight) || !Numbers.TryDigits(fields[4].Span, out var airspeed))
        {
            return false;
        }

        point = (point ?? new TrackPoint()) with { Position = position, AltitudeFeet = level * 100, GrossWeightPounds = weight * 100, TrueAirspeedKnots = airspeed };
        source = text;
        output.Remain(fields.Range(5, 6));
        return true;
    }

    private static bool ReadAir(TextSlice text, ref TrackPoint? point, DecodeBuilder output)
    {
        var fields = text.Split(',', stackalloc int[AirFields + 1]);
        if (fields.Count != AirFields
            || !Numbers.TryDigits(fields[2].Span, out var tenths) || tenths > 3000
            || !Winds.TryHundredths(fields[3].Span, out var direction)
            || !Numbers.TryDigits(fields[4].Span, out var fuel)
            || !Temperatures.TryCelsius(fields[5].Span, out var celsius))
        {
            return false;
        }

        point = (point ?? new TrackPoint()) with { WindSpeedKnots = tenths / 10.0, WindDirectionDegrees = direction, FuelPounds = fuel, OutsideAirCelsius = celsius };
        output.Remain(fields.Range(0, 1));
        return true;
    }

    private static bool ReadPeaks(TextSlice text, DecodeBuilder output)
    {
        var fields = text.Split(',', stackalloc int[8]);
        output.Remain(fields[0]);
        Acms.ReadAcceleration(output, fields[1], fields[2], factor: 0.001);
        output.Remain(fields.Range(3, 5));
        output.ReadNumber(Fields.CalibratedAirspeedKnots, fields[6]);
        output.Remain(fields[7]);
        return fields.Count >= 7;
    }

    private static void AddPoints(TrackPoint?[] points, TextSlice[] sources, MessageTime? time, DecodeBuilder output)
    {
        var (read, places) = (new List<TrackPoint>(), new List<TextSlice>());
        for (var i = 0; i < Points; i++)
        {
            if (points[i] is { Position: not null } point)
            {
                var before = (Points - 1 - i) * SecondsBetween;
                read.Add(time is { } last ? point with { Time = new MessageTime((last.Seconds + MessageTime.SecondsPerDay - before) % MessageTime.SecondsPerDay) } : point);
                places.Add(sources[i]);
            }
        }

        Acms.AddTrack(output, read, places);
    }
}
