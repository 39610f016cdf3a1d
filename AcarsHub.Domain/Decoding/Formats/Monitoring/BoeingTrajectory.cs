using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// The way flown by a Boeing 737, up to six points in a message (decoding.md 6.1). Line 1 is <see cref="BoeingHeader"/>, line 2 the count
/// of points, then a line for each: <c>N4600.0,E00100.0,041010,29000,-42.5,250,045,CL,00000,0,</c>. A colon ends the report.
/// <list type="table">
/// <listheader><term>Field</term><description>Proof</description></listheader>
/// <item><term>latitude, longitude, degrees and decimal minutes</term><description>Great-circle speed between neighbours is that of a
/// jet with the reported wind, and reports of one flight join.</description></item>
/// <item><term>DDHHMM</term><description>The last point is at most a quarter of an hour older than the reception; cruise points are three
/// minutes and 24 miles apart. One aircraft sends all minutes as zero: <see cref="Acms.IsFlyable"/>.</description></item>
/// <item><term>altitude in feet, phase</term><description>Climbs while CL, level in CR and ER.</description></item>
/// <item><term>static air temperature, wind</term><description>Equal to other aircraft's at the same place, level and hour.</description></item>
/// <item><term>five digits and a flag</term><description>Unknown; <c>00000,0</c> in aircraft that do not send it. Not the height over
/// ground: it falls in climb.</description></item>
/// </list>
/// </summary>
internal sealed class BoeingTrajectory() : TextFormat("acms-boeing-trajectory", ["H1"], ["++"])
{
    private const int PrefixLength = 2;
    private const int RowFields = 10;
    private const int MaxRows = 60;

    /// <summary>The last point is a quarter of an hour old; one of the day before can only be from its last hours.</summary>
    private const int MaxAgeSeconds = 6 * 3600;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[BoeingHeader.SoftwareIndex + 2]);
        if (!BoeingHeader.TryDate(fields, out var date))
        {
            return output.Refuse("no header of a Boeing report");
        }

        output.Describe("Trajectory Report", ",");
        BoeingHeader.Read(fields, fields[0].From(PrefixLength), output);
        var body = fields.From(BoeingHeader.SoftwareIndex);
        var firstRow = FindRow(body);
        ReadSoftware(body.Part(0, firstRow), output);
        ReadRows(body.From(firstRow), date, output);
        return true;
    }

    /// <summary>Where the first latitude starts; the end when there is none. Works without line breaks, too.</summary>
    private static int FindRow(TextSlice body)
    {
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] is 'N' or 'S' && body[i + 5] == '.' && Numbers.TryDigits(body.Part(i + 1, 4).Span, out _))
            {
                return i;
            }
        }

        return body.Length;
    }

    private static void ReadSoftware(TextSlice head, DecodeBuilder output)
    {
        var (software, rest) = head.Cut('\n');
        if (rest.IsEmpty)
        {
            output.Remain(head); // Without line breaks the software cannot be told from the count of points.
            return;
        }

        output.ReadText(Fields.Software, software);
        var count = rest.Trim();
        if (!Numbers.TryDigits(count.Span, out _))
        {
            output.Remain(count);
        }
    }

    private static void ReadRows(TextSlice rows, MessageTime date, DecodeBuilder output)
    {
        var (points, sources, times) = (new List<TrackPoint>(), new List<TextSlice>(), new List<TextSlice>());
        while (points.Count < MaxRows && rows.Trim() is { IsEmpty: false } text && !text.Is(":"))
        {
            var row = text.Part(0, RowLength(text));
            rows = text.From(row.Length);
            if (ReadRow(row, date, output, out var time) is not { } point)
            {
                output.Remain(row);
                continue;
            }

            points.Add(point);
            sources.Add(row);
            times.Add(time);
        }

        if (!Acms.IsFlyable(points) || (points is [.., { Time: { } newest }] && newest.Seconds < date.Seconds - MaxAgeSeconds))
        {
            points = points.ConvertAll(static point => point with { Time = null });
            times.ForEach(output.Remain);
        }

        Acms.AddTrack(output, points, sources);
        output.Remain(points.Count < MaxRows ? default : rows);
    }

    /// <summary>Up to and with the comma that ends the row.</summary>
    private static int RowLength(TextSlice text)
    {
        var end = -1;
        for (var i = 0; i < RowFields; i++)
        {
            end = text.IndexOf(',', end + 1);
            if (end < 0)
            {
                return text.Length;
            }
        }

        return end + 1;
    }

    private static TrackPoint? ReadRow(TextSlice row, MessageTime date, DecodeBuilder output, out TextSlice time)
    {
        var fields = row.Split(',', stackalloc int[RowFields + 1]);
        time = fields[2];
        if (fields.Count < RowFields // Cut off at the end of a block: the last digits of a number may be missing.
            || !Coordinates.TryParse(AngleForm.DecimalMinutes, fields[0].Span, fields[1].Span, out var position)
            || !Times.TryDayAndTime(time.Span, out var dayAndTime)
            || !Numbers.TryInteger(fields[3].Span, out var feet) || Math.Abs(feet) > 60_000)
        {
            return null;
        }

        var point = new TrackPoint { Position = position, Time = Acms.WithMonthOf(date, dayAndTime), AltitudeFeet = feet };
        return WithWeather(point, fields, output);
    }

    private static TrackPoint WithWeather(TrackPoint point, FieldList fields, DecodeBuilder output)
    {
        if (Temperatures.TryCelsius(fields[4].Span, out var celsius))
        {
            point = point with { OutsideAirCelsius = celsius };
        }
        else
        {
            output.Remain(fields[4]);
        }

        if (Winds.TryDirection(fields[5].Span, out var direction) && Winds.TrySpeed(fields[6].Span, out var knots))
        {
            point = point with { WindDirectionDegrees = direction, WindSpeedKnots = knots };
        }
        else
        {
            output.Remain(fields.Range(5, 6));
        }

        if (!fields[8].Is("00000") || !fields[9].Is("0"))
        {
            output.Remain(fields.Range(8, 9));
        }

        if (FlightPhases.TryName(fields[7].Span, out var phase))
        {
            return point with { Phase = phase };
        }

        output.Remain(fields[7]);
        return point;
    }
}
