using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label2x;

/// <summary>
/// Position report <c>/241710/1021/04WM/34962/N53.13/E001.33/3374/1056/</c>: date (year, day, month), time, flight, altitude in feet,
/// position, one unknown, time of arrival.
/// </summary>
internal sealed class Label24Slash() : TextFormat("label-24-slash", ["24"], ["/", " /"])
{
    private const int FieldCount = 10;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Trim().Split('/', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 10 fields");
        }

        output.Describe("Position Report", "/");
        if (!Times.TryTimeOfDay(fields[2].Span, out var time) || !Dates.TryYearDayMonth(fields[1].Span, time, out var timestamp))
        {
            return output.Refuse("no date and time");
        }

        output.Add(Fields.MessageTimestamp, timestamp, fields.Range(1, 2));
        output.ReadText(Fields.Flight, fields[3]);
        output.ReadFeet(fields[4]);
        if (!output.ReadPosition(AngleForm.DecimalDegrees, fields[5], fields[6]))
        {
            return output.Refuse("no position");
        }

        output.Remain(fields[7]);
        output.ReadTime(Fields.Eta, fields[8]);
        output.Remain(fields[9]);
        return true;
    }
}
