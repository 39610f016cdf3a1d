using System.Collections.Immutable;

namespace AcarsHub.Domain.Statistics;

/// <summary>How many messages a minute a feed usually brings, by hour of the day.</summary>
/// <param name="DaysObserved">On how many days somebody listened at all.</param>
/// <param name="PerHour">24 means by hour in UTC; null where nobody listened at that hour.</param>
public sealed record NormalRates(int DaysObserved, ImmutableArray<double?> PerHour)
{
    /// <summary>Days to look back.</summary>
    public const int Days = 14;

    /// <summary>Below that many days an hour's mean says more about the day than about the feed.</summary>
    public const int DaysNeeded = 3;

    private const int HoursOfDay = 24;

    /// <summary>Nothing known.</summary>
    public static NormalRates Unknown { get; } = new(0, [.. Enumerable.Repeat<double?>(null, HoursOfDay)]);

    /// <summary>Whether enough is known to judge by.</summary>
    public bool IsKnown => DaysObserved >= DaysNeeded;

    /// <summary>Means over hours that were observed.</summary>
    /// <param name="hours">Begin of each hour, minutes in which somebody listened, and messages that came in them.</param>
    public static NormalRates Of(IEnumerable<(DateTimeOffset StartUtc, int Minutes, long Messages)> hours)
    {
        var (minutes, messages) = (new long[HoursOfDay], new long[HoursOfDay]);
        var days = new HashSet<DateOnly>();
        foreach (var hour in hours.Where(static hour => hour.Minutes > 0))
        {
            days.Add(DateOnly.FromDateTime(hour.StartUtc.UtcDateTime));
            minutes[hour.StartUtc.UtcDateTime.Hour] += hour.Minutes;
            messages[hour.StartUtc.UtcDateTime.Hour] += hour.Messages;
        }

        return new NormalRates(days.Count, [.. minutes.Select((n, hour) => n == 0 ? (double?)null : (double)messages[hour] / n)]);
    }

    /// <summary>Messages a minute usual at a time; null when nothing is known of that hour.</summary>
    public double? At(DateTimeOffset time) => IsKnown ? PerHour[time.UtcDateTime.Hour] : null;

    /// <summary>Messages usual between two times. Hours of which nothing is known count as silent.</summary>
    public double Expected(DateTimeOffset from, DateTimeOffset to)
    {
        var sum = 0.0;
        for (var at = from.ToUniversalTime(); at < to;)
        {
            var hour = new DateTimeOffset(at.Year, at.Month, at.Day, at.Hour, 0, 0, TimeSpan.Zero);
            var end = hour.AddHours(1) < to ? hour.AddHours(1) : to;
            sum += (PerHour[hour.Hour] ?? 0) * (end - at).TotalMinutes;
            at = end;
        }

        return sum;
    }
}
