using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// The report of <see cref="BoeingReport"/> without its commas and points, fields of fixed width. Line 1: report (5), registration (6), type
/// (8), YYMMDD, flight (6), origin (4), destination (4), leg (4), software. Line 2: HHMMSS, phase (2), counter (4), altitude (5),
/// calibrated airspeed (3), Mach thousandths (3), static and total air temperature in tenths (4 each), position (13), gross weight (6).
/// <list type="table">
/// <listheader><term>Field</term><description>Proof</description></listheader>
/// <item><term>order</term><description>That of <see cref="BoeingReport"/>, field by field.</description></item>
/// <item><term>airspeed, Mach, temperatures</term><description>Airspeed from altitude and Mach, total from static temperature.</description></item>
/// <item><term>position in minutes and tenths</term><description>On the straight way from the origin to the fix asked for next (1 mile off;
/// read as thousandths of a degree it would be 10).</description></item>
/// </list>
/// </summary>
internal sealed class BoeingCompactReport() : TextFormat("acms-boeing-compact", ["H1"], [])
{
    private const int HeaderLength = 43; // Up to the software.
    private const int TypeIndex = 11;
    private const int PositionLength = 13;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        if (!input.Text.Part(TypeIndex, 2).Is("B7") || !Numbers.TryDigits(input.Text.Part(0, 5).Span, out _))
        {
            return output.Refuse("no report number and Boeing type");
        }

        var (head, body) = input.Text.Cut('\n');
        var (state, tables) = body.Cut('\n');
        var dateField = head.Part(19, 6);
        var timeField = state.Part(0, 6);
        if (head.Length <= HeaderLength
            || !Times.TryYearFirstDate(dateField.Span, default, out var date)
            || !Times.TryTimeOfDay(timeField.Span, out var time)
            || !FlightPhases.TryName(state.Part(6, 2).Span, out var phase))
        {
            return output.Refuse("no date, time and phase");
        }

        output.Describe("Aircraft Condition Report", "\n");
        ReadHeader(head, output);
        output.Add(Fields.MessageTimestamp, new MessageTime(date.Seconds + time.Seconds), timeField);
        output.Add(Fields.FlightPhase, phase, state.Part(6, 2));
        ReadState(state, output);
        output.Remain(tables.TrimEnd());
        return true;
    }

    private static void ReadHeader(TextSlice head, DecodeBuilder output)
    {
        var fields = new FixedFields(head);
        output.ReadText(Fields.ReportNumber, fields.Take(5));
        output.ReadText(Fields.Tail, fields.Take(6));
        output.ReadText(Fields.AircraftType, fields.Take(8));
        fields.Take(6);
        output.ReadText(Fields.Flight, fields.Take(6));
        Acms.ReadAirports(output, fields.Take(4), fields.Take(4));
        output.ReadText(Fields.FlightLeg, fields.Take(4));
        output.ReadText(Fields.Software, fields.Rest);
    }

    private static void ReadState(TextSlice state, DecodeBuilder output)
    {
        var fields = new FixedFields(state.From(8));
        output.Remain(fields.Take(4));
        output.ReadFeet(fields.Take(5));
        output.ReadNumber(Fields.CalibratedAirspeedKnots, fields.Take(3));
        output.ReadNumber(Fields.Mach, fields.Take(3), 0.001);
        Acms.ReadTenths(output, Fields.OutsideAirCelsius, fields.Take(4));
        Acms.ReadTenths(output, Fields.TotalAirCelsius, fields.Take(4));
        output.ReadPosition(AngleForm.MinuteTenths, fields.Take(PositionLength));
        output.ReadWhole(Fields.GrossWeightPounds, fields.Take(6));
        output.Remain(fields.Rest.TrimEnd());
    }
}
