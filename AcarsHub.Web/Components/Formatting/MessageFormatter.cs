using System.Globalization;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Components.Formatting;

/// <summary>How every value of a message is written on every page.</summary>
public static class MessageFormatter
{
    // No-break: a number must not part from its unit or its thousands at the end of a line.
    private const string Space = "\u00A0";
    private const string Minus = "\u2212";

    private static readonly NumberFormatInfo s_numbers = new()
    {
        NumberGroupSeparator = Space,
        NegativeSign = Minus,
    };

    /// <summary><c>20:34:26</c>, UTC.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary><c>2026-02-01 20:34:26 UTC</c>.</summary>
    public static string DateAndTime(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>ISO 8601, for machines: <c>2026-02-01T20:34:26.500Z</c>.</summary>
    public static string MachineTime(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>Six upper-case hex digits.</summary>
    public static string Icao(Icao24 icao) => icao.ToString();

    /// <summary>Number and hex: <c>10948346/A70EFA</c>.</summary>
    public static string Address(uint address) => string.Create(CultureInfo.InvariantCulture, $"{address}/{address:X6}");

    /// <summary><c>34.365000° N, 109.215000° W</c>.</summary>
    public static string Position(double latitude, double longitude) =>
        Degrees(latitude, 'N', 'S') + ", " + Degrees(longitude, 'E', 'W');

    /// <summary><c>37 026 ft</c>.</summary>
    public static string Altitude(int feet) => Count(feet) + Space + "ft";

    /// <summary>Three decimals, for Iridium six: its channels lie closer together than a kilohertz shows.</summary>
    public static string Frequency(decimal mhz, DecoderKind kind) =>
        mhz.ToString(kind == DecoderKind.Irdm ? "0.000000" : "0.000", s_numbers) + Space + "MHz";

    /// <summary><c>−16.5 dB</c>.</summary>
    public static string Level(double decibels) => decibels.ToString("0.0", s_numbers) + Space + "dB";

    /// <summary>Whole number with thousands set apart.</summary>
    public static string Count(long number) => number.ToString("#,0", s_numbers);

    /// <summary><c>1.3 MB</c>: thousands, as disks are sold.</summary>
    public static string Bytes(long bytes)
    {
        const double Step = 1000;
        string[] units = ["B", "kB", "MB", "GB", "TB"];
        var unit = 0;
        var number = (double)bytes;
        for (; number >= Step - 0.5 && unit < units.Length - 1; unit++)
        {
            number /= Step;
        }

        return number.ToString(unit == 0 || number >= 100 ? "0" : "0.0", s_numbers) + Space + units[unit];
    }

    /// <summary><c>3.4 ms</c>, <c>1.25 s</c>.</summary>
    public static string Duration(TimeSpan duration) => duration.TotalSeconds >= 1
        ? duration.TotalSeconds.ToString("0.00", s_numbers) + Space + "s"
        : duration.TotalMilliseconds.ToString(duration.TotalMilliseconds >= 10 ? "0" : "0.0", s_numbers) + Space + "ms";

    /// <summary>A span people wait through, in its two largest units: <c>45 s</c>, <c>20 min</c>, <c>3 h 5 min</c>, <c>2 d 4 h</c>.</summary>
    public static string Span(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => $"{Math.Max(0, (int)span.TotalSeconds)}{Space}s",
        { TotalHours: < 1 } => $"{(int)span.TotalMinutes}{Space}min",
        { TotalDays: < 1 } => $"{span.Hours}{Space}h{Space}{span.Minutes}{Space}min",
        _ => $"{Count((long)span.TotalDays)}{Space}d{Space}{span.Hours}{Space}h",
    };

    /// <summary>How long ago something was: <c>5 s ago</c>.</summary>
    public static string Ago(DateTimeOffset time, DateTimeOffset now) => Span(now - time) + Space + "ago";

    /// <summary><c>4.8 %</c>.</summary>
    public static string Percent(double percent) => percent.ToString(percent >= 10 ? "0" : "0.0", s_numbers) + Space + "%";

    /// <summary>Messages a minute, or an hour where that is below one: <c>40/min</c>, <c>12/h</c>.</summary>
    public static string Rate(double perMinute) => perMinute >= 1 ? perMinute.ToString("0", s_numbers) + "/min" : (perMinute * 60).ToString("0.#", s_numbers) + "/h";

    /// <summary>With a true minus and as many decimals as it has, four at the most: <c>−53</c>, <c>11.4</c>.</summary>
    public static string Number(double number) => number.ToString("#,0.####", s_numbers);

    /// <summary><c>1 error</c>, <c>3 errors</c>.</summary>
    public static string Errors(int count) => Count(count) + Space + (count == 1 ? "error" : "errors");

    /// <summary>Yes or No.</summary>
    public static string YesNo(bool value) => value ? "Yes" : "No";

    /// <summary>The acknowledged block id, or NAK: nothing acknowledged (ARINC 618; stored as an exclamation mark).</summary>
    public static string? Ack(string? ack) => ack == "!" ? "NAK" : ack;

    /// <summary>A link frame in words. AVLC (ICAO Doc 9776) has one letter for each; HFDL's PDU names are words already.</summary>
    public static string FrameType(string type, DecoderKind kind) => (kind, type) switch
    {
        (DecoderKind.Vdlm2, "S") => "Link supervision (S frame)",
        (DecoderKind.Vdlm2, "U") => "Link management (U frame)",
        (DecoderKind.Vdlm2, "I") => "Data (I frame)",
        _ => type,
    };

    /// <summary>Airports as a journey; null when neither is known.</summary>
    public static string? Route(string? departure, string? destination) => (departure, destination) switch
    {
        (null, null) => null,
        (null, { } to) => "to " + VisibleText.Field(to),
        ({ } from, null) => "from " + VisibleText.Field(from),
        ({ } from, { } to) => VisibleText.Field(from) + " → " + VisibleText.Field(to),
    };

    /// <summary>A clock time as transmitted: <c>0210</c> becomes <c>02:10</c>, anything else stays as it is.</summary>
    public static string ClockTime(string text) =>
        text.Length == 4 && !text.AsSpan().ContainsAnyExceptInRange('0', '9') ? $"{text[..2]}:{text[2..]}" : VisibleText.Field(text);

    private static string Degrees(double value, char positive, char negative)
    {
        var number = Math.Abs(value).ToString("0.000000", s_numbers);
        return $"{number}°{Space}{(value < 0 ? negative : positive)}";
    }
}
