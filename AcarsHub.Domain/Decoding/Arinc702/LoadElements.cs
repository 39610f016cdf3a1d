using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>Elements with loads and takeoff data.</summary>
internal static class LoadElements
{
    private const int TakeoffReportFields = 20;
    private const int SpeedLength = 3;

    /// <summary>CG: center of gravity in tenths of a percent, and sometimes its lower and upper limit.</summary>
    public static void ReadCenterOfGravity(in Element element, DecodeBuilder output)
    {
        var fields = element.Data.Split(',', stackalloc int[4]);
        if (fields.Count is not (1 or 3))
        {
            output.Remain(element.Whole);
            return;
        }

        output.ReadTenthPercent(Fields.CenterOfGravityPercent, fields[0]);
        output.ReadTenthPercent(Fields.CenterOfGravityLowerPercent, fields[1]);
        output.ReadTenthPercent(Fields.CenterOfGravityUpperPercent, fields[2]);
    }

    /// <summary>
    /// RW: takeoff data of each runway, separated by points; behind a colon the airport, its pressure after H, and the acceleration
    /// altitudes.
    /// </summary>
    public static void ReadRunways(in Element element, DecodeBuilder output)
    {
        var (runways, airport) = element.Data.Cut(':');
        var isFirst = true;
        while (!runways.IsEmpty)
        {
            var (group, rest) = runways.Cut('.');
            ReadRunway(group, isFirst, output);
            runways = rest;
            isFirst = false;
        }

        var parts = airport.Split(',', stackalloc int[6]);
        output.ReadDepartureOnce(parts[0]);
        if (parts[1][0] == 'H' && Numbers.TryDigits(parts[1].From(1).Span, out var hectopascals) && hectopascals is > 850 and < 1100)
        {
            output.Add(Fields.QnhHectopascals, hectopascals, parts[1]);
        }
        else
        {
            output.Remain(parts[1]);
        }

        output.Remain(parts.From(2));
    }

    /// <summary>
    /// TR, takeoff report of Southwest: temperature, time, assumed temperature, speeds, fuel, airports, runway, weights, flight, wind.
    /// Weights and fuel are in hundreds of pounds: gross weight less zero fuel weight is the fuel.
    /// </summary>
    public static void ReadTakeoffReport(in Element element, DecodeBuilder output)
    {
        var fields = element.Data.Split(',', stackalloc int[TakeoffReportFields + 4]);
        if (fields.Count < TakeoffReportFields)
        {
            output.Remain(element.Whole);
            return;
        }

        RemainRange(fields, 1, 3, output);
        output.ReadCelsius(Fields.OutsideAirCelsius, fields[4]);
        output.ReadTime(Fields.Off, fields[5]);
        output.Remain(fields[4].Span.SequenceEqual(fields[6].Span) ? default : fields[6]);
        output.ReadCelsius(Fields.AssumedCelsius, fields[7]);
        ReadSpeeds("", fields[8], output);
        output.Remain(fields[9]);
        output.ReadNumber(Fields.FuelOnBoard, fields[10]);
        output.ReadDepartureOnce(fields[11]);
        output.ReadArrivalOnce(fields[12]);
        output.ReadRunway(Fields.DepartureRunway, fields[13]);
        output.ReadHundredPounds(Fields.GrossWeightPounds, fields[14]);
        output.ReadHundredPounds(Fields.ZeroFuelWeightPounds, fields[15]);
        output.ReadText(Fields.Flight, fields[16]);
        ReadWind(fields[13], fields[17], output);
        RemainRange(fields, 18, 19, output);
        output.ReadHundredPounds(Fields.ReserveFuelPounds, fields[20]);
        output.Remain(fields.From(21));
    }

    /// <summary>
    /// Runway, ..., takeoff weight (6), wind (10), temperature (15), speeds (16), and behind an assumed temperature (22) the speeds
    /// that go with it (21). The first runway is the one that is meant, the others are at hand.
    /// </summary>
    private static void ReadRunway(TextSlice group, bool isFirst, DecodeBuilder output)
    {
        var fields = group.Split(',', stackalloc int[28]);
        var name = fields[0];
        if (!ArincReading.IsRunway(name.Span))
        {
            output.Remain(group);
            return;
        }

        var label = fields[2].IsEmpty ? name.ToString() : $"{name} {fields[2]}"; // From where on the runway, e.g. P1.
        RemainRange(fields, fields[2].IsEmpty ? 1 : 3, 5, output);
        if (isFirst)
        {
            output.Add(Fields.DepartureRunway, name.ToString(), name);
            output.ReadHundredPounds(Fields.TakeoffWeightPounds, fields[6]);
            RemainRange(fields, 7, 9, output);
            ReadWind(name, fields[10], output);
            RemainRange(fields, 11, 14, output);
            output.ReadCelsius(Fields.OutsideAirCelsius, fields[15]);
        }
        else
        {
            RemainRange(fields, 6, 15, output);
        }

        ReadSpeeds($"{label}: ", fields[16], output);
        RemainRange(fields, 17, 20, output);
        if (Temperatures.TryCelsius(fields[22].Span, out var celsius))
        {
            ReadSpeeds($"{label} at {celsius:0}°C: ", fields[21], output);
        }
        else
        {
            RemainRange(fields, 21, 22, output);
        }

        output.Remain(fields.From(23));
    }

    private static void ReadWind(TextSlice runway, TextSlice text, DecodeBuilder output)
    {
        if (CompactWinds.TryParse(text.Span, out var direction, out var speed))
        {
            output.Add(Fields.Wind, new Wind(new Waypoint(runway.ToString()), direction, speed), text);
        }
        else
        {
            output.Remain(text);
        }
    }

    private static void RemainRange(FieldList fields, int first, int last, DecodeBuilder output)
    {
        for (var i = first; i <= last; i++)
        {
            output.Remain(fields[i]);
        }
    }

    /// <summary>Decision, rotation and safety speed, three digits each, in this order of size.</summary>
    private static void ReadSpeeds(string prefix, TextSlice text, DecodeBuilder output)
    {
        if (text.Length == 3 * SpeedLength
            && Numbers.TryDigits(text.Part(0, SpeedLength).Span, out var decision)
            && Numbers.TryDigits(text.Part(SpeedLength, SpeedLength).Span, out var rotation)
            && Numbers.TryDigits(text.From(2 * SpeedLength).Span, out var safety)
            && decision <= rotation && rotation <= safety)
        {
            output.Add(Fields.TakeoffSpeeds, $"{prefix}V1 {decision}, VR {rotation}, V2 {safety} knots", text);
        }
        else
        {
            output.Remain(text);
        }
    }
}
