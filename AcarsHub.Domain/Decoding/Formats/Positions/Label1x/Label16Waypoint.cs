using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Position on the way to a waypoint: <c>BEGLA  ,N 47.555,E 18.028,40025,490,1934,030\TS180357,311225</c>: waypoint, position, altitude in
/// feet, ground speed, time of arrival, track; optionally the time and date (day first) of the report.
/// </summary>
internal sealed class Label16Waypoint() : TextFormat("label-16-waypoint", ["16"], [])
{
    private const string TimestampMark = "\\TS";
    private const int FieldCount = 7;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var mark = input.Text.IndexOf(TimestampMark);
        var fields = (mark < 0 ? input.Text : input.Text.Part(0, mark)).Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount || !IsWaypoint(fields[0].TrimEnd().Span))
        {
            return output.Refuse("not 7 fields with a waypoint first");
        }

        output.Describe("Position Report", ",");
        if (!output.ReadPosition(AngleForm.DecimalDegrees, fields[1], fields[2]))
        {
            return output.Refuse("no position");
        }

        output.ReadRoute(fields[0].TrimEnd(), Routes.ParseWaypoint(fields[0].Span));
        output.ReadFeet(fields[3]);
        output.ReadKnots(Fields.GroundSpeedKnots, fields[4]);
        output.ReadTime(Fields.Eta, fields[5]);
        output.ReadHeading(fields[6]);
        if (mark >= 0)
        {
            ReadTimestamp(output, input.Text.From(mark + TimestampMark.Length).Trim());
        }

        return true;
    }

    private static bool IsWaypoint(ReadOnlySpan<char> text)
    {
        var ok = text.Length is >= 2 and <= 7;
        foreach (var c in text)
        {
            ok &= char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '/' or '-';
        }

        return ok;
    }

    private static void ReadTimestamp(DecodeBuilder output, TextSlice text)
    {
        var (clock, date) = text.Cut(',');
        if (Times.TryTimeOfDay(clock.Span, out var time) && Dates.TryDayMonthYear(date.Span, time, out var timestamp))
        {
            output.Add(Fields.MessageTimestamp, timestamp, text);
        }
        else
        {
            output.Remain(text);
        }
    }
}
