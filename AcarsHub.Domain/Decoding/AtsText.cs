using System.Globalization;

namespace AcarsHub.Domain.Decoding;

/// <summary>Writes numbers of ATS messages for people.</summary>
internal static class AtsText
{
    private const int SecondsPerMinute = 60;

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
}
