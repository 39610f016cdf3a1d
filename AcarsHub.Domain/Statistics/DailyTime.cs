namespace AcarsHub.Domain.Statistics;

/// <summary>When something that happens once a day at a time of the wall clock is next due.</summary>
public static class DailyTime
{
    /// <summary>The next time after <paramref name="nowUtc"/>. A time that daylight saving skips that day is taken an hour later, and one it gives twice once.</summary>
    public static DateTimeOffset Next(DateTimeOffset nowUtc, TimeOnly at, TimeZoneInfo zone)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(nowUtc, zone).DateTime);
        for (var i = 0; ; i++)
        {
            var local = day.AddDays(i).ToDateTime(at);
            while (zone.IsInvalidTime(local))
            {
                local = local.AddHours(1);
            }

            var due = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
            if (due > nowUtc)
            {
                return due;
            }
        }
    }
}
