using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Reports of the Airbus A330: <c>R39/A33039,1,1</c>, line break, and the content; a line of digits may stand ahead (decoding.md 6.2).
/// <list type="bullet">
/// <item>39: the weather report of <see cref="AirbusWeather"/>.</item>
/// <item>76: <c>.F-ABCDLFPGLEMD04111015 20 14  31000.301198500XX123      500IC00</c>: registration (7), ORG, DST, DDMM, HHMM, seconds (3), total
/// air temperature (3), altitude (6), Mach (5), gross weight (6), flight (8), six characters, flight phase. Proof: the reply to the
/// request for this report is dated ten seconds later; the table below it has the altitude of GPS, 36 feet higher and rising; the
/// weight is that of an A330 in kilograms only.</item>
/// </list>
/// </summary>
internal sealed class AirbusA330Report() : TextFormat("acms-airbus-a330", ["H1"], ["R", "239"])
{
    private const int HeadLength = 10;
    private const int MaxAhead = 40;
    private const int HeaviestKilograms = 260_000;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var at = input.Text.Part(0, MaxAhead).IndexOf("/A330") - 3;
        var head = input.Text.From(at);
        var report = head.Part(1, 2);
        if (at < 0 || head[0] != 'R' || !Numbers.TryDigits(report.Span, out _) || !head.Part(8, 2).Span.SequenceEqual(report.Span))
        {
            return output.Refuse("no head of an A330 report");
        }

        output.Describe(report.Is("39") ? "Weather Observation" : "Aircraft Condition Report", "\n");
        output.Remain(input.Text.Part(0, at).Trim());
        output.ReadText(Fields.ReportNumber, report);
        output.ReadText(Fields.AircraftType, head.Part(4, 4));
        var (version, body) = head.From(HeadLength).Cut('\n');
        output.Remain(version.From(1).TrimEnd());
        var isRead = report.Is("39") ? AirbusWeather.Read(body, input.Message.ReceivedAtUtc, output) : report.Is("76") && ReadDataReport(body, output);
        if (!isRead)
        {
            output.Remain(body.Trim());
        }

        return true;
    }

    private static bool ReadDataReport(TextSlice body, DecodeBuilder output)
    {
        var (line, table) = body.Cut('\n');
        var fields = new FixedFields(line);
        var (tail, departure, arrival, date, time, seconds) = (fields.Take(7), fields.Take(4), fields.Take(4), fields.Take(4), fields.Take(4), fields.Take(3));
        if (tail.Trim().IsEmpty || !Acms.IsAirportOrUnknown(departure) || !Acms.IsAirportOrUnknown(arrival)
            || !Times.TryTimeOfDay(time.Span, out var ofDay) || !Numbers.TryInteger(seconds.Span, out var second) || second is < 0 or > 59
            || !Times.TryDay(date.Part(0, 2).Span, out var day) || !Times.TryMonth(date.From(2).Span, out var month))
        {
            return false;
        }

        output.ReadText(Fields.Tail, Acms.WithoutDots(tail));
        Acms.ReadAirports(output, departure, arrival);
        output.Add(Fields.Day, day, date);
        output.Add(Fields.Month, month, date);
        output.Add(Fields.MessageTimestamp, new MessageTime(ofDay.Seconds + second), time);
        ReadState(ref fields, output);
        output.Remain(table.TrimEnd());
        return true;
    }

    private static void ReadState(ref FixedFields fields, DecodeBuilder output)
    {
        output.ReadCelsius(Fields.TotalAirCelsius, fields.Take(3));
        output.ReadFeet(fields.Take(6));
        output.ReadNumber(Fields.Mach, fields.Take(5));
        var weight = fields.Take(6);
        output.ReadWhole(Numbers.TryInteger(weight.Span, out var value) && value > HeaviestKilograms ? Fields.GrossWeightPounds : Fields.GrossWeightKilograms, weight);
        output.ReadText(Fields.Flight, fields.Take(8));
        output.Remain(fields.Take(6).Trim());
        var phase = fields.Take(2);
        if (FlightPhases.TryName(phase.Span, out var name))
        {
            output.Add(Fields.FlightPhase, name, phase);
        }
        else
        {
            output.Remain(phase);
        }

        output.Remain(fields.Rest.Trim());
    }
}
