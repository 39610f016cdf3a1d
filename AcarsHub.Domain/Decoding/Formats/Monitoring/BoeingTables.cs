using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// The tables below the first two lines of <see cref="BoeingReport"/>. Two kinds of lines are understood wherever they stand; all others are
/// left over as they are, with their headings.
/// <list type="table">
/// <listheader><term>Line</term><description>Proof</description></listheader>
/// <item><term><c>088.0,096.0,00700,03000,060.0,...</c>, one for each engine: N1, N2, EGT, fuel flow in pounds an hour</term>
/// <description>One report prints the headings N1 N2 EGT FF above it. The sum of the flows is the fall of the gross weight.</description></item>
/// <item><term><c>10.15.30,35000,265.0,.780,01.02,...</c>, one for each second: time, altitude, calibrated airspeed, Mach</term>
/// <description>The line of the report's own time repeats line 2.</description></item>
/// <item><term><c>001.40,003,4100,FLAPS-UP</c>: the greatest vertical acceleration</term>
/// <description>The greatest value of the fifth column, which is near 1 before and after.</description></item>
/// </list>
/// </summary>
internal static class BoeingTables
{
    private const int MaxLines = 200;

    /// <summary>Reads what it knows; the rest remains.</summary>
    /// <param name="text">All after line 2.</param>
    /// <param name="date">Date of the report.</param>
    /// <param name="output">Where the values go.</param>
    public static void Read(TextSlice text, MessageTime date, DecodeBuilder output)
    {
        var engine = 0;
        for (var lines = 0; !text.IsEmpty; lines++)
        {
            var isClosed = text.IndexOf('\n') >= 0; // A line that is cut off at the end of a block may have lost digits.
            var (line, rest) = lines < MaxLines ? text.Cut('\n') : (text, default);
            line = line.TrimEnd();
            text = rest;
            if (!isClosed || (!ReadSample(line, date, output) && !ReadPeak(line, output) && !ReadEngine(line, ref engine, output)))
            {
                output.Remain(line);
            }
        }
    }

    private static bool ReadEngine(TextSlice line, ref int engine, DecodeBuilder output)
    {
        var fields = line.Split(',', stackalloc int[5]);
        if (engine == 2 || fields.Count < 5
            || !Numbers.TryDecimal(fields[0].Span, out var fan) || fan is < 15 or > 115
            || !Numbers.TryDecimal(fields[1].Span, out var core) || core is < 40 or > 115
            || !Numbers.TryDecimal(fields[2].Span, out var exhaust) || exhaust is < 200 or > 1100
            || !Numbers.TryInteger(fields[3].Span, out var flow) || flow is < 200 or > 12_000)
        {
            return false;
        }

        var data = new EngineData(++engine) { FanSpeedPercent = fan, CoreSpeedPercent = core, ExhaustGasCelsius = exhaust, FuelFlowPoundsPerHour = flow };
        output.Add(Fields.Engine, data, fields.Range(0, 3));
        output.Remain(fields.From(4));
        return true;
    }

    private static bool ReadSample(TextSlice line, MessageTime date, DecodeBuilder output)
    {
        var fields = line.Split(',', stackalloc int[5]);
        if (fields.Count < 5
            || !BoeingReport.TryDottedTime(fields[0].Span, out var time)
            || !Numbers.TryInteger(fields[1].Span, out var feet)
            || !Numbers.TryDecimal(fields[2].Span, out var airspeed)
            || !Numbers.TryDecimal(fields[3].Span, out var mach))
        {
            return false;
        }

        var sample = new TrackPoint { Time = new MessageTime(date.Seconds + time.Seconds), AltitudeFeet = feet, CalibratedAirspeedKnots = airspeed, Mach = mach };
        output.Add(Fields.Track, sample, fields.Range(0, 3));
        output.Remain(fields.From(4));
        return true;
    }

    private static bool ReadPeak(TextSlice line, DecodeBuilder output)
    {
        var fields = line.Split(',', stackalloc int[5]);
        if (fields.Count != 4 || !fields[3].StartsWith("FLAPS") || !Numbers.TryDecimal(fields[0].Span, out var peak) || peak is < 1 or > 10)
        {
            return false;
        }

        output.Add(Fields.VerticalAccelerationMaxG, peak, fields[0]);
        output.Remain(fields.From(1));
        return true;
    }
}
