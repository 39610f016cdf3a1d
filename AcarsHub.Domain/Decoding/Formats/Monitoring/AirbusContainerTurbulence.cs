using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Report 291, turbulence: <c>TRP LFPG LEMD  7 8</c>, then five groups
/// <c>/A1 101500, 46.0000,-  1.5000,270,160.0,450,0.001000,0.000050, 20.00,- 60.00, 20.0,-30,10.15,0</c>, line breaks anywhere.
/// <list type="table">
/// <listheader><term>Field</term><description>Proof</description></listheader>
/// <item><term>time, latitude, longitude, level</term><description>Three minutes apart at the true airspeed.</description></item>
/// <item><term>gross weight, true airspeed, ..., fuel (both weights in thousand pounds)</term><description>Gross weight less fuel is the
/// same at all points.</description></item>
/// <item><term>two measures of turbulence, wind in knots and signed degrees, fuel, temperature, static pressure, flag</term>
/// <description>The order of <see cref="AirbusTurbulence"/>. The pressure is that of the level in the standard atmosphere (inches of
/// mercury): left over with the measures and the flag.</description></item>
/// </list>
/// </summary>
internal static class AirbusContainerTurbulence
{
    private const int PointFields = 13;
    private const int MaxGroups = 20;

    public static bool Read(TextSlice body, DecodeBuilder output)
    {
        var (head, groups) = body.Trim().Cut('/');
        var words = Words.Split(head, stackalloc Range[6]);
        if (!words[0].Is("TRP") || words.Count < 3)
        {
            return false;
        }

        Acms.ReadAirports(output, words[1], words[2]);
        output.Remain(head.From(words[2].End - head.Start).Trim());
        var (points, sources) = (new List<TrackPoint>(), new List<TextSlice>());
        for (var i = 0; i < MaxGroups && !groups.IsEmpty; i++)
        {
            var (group, rest) = groups.Cut('/');
            groups = rest;
            if (ReadPoint(FixedFields.Unwrap(group.Trim()), output) is { } point)
            {
                points.Add(point);
                sources.Add(group.Trim());
            }
            else
            {
                output.Remain(group.Trim());
            }
        }

        output.Remain(groups);
        Acms.AddTrack(output, points, sources);
        return true;
    }

    private static TrackPoint? ReadPoint(TextSlice group, DecodeBuilder output)
    {
        var fields = group.Split(',', stackalloc int[PointFields + 1]);
        if (fields.Count < PointFields
            || !Times.TryTimeOfDay(fields[0].From(3).Span, out var time)
            || !Coordinates.TryParse(AngleForm.DecimalDegrees, fields[1].Span, fields[2].Span, out var position)
            || !Numbers.TryInteger(fields[3].Span, out var level) || level is < 0 or > 600
            || !Numbers.TryDecimal(fields[4].Span, out var weight) || !Numbers.TryDecimal(fields[5].Span, out var airspeed)
            || !Acms.TrySignedWind(fields[9], fields[8], out var direction, out var knots)
            || !Numbers.TryDecimal(fields[10].Span, out var fuel)
            || !Temperatures.TryCelsius(fields[11].Span, out var celsius))
        {
            return null;
        }

        output.Remain(fields.Range(6, 7));
        output.Remain(fields.From(12));
        return new TrackPoint
        {
            Time = time,
            Position = position,
            AltitudeFeet = level * 100,
            GrossWeightPounds = (int)Math.Round(weight * 1000),
            TrueAirspeedKnots = airspeed,
            WindDirectionDegrees = direction,
            WindSpeedKnots = knots,
            FuelPounds = (int)Math.Round(fuel * 1000),
            OutsideAirCelsius = celsius,
        };
    }
}
