using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Condition monitoring reports of the Boeing 737 (decoding.md 6.1). Line 1 is <see cref="BoeingHeader"/>, line 2
/// <c>10.15.30,CR,0100,35000,265.0,.780,-54.0,-27.3,N4600.0,E00100.0,150000</c>, then tables that differ by report.
/// <list type="table">
/// <listheader><term>Line 2</term><description>Proof</description></listheader>
/// <item><term>time, phase</term><description>Seconds before the reception; the phase fits the altitudes of the trajectory sent next to it.</description></item>
/// <item><term>four digits</term><description>A counter of seconds modulo 2048, not the gross weight of decoding.md: it grows by
/// exactly the time between two reports, and falls by 2048. Says nothing to people: left over.</description></item>
/// <item><term>altitude, calibrated airspeed, Mach</term><description>The airspeed follows from altitude and Mach within 2 knots.</description></item>
/// <item><term>static, then total air temperature</term><description>Total = (static + 273.15)(1 + 0.2 Mach²) within half a degree; the
/// static one is that of the trajectory.</description></item>
/// <item><term>position, degrees and minutes</term><description>On the trajectory at that time.</description></item>
/// <item><term>gross weight, pounds</term><description>Falls with the sum of both fuel flows; equals that of the performance report
/// minutes later (in hundreds).</description></item>
/// </list>
/// </summary>
internal sealed class BoeingReport() : TextFormat("acms-boeing-report", ["H1"], [])
{
    private const int IdLength = 5;
    private const int PhaseIndex = 9;
    private const int WeightIndex = 18;
    private const int WeightLength = 6;
    private const int TimeLength = 8;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        if (input.Text[IdLength] != ',')
        {
            return output.Refuse("no report number of five characters");
        }

        var fields = input.Text.Split(',', stackalloc int[WeightIndex + 1]);
        if (fields.Count <= WeightIndex || !BoeingHeader.TryDate(fields, out var date))
        {
            return output.Refuse("no header of a Boeing report");
        }

        var software = fields[BoeingHeader.SoftwareIndex];
        var time = software.From(software.Length - TimeLength);
        if (!TryDottedTime(time.Span, out var ofDay) || !FlightPhases.TryName(fields[PhaseIndex].Span, out var phase))
        {
            return output.Refuse("no time and phase in line 2");
        }

        output.Describe("Aircraft Condition Report", "\n");
        BoeingHeader.Read(fields, fields[0], output);
        output.ReadText(Fields.Software, software.Part(0, software.Length - TimeLength));
        output.Add(Fields.MessageTimestamp, new MessageTime(date.Seconds + ofDay.Seconds), time);
        output.Add(Fields.FlightPhase, phase, fields[PhaseIndex]);
        ReadState(fields, output);
        BoeingTables.Read(ReadWeight(fields[WeightIndex], output), date, output);
        return true;
    }

    /// <summary><c>10.15.30</c>.</summary>
    internal static bool TryDottedTime(ReadOnlySpan<char> text, out MessageTime time)
    {
        time = default;
        if (text is not [_, _, '.', _, _, '.', _, _])
        {
            return false;
        }

        ReadOnlySpan<char> digits = [text[0], text[1], text[3], text[4], text[6], text[7]];
        return Times.TryTimeOfDay(digits, out time);
    }

    private static void ReadState(FieldList fields, DecodeBuilder output)
    {
        output.Remain(fields[10]);
        output.ReadFeet(fields[11]);
        output.ReadNumber(Fields.CalibratedAirspeedKnots, fields[12]);
        output.ReadNumber(Fields.Mach, fields[13]);
        output.ReadCelsius(Fields.OutsideAirCelsius, fields[14]);
        output.ReadCelsius(Fields.TotalAirCelsius, fields[15]);
        output.ReadPosition(AngleForm.DecimalMinutes, fields[16], fields[17]);
    }

    /// <returns>What follows it.</returns>
    private static TextSlice ReadWeight(TextSlice text, DecodeBuilder output)
    {
        var digits = text.Part(0, WeightLength);
        if (!Numbers.TryDigits(digits.Span, out var pounds) || digits.Length < WeightLength)
        {
            return text;
        }

        output.Add(Fields.GrossWeightPounds, pounds, digits);
        return text.From(WeightLength);
    }
}
