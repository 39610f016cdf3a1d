using System.Globalization;

namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>
/// A time as precise as the message tells it (all UTC): of an unknown day, of a day of an unknown month, or a full date.
/// </summary>
/// <param name="Seconds">Seconds of the day; or <c>day × 86 400 +</c> seconds of that day; or Unix seconds.</param>
public readonly record struct MessageTime(long Seconds)
{
    public const int SecondsPerDay = 86_400;

    private const long FirstDate = 31 * SecondsPerDay;

    /// <summary>Whether only the time of day is known.</summary>
    public bool IsTimeOfDay => Seconds < SecondsPerDay;

    /// <summary>Whether the date is known, too.</summary>
    public bool IsDate => Seconds >= FirstDate + SecondsPerDay;

    /// <summary>Seconds since midnight.</summary>
    public int SecondOfDay => (int)(Seconds % SecondsPerDay);

    /// <summary>Day of the month; null when unknown.</summary>
    public int? Day => IsTimeOfDay ? null : IsDate ? DateTimeOffset.FromUnixTimeSeconds(Seconds).Day : (int)(Seconds / SecondsPerDay);

    public static MessageTime OfDay(int hour, int minute, int second = 0) => new(((hour * 60) + minute) * 60 + second);

    /// <summary>A time of day; fractions of a second are dropped.</summary>
    public static MessageTime OfDay(TimeOnly time) => OfDay(time.Hour, time.Minute, time.Second);

    public static MessageTime OfDayOfMonth(int day, MessageTime time) => new(((long)day * SecondsPerDay) + time.SecondOfDay);

    /// <summary>A full date.</summary>
    /// <returns>Null when there is no such day.</returns>
    public static MessageTime? OfDate(int year, int month, int day, MessageTime time) =>
        month is < 1 or > 12 || year is < 1980 or > 9999 || day < 1 || day > DateTime.DaysInMonth(year, month)
            ? null
            : new(new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds() + time.SecondOfDay);

    /// <summary><c>21:57:54</c>, <c>YYYY-MM-14T21:57:54</c> or <c>2022-09-21T21:57:54Z</c>, as far as it is known.</summary>
    public override string ToString()
    {
        var (hour, minute, second) = (SecondOfDay / 3600, SecondOfDay / 60 % 60, SecondOfDay % 60);
        return IsTimeOfDay ? string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}:{second:00}")
            : IsDate ? DateTimeOffset.FromUnixTimeSeconds(Seconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"YYYY-MM-{Seconds / SecondsPerDay:00}T{hour:00}:{minute:00}:{second:00}");
    }
}
