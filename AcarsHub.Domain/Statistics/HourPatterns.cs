using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Statistics;

/// <summary>What is usual at which hour, from the hours of the last weeks.</summary>
public static class HourPatterns
{
    private const int HoursOfADay = 24;
    private const int DaysOfAWeek = 7;

    /// <summary>Means of each hour of the week: 168 cells from Monday 0:00 on.</summary>
    /// <param name="hours">The hours.</param>
    /// <param name="kind">One decoder type, or null for all.</param>
    /// <param name="zone">Whose days and hours. Where clocks differ from UTC by half an hour, an hour counts where it begins.</param>
    public static ImmutableArray<HourOfWeekCell> OfWeek(IEnumerable<SeriesSpan> hours, DecoderKind? kind, TimeZoneInfo zone)
    {
        var sums = new (long Minutes, long Messages)[DaysOfAWeek * HoursOfADay];
        foreach (var hour in hours)
        {
            var local = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(hour.Start), zone);
            ref var sum = ref sums[(MondayFirst(local.DayOfWeek) * HoursOfADay) + local.Hour];
            sum.Minutes += hour.Minutes;
            sum.Messages += kind is { } one ? hour.Counts.Of(one) : hour.Counts.Total;
        }

        return [.. sums.Select(static (sum, i) => new HourOfWeekCell((DayOfWeek)(((i / HoursOfADay) + 1) % DaysOfAWeek), i % HoursOfADay, Mean(sum.Messages, sum.Minutes)))];
    }

    /// <summary>Means of each hour of the day in UTC: 24 for each decoder type, in their order.</summary>
    public static ImmutableArray<NormalRate> OfDay(IEnumerable<SeriesSpan> hours)
    {
        var byHour = hours.Where(static hour => hour.Minutes > 0).ToLookup(static hour => DateTimeOffset.FromUnixTimeSeconds(hour.Start).Hour);
        return
        [
            .. DecoderKinds.All.SelectMany(names => Enumerable.Range(0, HoursOfADay).Select(hour => new NormalRate(
                names.Kind,
                hour,
                Mean(byHour[hour].Sum(h => h.Counts.Of(names.Kind)), byHour[hour].Sum(static h => (long)h.Minutes)),
                byHour[hour].Count()))),
        ];
    }

    private static int MondayFirst(DayOfWeek day) => ((int)day + DaysOfAWeek - 1) % DaysOfAWeek;

    private static double? Mean(long messages, long minutes) => minutes == 0 ? null : (double)messages / minutes;
}
