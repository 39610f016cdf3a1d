namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>Times and dates as they stand in messages; all UTC (decoding.md 2.2).</summary>
public static class Times
{
    /// <summary><c>HHMM</c> or <c>HHMMSS</c>, also with colons and a trailing <c>Z</c>; blanks around it allowed.</summary>
    public static bool TryTimeOfDay(ReadOnlySpan<char> text, out MessageTime time)
    {
        time = default;
        text = text.Trim();
        text = text is [.., 'Z'] ? text[..^1] : text;
        Span<char> digits = stackalloc char[6];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ':' && i is 2 or 5 && length is 2 or 4)
            {
                continue;
            }

            if (length == digits.Length)
            {
                return false;
            }

            digits[length++] = text[i];
        }

        return length is 4 or 6
            && Numbers.TryDigits(digits[..2], out var hour) && hour < 24
            && Numbers.TryDigits(digits[2..4], out var minute) && minute < 60
            && (length == 4 ? Set(out var second) : Numbers.TryDigits(digits[4..6], out second)) && second < 60
            && Set(out time, MessageTime.OfDay(hour, minute, second));
    }

    /// <summary><c>DDHHMM</c> or <c>DDHHMMSS</c>; <c>DHHMM</c> when the day has one digit.</summary>
    public static bool TryDayAndTime(ReadOnlySpan<char> text, out MessageTime time)
    {
        time = default;
        text = text.Trim();
        var dayDigits = text.Length == 5 ? 1 : 2;
        return text.Length is 5 or 6 or 8
            && TryDay(text[..dayDigits], out var day)
            && TryTimeOfDay(text[dayDigits..], out var ofDay)
            && Set(out time, MessageTime.OfDayOfMonth(day, ofDay));
    }

    /// <summary>A day of the month, 1 … 31.</summary>
    public static bool TryDay(ReadOnlySpan<char> text, out int day) => Numbers.TryDigits(text.Trim(), out day) && day is >= 1 and <= 31;

    /// <summary>A month, 1 … 12.</summary>
    public static bool TryMonth(ReadOnlySpan<char> text, out int month) => Numbers.TryDigits(text.Trim(), out month) && month is >= 1 and <= 12;

    /// <summary>
    /// A date of six digits (<c>DDMMYY</c> or <c>MMDDYY</c>) or eight (with the century). The order depends on the airline: day first
    /// is tried first; when both orders give a date, the one nearer to the reception is taken.
    /// </summary>
    public static bool TryDate(ReadOnlySpan<char> text, MessageTime ofDay, DateTimeOffset? receivedAtUtc, out MessageTime time)
    {
        time = default;
        if (text.Length is not (6 or 8)
            || !Numbers.TryDigits(text[..2], out var first) || !Numbers.TryDigits(text[2..4], out var second)
            || !Numbers.TryDigits(text[4..], out var year))
        {
            return false;
        }

        year = text.Length == 6 ? year + 2000 : year;
        var dayFirst = MessageTime.OfDate(year, second, first, ofDay);
        var monthFirst = MessageTime.OfDate(year, first, second, ofDay);
        var chosen = dayFirst is { } a && monthFirst is { } b && receivedAtUtc is { } received ? Nearer(a, b, received) : dayFirst ?? monthFirst;
        time = chosen ?? default;
        return chosen is not null;
    }

    /// <summary><c>YYMMDD</c>.</summary>
    public static bool TryYearFirstDate(ReadOnlySpan<char> text, MessageTime ofDay, out MessageTime time)
    {
        var date = text.Length == 6
            && Numbers.TryDigits(text[..2], out var year) && Numbers.TryDigits(text[2..4], out var month) && Numbers.TryDigits(text[4..], out var day)
                ? MessageTime.OfDate(year + 2000, month, day, ofDay)
                : null;
        time = date ?? default;
        return date is not null;
    }

    private static MessageTime Nearer(MessageTime a, MessageTime b, DateTimeOffset received)
    {
        var now = received.ToUnixTimeSeconds();
        return Math.Abs(a.Seconds - now) <= Math.Abs(b.Seconds - now) ? a : b;
    }

    private static bool Set(out int value)
    {
        value = 0;
        return true;
    }

    private static bool Set(out MessageTime time, MessageTime value)
    {
        time = value;
        return true;
    }
}
