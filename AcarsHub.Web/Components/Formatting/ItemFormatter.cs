using System.Buffers;
using System.Globalization;
using AcarsHub.Domain.Decoding;

namespace AcarsHub.Web.Components.Formatting;

/// <summary>
/// Writes decoded values the way the rest of the page writes values. It works from their texts, since a message read from the database
/// has no typed values, and leaves alone what it does not know.
/// </summary>
public static class ItemFormatter
{
    private const string Feet = " feet";
    private const string Degrees = " degrees";
    private const string CelsiusLabel = " (C)";
    private const string UnknownMonth = "YYYY-MM-";
    private const string Nbsp = "\u00A0";

    private static readonly SearchValues<char> s_decimal = SearchValues.Create("0123456789.");

    /// <summary>Name without the unit, which the value has.</summary>
    public static string Name(DecodedField item) =>
        IsCelsius(item) ? item.Label[..^CelsiusLabel.Length] : item.Label;

    /// <summary>Value with its unit.</summary>
    public static string Value(DecodedField item, DisplayFormat format)
    {
        var text = item.Text;
        if (Number(text, Feet) is { } feet)
        {
            return format.Altitude((int)feet);
        }

        if (IsCelsius(item) && Number(text, Degrees) is { } celsius)
        {
            return MessageFormatter.Number(celsius) + Nbsp + "°C";
        }

        return Position(text) ?? (item.Definition.Type == "coordinates" ? DecimalPosition(text) : null) ?? Time(text) ?? VisibleText.Block(text);
    }

    private static bool IsCelsius(DecodedField item) =>
        item.Label.EndsWith(CelsiusLabel, StringComparison.Ordinal) && item.Text.EndsWith(Degrees, StringComparison.Ordinal);

    private static double? Number(string text, string unit) =>
        text.EndsWith(unit, StringComparison.Ordinal)
        && double.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) < 1e6
            ? number
            : null;

    // "41.294 N, 104.094 W" gets its degree signs.
    private static string? Position(string text)
    {
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && text.Length < 32 && Angle(text.AsSpan(0, comma), "NS") is { } latitude && Angle(text.AsSpan(comma + 2), "EW") is { } longitude
            ? latitude + ", " + longitude
            : null;
    }

    // "32.9, -97.033333" is how programs write one.
    private static string? DecimalPosition(string text)
    {
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0
            && double.TryParse(text.AsSpan(0, comma), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var latitude)
            && double.TryParse(text.AsSpan(comma + 2), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var longitude)
            ? MessageFormatter.Position(latitude, longitude)
            : null;
    }

    private static string? Angle(ReadOnlySpan<char> text, string letters) =>
        text.Length > 3 && text[^2] == ' ' && letters.Contains(text[^1], StringComparison.Ordinal) && !text[..^2].ContainsAnyExcept(s_decimal)
            ? $"{text[..^2]}°{Nbsp}{text[^1]}"
            : null;

    // A date of which only the day was sent, or a full one as programs write it.
    private static string? Time(string text)
    {
        if (text.StartsWith(UnknownMonth, StringComparison.Ordinal) && text.Length == 19 && text[10] == 'T')
        {
            return $"{text[11..]} on day {text[8..10].TrimStart('0')}";
        }

        return text.Length == 20 && text[10] == 'T' && text[19] == 'Z'
            && DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? $"{text[..10]} {text[11..19]}"
            : null;
    }
}
