using System.Globalization;
using AcarsHub.Domain.Statistics;

namespace AcarsHub.Web.Status;

/// <summary>What is said of a silent feed, the same in status, log and notices.</summary>
internal static class SilenceText
{
    /// <summary><c>VDL2 silent for 20 min, normally 40/min</c>.</summary>
    public static string Of(string name, Silence silence, DateTimeOffset nowUtc) =>
        $"{name} silent for {Length(nowUtc - silence.SinceUtc)}{(silence.NormalPerMinute is { } rate ? $", normally {Rate(rate)}" : "")}";

    /// <summary><c>20 min</c>, <c>3 h 5 min</c>, <c>2 d 4 h</c>.</summary>
    public static string Length(TimeSpan length) => length switch
    {
        { TotalHours: < 1 } => $"{(int)length.TotalMinutes} min",
        { TotalDays: < 1 } => $"{length.Hours} h {length.Minutes} min",
        _ => $"{(int)length.TotalDays} d {length.Hours} h",
    };

    /// <summary><c>40/min</c>; <c>12/h</c> where that is below one a minute.</summary>
    public static string Rate(double perMinute) => perMinute >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{perMinute:0}/min")
        : string.Create(CultureInfo.InvariantCulture, $"{perMinute * 60:0.#}/h");
}
