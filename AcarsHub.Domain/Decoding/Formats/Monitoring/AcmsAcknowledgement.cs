using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Answer of Airbus condition monitoring to an instruction from the ground: <c>ACK/A33000,1,1</c>, <c>04NOV25,101530,</c>, <c>OK</c>, the
/// instruction, a colon. The report it starts follows with the same date, ten seconds earlier.
/// </summary>
internal sealed class AcmsAcknowledgement() : TextFormat("acms-acknowledgement", ["H1"], ["ACK/A"])
{
    private const int MaxLines = 8;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var lines = input.Text.Split('\n', stackalloc int[MaxLines]);
        var fields = lines[1].TrimEnd().Split(',', stackalloc int[3]);
        var date = fields[0];
        if (date.Length != 7 || !Numbers.TryDigits(date.From(5).Span, out var year)
            || !Times.TryTimeOfDay(fields[1].Span, out var time)
            || !Acms.TryMonthAndDay([date[2], date[3], date[4], date[0], date[1]], out var month, out var day)
            || MessageTime.OfDate(2000 + year, month, day, time) is not { } timestamp)
        {
            return output.Refuse("no date and time");
        }

        output.Describe("Aircraft Condition Monitoring Acknowledgement", "\n");
        output.ReadText(Fields.AircraftType, lines[0].Part(4, 4));
        output.Remain(lines[0].From(8).TrimEnd());
        output.Add(Fields.MessageTimestamp, timestamp, lines[1].TrimEnd());
        output.ReadText(Fields.FreeText, lines[2]);
        var rest = lines.From(3).Trim();
        output.Remain(rest[rest.Length - 1] == ':' ? rest.Part(0, rest.Length - 1).TrimEnd() : rest);
        return true;
    }
}
