using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Components.Formatting;

namespace AcarsHub.Web.Status;

/// <summary>What is said of a silent feed, the same in status, log and notices.</summary>
internal static class SilenceText
{
    /// <summary><c>VDL2 silent for 20 min, normally 40/min</c>.</summary>
    public static string Of(string name, Silence silence, DateTimeOffset nowUtc) =>
        $"{name} silent for {Length(nowUtc - silence.SinceUtc)}{(silence.NormalPerMinute is { } rate ? $", normally {MessageFormatter.Rate(rate)}" : "")}";

    /// <summary>With plain spaces: it goes to programs and into the log, too.</summary>
    public static string Length(TimeSpan length) => MessageFormatter.Span(length).Replace('\u00A0', ' ');
}
