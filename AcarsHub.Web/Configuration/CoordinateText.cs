using System.Globalization;

namespace AcarsHub.Web.Configuration;

/// <summary>Coordinates as people write them: decimal point or comma, sign or N/S/E/W.</summary>
internal static class CoordinateText
{
    /// <summary>Degrees, north and east positive.</summary>
    /// <returns>Null when the text is no coordinate of that axis.</returns>
    public static double? Parse(string text, bool isLatitude)
    {
        text = text.Trim().ToUpperInvariant();
        var (positive, negative, limit) = isLatitude ? ('N', 'S', 90.0) : ('E', 'W', 180.0);
        var sign = 1;
        if (text.Length > 0 && (text[^1] == positive || text[^1] == negative))
        {
            sign = text[^1] == negative ? -1 : 1;
            text = text[..^1].TrimEnd('°', ' ');
        }

        text = text.Replace(',', '.');
        return double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
            && Math.Abs(degrees) <= limit
            ? sign * degrees
            : null;
    }
}
