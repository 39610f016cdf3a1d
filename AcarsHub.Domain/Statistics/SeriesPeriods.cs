using System.Collections.Immutable;

namespace AcarsHub.Domain.Statistics;

/// <summary>A period that charts offer.</summary>
/// <param name="Key">Its name in addresses and in the API.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Span">How long it is, up to now.</param>
/// <param name="Bucket">Length of one point.</param>
/// <param name="Gap">A line is broken where nothing is known for longer than this.</param>
public sealed record SeriesPeriod(string Key, string Label, TimeSpan Span, TimeSpan Bucket, TimeSpan Gap);

/// <summary>The periods, and how long the points of any other range are.</summary>
public static class SeriesPeriods
{
    /// <summary>Most points of a range whose bucket is not asked for.</summary>
    public const int MostPoints = 1000;

    private static readonly TimeSpan s_day = TimeSpan.FromDays(1);

    // Each divides the next, or a day, so that hours and days of the roll-ups fit into whole buckets.
    private static readonly ImmutableArray<TimeSpan> s_buckets =
    [
        .. new[] { 1, 5, 15, 30, 60, 180, 360, 720 }.Select(static minutes => TimeSpan.FromMinutes(minutes)),
    ];

    /// <summary>All periods, the shortest first.</summary>
    public static ImmutableArray<SeriesPeriod> All { get; } =
    [
        new("1hr", "1 hour", TimeSpan.FromHours(1), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)),
        new("6hr", "6 hours", TimeSpan.FromHours(6), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)),
        new("12hr", "12 hours", TimeSpan.FromHours(12), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)),
        new("24hr", "24 hours", TimeSpan.FromDays(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(10)),
        new("1wk", "1 week", TimeSpan.FromDays(7), TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(30)),
        new("30day", "30 days", TimeSpan.FromDays(30), TimeSpan.FromHours(1), TimeSpan.FromHours(2)),
        new("6mon", "6 months", TimeSpan.FromDays(182.5), TimeSpan.FromHours(6), TimeSpan.FromDays(1)),
        new("1yr", "1 year", TimeSpan.FromDays(365), TimeSpan.FromHours(12), TimeSpan.FromDays(1)),
    ];

    /// <summary>The period shown first.</summary>
    public static SeriesPeriod Default { get; } = All.First(static period => period.Key == "24hr");

    /// <summary>The period of that key.</summary>
    /// <returns>Null when there is none.</returns>
    public static SeriesPeriod? Parse(string? key) =>
        All.FirstOrDefault(period => period.Key.Equals(key?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The shortest sensible bucket that gives a range at most <see cref="MostPoints"/> points.</summary>
    public static TimeSpan BucketFor(DateTimeOffset start, DateTimeOffset end)
    {
        foreach (var bucket in s_buckets)
        {
            if (Points(start, end, bucket) <= MostPoints)
            {
                return bucket;
            }
        }

        var days = 1;
        while (Points(start, end, days * s_day) > MostPoints)
        {
            days++;
        }

        return days * s_day;
    }

    /// <summary>How many buckets a range has: from the one its start lies in to the one its end lies in.</summary>
    public static long Points(DateTimeOffset start, DateTimeOffset end, TimeSpan bucket)
    {
        var seconds = (long)bucket.TotalSeconds;
        return end < start ? 0 : Index(end, seconds) - Index(start, seconds) + 1;
    }

    private static long Index(DateTimeOffset time, long seconds) => Math.DivRem(time.ToUnixTimeSeconds(), seconds) is var (quotient, rest) && rest < 0 ? quotient - 1 : quotient;
}
