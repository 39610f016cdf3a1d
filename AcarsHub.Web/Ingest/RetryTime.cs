namespace AcarsHub.Web.Ingest;

/// <summary>How long to wait before the database is tried again.</summary>
internal static class RetryTime
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);

    public static TimeSpan First { get; } = TimeSpan.FromSeconds(1);

    /// <summary>Twice as long, half a minute at most.</summary>
    public static TimeSpan Longer(TimeSpan retry) => retry * 2 < s_longest ? retry * 2 : s_longest;
}
