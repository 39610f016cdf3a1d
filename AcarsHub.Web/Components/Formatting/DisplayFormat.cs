using System.Globalization;
using AcarsHub.Web.Components.Settings;

namespace AcarsHub.Web.Components.Formatting;

/// <summary>
/// How this reader wants times, dates and altitudes: the settings together with the locale and time zone of the browser. Immutable;
/// a new one makes everything on the page render anew.
/// </summary>
public sealed class DisplayFormat
{
    private const double MetersPerFoot = 0.3048;
    private const string Space = "\u00A0"; // No-break: a number must not part from its unit.

    private readonly ViewSettings _settings;
    private readonly TimeZoneInfo _zone;
    private readonly string _timePattern;
    private readonly string _datePattern;
    private readonly CultureInfo _culture;

    /// <param name="settings">What the reader has chosen.</param>
    /// <param name="locale">BCP 47 name the browser asks for; null or unknown for none.</param>
    /// <param name="zone">IANA name of the browser's time zone; null or unknown for UTC.</param>
    public DisplayFormat(ViewSettings settings, string? locale = null, string? zone = null)
    {
        _settings = settings;
        _culture = FindCulture(locale);
        _zone = settings.Zone == ZoneChoice.Utc ? TimeZoneInfo.Utc : FindZone(zone);
        _timePattern = IsTwelveHours ? "h:mm:ss tt" : "HH:mm:ss";
        _datePattern = DatePattern();
    }

    /// <summary>UTC, 24 hours, feet: before anything is known of the reader.</summary>
    public static DisplayFormat Default { get; } = new(ViewSettings.Default);

    /// <summary>Short name of the zone the times are in, for headings and titles.</summary>
    public string ZoneName => _zone == TimeZoneInfo.Utc ? "UTC" : _zone.Id;

    /// <summary>The zone the times are in.</summary>
    public TimeZoneInfo Zone => _zone;

    /// <summary>Whether times are in UTC.</summary>
    public bool IsUtc => _zone == TimeZoneInfo.Utc;

    /// <summary>Pattern of dates, for what is written by the browser: axes of charts.</summary>
    public string DateFormat => _datePattern;

    /// <summary>Pattern of times without seconds, likewise.</summary>
    public string ClockFormat => _timePattern.Replace(":ss", "", StringComparison.Ordinal);

    /// <summary>Language of the words in dates, likewise.</summary>
    public string LocaleName => PatternCulture.Name;

    private bool IsTwelveHours => _settings.TimeStyle == TimeStyle.Hours12
        || (_settings.TimeStyle == TimeStyle.Auto && !_culture.DateTimeFormat.ShortTimePattern.Contains('H'));

    /// <summary><c>20:34:26</c> or <c>8:34:26 PM</c>.</summary>
    public string Time(DateTimeOffset time) => Local(time).ToString(_timePattern, CultureInfo.InvariantCulture);

    /// <summary><c>2024-02-01</c>, in the chosen order.</summary>
    public string Date(DateTimeOffset time) => Local(time).ToString(_datePattern, PatternCulture);

    /// <summary><c>2024-02-01, 20:04:05</c>.</summary>
    public string DateAndTime(DateTimeOffset time) => $"{Date(time)}, {Time(time)}";

    /// <summary>The time alone when it is of the same day as <paramref name="now"/>, else with its date.</summary>
    public string TimeOrDate(DateTimeOffset time, DateTimeOffset now) => Local(time).Date == Local(now).Date ? Time(time) : DateAndTime(time);

    /// <summary><c>37 026 ft</c> or <c>11 286 m</c>.</summary>
    public string Altitude(int feet) => _settings.AltitudeUnit == AltitudeUnit.Meters
        ? MessageFormatter.Count((long)Math.Round(feet * MetersPerFoot)) + Space + "m"
        : MessageFormatter.Count(feet) + Space + "ft";

    /// <summary>The value of an <c>input</c> of type <c>datetime-local</c>.</summary>
    public string ToInput(DateTimeOffset time) => Local(time).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Reads the value of such an input; null when it is empty or no time. What a change of the clocks leaves out is taken as an hour later.</summary>
    public DateTimeOffset? FromInput(string? value) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && local.Year is > 1 and < 9999
            ? new DateTimeOffset(local, _zone.GetUtcOffset(local)).ToUniversalTime()
            : null;

    // Slashes and order are the choice itself; only the words come from the locale.
    private CultureInfo PatternCulture => _settings.DateStyle is DateStyle.MonthDayYear or DateStyle.DayMonthYear or DateStyle.YearMonthDay ? CultureInfo.InvariantCulture : _culture;

    private DateTime Local(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, _zone).DateTime;

    private string DatePattern() => _settings.DateStyle switch
    {
        DateStyle.MonthDayYear => "MM/dd/yyyy",
        DateStyle.DayMonthYear => "dd/MM/yyyy",
        DateStyle.YearMonthDay => "yyyy-MM-dd",
        DateStyle.Spelled => WithWeekday(_culture.DateTimeFormat.LongDatePattern),
        _ => WithWeekday(_culture.DateTimeFormat.LongDatePattern).Replace("dddd", "ddd", StringComparison.Ordinal).Replace("MMMM", "MMM", StringComparison.Ordinal),
    };

    // Some locales have no weekday in their long date.
    private static string WithWeekday(string pattern) => pattern.Contains("ddd", StringComparison.Ordinal) ? pattern : "dddd, " + pattern;

    private static CultureInfo FindCulture(string? locale)
    {
        try
        {
            return string.IsNullOrEmpty(locale) ? CultureInfo.GetCultureInfo("en-GB") : CultureInfo.GetCultureInfo(locale, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo("en-GB");
        }
    }

    private static TimeZoneInfo FindZone(string? zone) =>
        !string.IsNullOrEmpty(zone) && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : TimeZoneInfo.Utc;
}
