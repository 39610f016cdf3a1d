using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Position report <c>110112,36000,1206, 51,N 45.140 E 16.341/SXS7SL</c>: time, altitude in feet, time of arrival, fuel (hundreds of
/// pounds), position in one field or two, in decimals or hundredths of a degree; optionally the flight. Some start with flight and date,
/// <c>PC0397/04AUG22 12:03:30,</c>, instead of the time.
/// </summary>
internal sealed class Label16Tod() : TextFormat("label-16-tod", ["16"], [])
{
    private const int MinFields = 5;
    private const int MaxFields = 6;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[MaxFields + 1]);
        if (fields.Count is not (MinFields or MaxFields))
        {
            return output.Refuse("neither 5 nor 6 fields");
        }

        output.Describe("Position Report", ",");
        if (!ReadStart(output, fields[0]))
        {
            return output.Refuse("no time");
        }

        output.ReadFeet(fields[1]);
        output.ReadTime(Fields.Eta, fields[2]);
        output.ReadNumber(Fields.FuelOnBoard, fields[3]);

        var (last, flight) = fields[fields.Count - 1].Cut('/');
        var form = last.Contains(".") ? AngleForm.DecimalDegrees : AngleForm.HundredthDegrees;
        if (!(fields.Count == MaxFields ? output.ReadPosition(form, fields[4], last) : output.ReadPosition(form, last)))
        {
            return output.Refuse("no position");
        }

        output.ReadText(Fields.Flight, flight);
        return true;
    }

    private static bool ReadStart(DecodeBuilder output, TextSlice start)
    {
        if (start.Length == 6 && Times.TryTimeOfDay(start.Span, out var time))
        {
            output.Add(Fields.MessageTimestamp, time, start);
            return true;
        }

        var (flight, stamp) = start.Cut('/');
        var (date, clock) = stamp.Cut(' ');
        if (flight.Length is < 3 or > 7 || !Times.TryTimeOfDay(clock.Span, out time) || !Dates.TryNamedMonth(date.Span, time, out var timestamp))
        {
            return false;
        }

        output.ReadText(Fields.Flight, flight);
        output.Add(Fields.MessageTimestamp, timestamp, stamp);
        return true;
    }
}
