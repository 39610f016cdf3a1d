using System.Globalization;

namespace AcarsHub.Domain.Decoding;

/// <summary>Writes values of ATS reports for people, in the forms of section 1.</summary>
internal static class AtsText
{
    private const int SecondsPerMinute = 60;

    /// <summary><c>29.598 N, 140.607 E</c>; what rounds to zero is north or east.</summary>
    public static string Position(double latitude, double longitude) => $"{Angle(latitude, 'N', 'S')}, {Angle(longitude, 'E', 'W')}";

    /// <summary>A number with at most so many decimals.</summary>
    public static string Number(double value, int decimals = 3) =>
        Math.Round(value, decimals).ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary><c>3 min 38 s</c>; hours only where there are any.</summary>
    public static string Duration(int seconds)
    {
        var duration = TimeSpan.FromSeconds(seconds);
        var hours = (int)duration.TotalHours;
        return (hours > 0 ? $"{hours} h " : "")
            + (hours > 0 || duration.Minutes > 0 ? $"{duration.Minutes} min" : "")
            + (seconds % SecondsPerMinute > 0 || seconds < SecondsPerMinute ? $"{(seconds < SecondsPerMinute ? "" : " ")}{duration.Seconds} s" : "");
    }

    private static string Angle(double degrees, char positive, char negative)
    {
        var rounded = Math.Round(degrees, 3);
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(rounded):0.000} {(rounded < 0 ? negative : positive)}");
    }
}
