using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>Elements with times. All are UTC.</summary>
internal static class TimeElements
{
    private const int DateLength = 6;

    /// <summary>
    /// TS: time and date of the message; a position line may follow the date, with or without a comma:
    /// <c>TS140122,141124N38321W078003,,140122,450,...</c>.
    /// </summary>
    public static void ReadTimestamp(in Element element, DecodeBuilder output)
    {
        var (time, rest) = element.Data.Cut(',');
        var date = rest.Part(0, DateLength);
        ReadDateAndTime(element, time, date, output);
        var line = rest[DateLength] == ',' ? rest.From(DateLength + 1) : rest.From(DateLength);
        if (!line.IsEmpty && !PositionLine.TryRead(line, output))
        {
            output.Remain(line);
        }
    }

    /// <summary>DC: date and time of the message; a date alone is of no use.</summary>
    public static void ReadDateAndTime(in Element element, DecodeBuilder output)
    {
        var (date, time) = element.Data.Cut(',');
        ReadDateAndTime(element, time, date, output);
    }

    /// <summary>ET: day and time of arrival, <c>DHHMM</c> or <c>DDHHMM</c>.</summary>
    public static void ReadArrivalTime(in Element element, DecodeBuilder output)
    {
        var text = element.Data.Trim();
        if (Times.TryDayAndTime(text.Span, out var time) && time.Day is { } day)
        {
            var dayLength = text.Length - 4;
            output.Add(Fields.Day, day, text.Part(0, dayLength));
            output.Add(Fields.Eta, new MessageTime(time.SecondOfDay), text.From(dayLength));
        }
        else
        {
            output.Remain(element.Whole);
        }
    }

    /// <summary>TD: day and time of the planned departure, time of the estimated one.</summary>
    public static void ReadDepartureTimes(in Element element, DecodeBuilder output)
    {
        var (planned, estimated) = element.Data.Cut(',');
        output.ReadDayAndTime(Fields.PlannedDeparture, planned);
        output.ReadTime(Fields.EstimatedDepartureTime, estimated);
    }

    /// <summary>DI: when the message from the ground was received, shown and answered.</summary>
    public static void ReadUplinkTimes(in Element element, DecodeBuilder output)
    {
        var fields = element.Data.Split(',', stackalloc int[4]);
        output.ReadTime(Fields.UplinkReceived, fields[0]);
        output.ReadTime(Fields.UplinkDisplayed, fields[1]);
        output.ReadTime(Fields.UplinkAnswered, fields[2]);
        output.Remain(fields.From(3));
    }

    private static void ReadDateAndTime(in Element element, TextSlice time, TextSlice date, DecodeBuilder output)
    {
        var hasTime = Times.TryTimeOfDay(time.Span, out var ofDay);
        if (hasTime && Times.TryDate(date.Span, ofDay, element.Input.Message.ReceivedAtUtc, out var timestamp))
        {
            output.Add(Fields.MessageTimestamp, timestamp, element.Whole.Part(Element.CodeLength, time.Length + 1 + date.Length));
            return;
        }

        if (hasTime)
        {
            output.Add(Fields.MessageTimestamp, ofDay, time);
        }
        else
        {
            output.Remain(time);
        }

        output.Remain(date);
    }
}
