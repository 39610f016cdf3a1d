using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Oooi;

/// <summary>
/// What some aircraft add to an OFF report, with or without a line break before it:
/// <c>001FE09002543N3336.6W11155.90281750042</c> = day, HHMMSS, position, three unknown digits, ground speed, rest (decoding.md 4.2).
/// </summary>
internal static class OffDetails
{
    private const int DayLength = 2;
    private const int TimeLength = 6;
    private const int PositionLength = 15;
    private const int GroupLength = 3;

    /// <returns>False when the text is not of this form: nothing was added then.</returns>
    public static bool TryRead(TextSlice text, DecodeBuilder output)
    {
        var reader = new SliceReader(text);
        reader.SkipBlanks();
        if (!reader.Skip("001FE"))
        {
            return false;
        }

        var day = reader.Take(DayLength);
        var time = reader.Take(TimeLength);
        if (!Times.TryDay(day.Span, out _) || !Times.TryTimeOfDay(time.Span, out _))
        {
            return false;
        }

        output.ReadDay(Fields.Day, day);
        output.ReadTime(Fields.Off, time);
        output.ReadPosition(AngleForm.DecimalMinutes, reader.Take(PositionLength));
        ReadSpeed(ref reader, output);
        output.Remain(reader.Rest);
        return true;
    }

    // Without the group before it, the speed is not one: "---020" was sent by an aircraft in the air.
    private static void ReadSpeed(ref SliceReader reader, DecodeBuilder output)
    {
        var before = reader.Take(GroupLength);
        var speed = reader.Take(GroupLength);
        output.Remain(before);
        if (Numbers.TryDigits(before.Span, out _))
        {
            output.ReadWhole(Fields.GroundSpeedKnots, speed);
        }
        else
        {
            output.Remain(speed);
        }
    }
}
