using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label4x;

/// <summary>
/// Position in the envelope of label 4N, fixed columns on two lines: <c>22024N  MCI  JFK1</c>, <c>0013  0072 N040586 W074421   230</c>: day the
/// flight began, hour, the label itself, airports, unknown; unknown, position (three-digit latitude; degrees, minutes, tenths), flight level.
/// </summary>
internal sealed class Label4NColumns() : TextFormat("label-4n", ["4N"], [])
{
    private const int PositionStart = 11;
    private const int PositionLength = 15;
    private const int LevelStart = 29;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var lines = input.Text.Split('\n', stackalloc int[3]);
        var (head, line) = (lines[0].TrimEnd(), lines[1].TrimEnd());
        if (lines.Count < 2 || !head.Part(4, 2).Is("4N"))
        {
            return output.Refuse("no two lines with 4N");
        }

        output.Describe("Airline Defined", " ");
        if (!output.ReadDay(Fields.DepartureDay, head.Part(0, 2)))
        {
            return output.Refuse("no day");
        }

        ReadHour(output, head.Part(2, 2));
        var hasAirports = output.ReadDeparture(head.Part(7, 4)) && output.ReadArrival(head.Part(12, 4));
        output.Remain(head.From(16));
        output.Remain(line.Part(0, PositionStart).TrimEnd());
        if (!output.ReadPosition(AngleForm.MinuteTenths, line.Part(PositionStart, PositionLength)) || !hasAirports)
        {
            return output.Refuse("no airports and position");
        }

        output.ReadFlightLevel(line.From(LevelStart));
        output.Remain(lines[2]);
        return true;
    }

    private static void ReadHour(DecodeBuilder output, TextSlice text)
    {
        if (Numbers.TryDigits(text.Span, out var hour) && hour < 24)
        {
            output.Add(Fields.Hour, hour, text);
        }
        else
        {
            output.Remain(text);
        }
    }
}
