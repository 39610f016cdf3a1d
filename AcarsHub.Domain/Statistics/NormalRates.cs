using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Statistics;

/// <summary>How many messages a minute a feed usually brings, by hour of the day.</summary>
/// <param name="PerHour">24 means by hour in UTC; null where too little is known.</param>
public sealed record NormalRates(ImmutableArray<double?> PerHour)
{
    /// <summary>An hour observed on fewer days says more about those days than about the feed.</summary>
    public const int DaysNeeded = 3;

    private const int HoursOfDay = 24;

    /// <summary>Nothing known.</summary>
    public static NormalRates Unknown { get; } = new([.. Enumerable.Repeat<double?>(null, HoursOfDay)]);

    /// <summary>What has been learned of one type.</summary>
    public static NormalRates Of(DecoderKind kind, IEnumerable<NormalRate> learned)
    {
        var rates = new double?[HoursOfDay];
        foreach (var rate in learned.Where(rate => rate.Kind == kind && rate.Days >= DaysNeeded))
        {
            rates[rate.HourUtc] = rate.MessagesPerMinute;
        }

        return new NormalRates([.. rates]);
    }

    /// <summary>Messages a minute usual at a time; null when that is not known.</summary>
    public double? At(DateTimeOffset time) => PerHour[time.UtcDateTime.Hour];

    /// <summary>Messages usual between two times; null when too little is known of an hour between.</summary>
    public double? Expected(DateTimeOffset from, DateTimeOffset to)
    {
        var sum = 0.0;
        for (var at = from.ToUniversalTime(); at < to;)
        {
            var next = new DateTimeOffset(at.Year, at.Month, at.Day, at.Hour, 0, 0, TimeSpan.Zero).AddHours(1);
            var end = next < to ? next : to;
            if (At(at) is not { } rate)
            {
                return null;
            }

            sum += rate * (end - at).TotalMinutes;
            at = end;
        }

        return sum;
    }
}
