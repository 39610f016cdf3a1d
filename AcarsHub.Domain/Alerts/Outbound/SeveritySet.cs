namespace AcarsHub.Domain.Alerts.Outbound;

/// <summary>The severities a channel takes: terms are routed by theirs.</summary>
[Flags]
public enum SeveritySet
{
    None = 0,
    Notice = 1,
    Warning = 2,
    Critical = 4,
    All = Notice | Warning | Critical,
}

public static class SeveritySets
{
    /// <summary>The set of one.</summary>
    public static SeveritySet Of(AlertSeverity severity) => (SeveritySet)(1 << (int)severity);

    /// <summary>That severity and all above.</summary>
    public static SeveritySet From(AlertSeverity severity) => SeveritySet.All & ~(SeveritySet)((1 << (int)severity) - 1);

    public static bool Includes(this SeveritySet set, AlertSeverity severity) => set.HasFlag(Of(severity));
}
