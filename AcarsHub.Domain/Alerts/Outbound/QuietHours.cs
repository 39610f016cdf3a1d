using System.Globalization;

namespace AcarsHub.Domain.Alerts.Outbound;

/// <summary>Hours of each day, in the station's time zone, in which only critical alerts are sent. They may go over midnight.</summary>
/// <param name="From">When they begin.</param>
/// <param name="To">When they end; not equal to the beginning.</param>
public readonly record struct QuietHours(TimeOnly From, TimeOnly To)
{
    private const string Format = "HH:mm";

    /// <summary>Reads <c>22:00-07:00</c>; null for anything else.</summary>
    public static QuietHours? Parse(string? text)
    {
        var parts = (text ?? "").Split('-', StringSplitOptions.TrimEntries);
        return parts is [var from, var to] && ParseTime(from) is { } begin && ParseTime(to) is { } end && begin != end ? new QuietHours(begin, end) : null;
    }

    /// <summary>Reads <c>22:00</c>.</summary>
    public static TimeOnly? ParseTime(string? text) =>
        TimeOnly.TryParseExact(text?.Trim(), [Format, "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>Whether it is quiet at that moment.</summary>
    public bool Contains(DateTimeOffset utc, TimeZoneInfo zone) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(utc, zone).DateTime).IsBetween(From, To);

    /// <summary>When the quiet hours end that <paramref name="utc"/> lies in.</summary>
    public DateTimeOffset EndAfter(DateTimeOffset utc, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(utc, zone).DateTime;
        var end = local.Date + To.ToTimeSpan();
        end = end > local ? end : end.AddDays(1);
        if (zone.IsInvalidTime(end))
        {
            end = end.AddHours(1); // The hour that the change to summer time leaves out.
        }

        var moment = new DateTimeOffset(end, zone.GetUtcOffset(end)).ToUniversalTime();
        return moment > utc ? moment : moment.AddHours(1); // The hour that the change to winter time has twice.
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:HH\\:mm}-{To:HH\\:mm}");
}
