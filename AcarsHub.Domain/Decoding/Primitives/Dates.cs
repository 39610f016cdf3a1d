namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>Dates whose order is fixed by the format they stand in; where it depends on the airline, see <see cref="Times.TryDate"/>.</summary>
public static class Dates
{
    private const int Century = 2000;

    private static readonly string[] s_months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary><c>DDMMYY</c>.</summary>
    public static bool TryDayMonthYear(ReadOnlySpan<char> text, MessageTime ofDay, out MessageTime time) =>
        TryParts(text, ofDay, yearAt: 4, monthAt: 2, dayAt: 0, out time);

    /// <summary><c>YYDDMM</c>.</summary>
    public static bool TryYearDayMonth(ReadOnlySpan<char> text, MessageTime ofDay, out MessageTime time) =>
        TryParts(text, ofDay, yearAt: 0, monthAt: 4, dayAt: 2, out time);

    /// <summary><c>11JUL22</c>.</summary>
    public static bool TryNamedMonth(ReadOnlySpan<char> text, MessageTime ofDay, out MessageTime time)
    {
        time = default;
        text = text.Trim();
        return text.Length == 7
            && Numbers.TryDigits(text[..2], out var day) && TryMonthName(text[2..5], out var month) && Numbers.TryDigits(text[5..], out var year)
            && TryMake(year + Century, month, day, ofDay, out time);
    }

    /// <summary><c>2026-02-28 13:27:14</c>.</summary>
    public static bool TryIso(ReadOnlySpan<char> text, out MessageTime time)
    {
        time = default;
        text = text.Trim();
        return text.Length == 19 && text[4] == '-' && text[7] == '-' && text[10] is ' ' or 'T'
            && Numbers.TryDigits(text[..4], out var year) && Numbers.TryDigits(text[5..7], out var month) && Numbers.TryDigits(text[8..10], out var day)
            && Times.TryTimeOfDay(text[11..], out var ofDay)
            && TryMake(year, month, day, ofDay, out time);
    }

    /// <summary><c>JAN</c> … <c>DEC</c>.</summary>
    public static bool TryMonthName(ReadOnlySpan<char> text, out int month)
    {
        month = 0;
        for (var i = 0; i < s_months.Length && month == 0; i++)
        {
            month = text.SequenceEqual(s_months[i]) ? i + 1 : 0;
        }

        return month > 0;
    }

    private static bool TryParts(ReadOnlySpan<char> text, MessageTime ofDay, int yearAt, int monthAt, int dayAt, out MessageTime time)
    {
        time = default;
        return text.Length == 6
            && Numbers.TryDigits(text.Slice(yearAt, 2), out var year)
            && Numbers.TryDigits(text.Slice(monthAt, 2), out var month)
            && Numbers.TryDigits(text.Slice(dayAt, 2), out var day)
            && TryMake(year + Century, month, day, ofDay, out time);
    }

    private static bool TryMake(int year, int month, int day, MessageTime ofDay, out MessageTime time)
    {
        var date = MessageTime.OfDate(year, month, day, ofDay);
        time = date ?? default;
        return date is not null;
    }
}
