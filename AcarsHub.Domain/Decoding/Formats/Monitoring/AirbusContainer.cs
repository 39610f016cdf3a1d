using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// The container of newer Airbus condition monitoring (decoding.md 6.2): <c>A321,000123,1,1,TB000000/REP239,00,00,4/</c> and the report. Type,
/// counter, two numbers, software; number of the report, three numbers. The counter grows by one between two reports of an aircraft.
/// Two reports are understood: 239 (<see cref="AirbusWeather"/>) and 291 (<see cref="AirbusContainerTurbulence"/>). Of all others the head is,
/// with <see cref="AirbusContainerHeader"/> where they have it.
/// </summary>
internal sealed class AirbusContainer() : TextFormat("acms-airbus-container", ["H1"], ["A2", "A3"])
{
    private const int HeadFields = 5;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var (head, rest) = input.Text.Cut('/');
        var (report, body) = rest.Cut('/');
        (report, var header) = report.Cut(';');
        var fields = head.Split(',', stackalloc int[HeadFields + 1]);
        var numbers = report.Split(',', stackalloc int[2]);
        if (fields.Count != HeadFields || fields[0].Length != 4
            || !Numbers.TryDigits(fields[0].From(1).Span, out _) || !Numbers.TryDigits(fields[1].Span, out _)
            || !report.StartsWith("REP") || !Numbers.TryDigits(numbers[0].From(3).Span, out _))
        {
            return output.Refuse("no type, counter and report number");
        }

        var number = numbers[0].From(3);
        output.Describe(number.Is("239") ? "Weather Observation" : number.Is("291") ? "Turbulence Report" : "Aircraft Condition Report", "/");
        output.ReadText(Fields.ReportNumber, number);
        output.ReadText(Fields.AircraftType, fields[0]);
        output.ReadWhole(Fields.SequenceNumber, fields[1]);
        output.Remain(fields.Range(2, 3));
        output.ReadText(Fields.Software, fields[4]);
        output.Remain(numbers[1]);
        if (AirbusContainerHeader.ReadReport(header, input.Message.ReceivedAtUtc, output))
        {
            body = AirbusContainerHeader.ReadFlight(body, output);
        }
        else
        {
            output.Remain(header);
        }

        ReadBody(number, body, output, input.Message.ReceivedAtUtc);
        return true;
    }

    private static void ReadBody(TextSlice number, TextSlice body, DecodeBuilder output, DateTimeOffset? receivedAtUtc)
    {
        var isRead = number.Is("239") ? AirbusWeather.Read(body, receivedAtUtc, output) : number.Is("291") && AirbusContainerTurbulence.Read(body, output);
        if (!isRead)
        {
            output.Remain(body.Trim());
        }
    }
}
