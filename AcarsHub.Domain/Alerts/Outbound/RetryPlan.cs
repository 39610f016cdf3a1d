namespace AcarsHub.Domain.Alerts.Outbound;

/// <summary>When something that could not be sent is tried again, and for how long.</summary>
public static class RetryPlan
{
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_longestAsked = TimeSpan.FromHours(1);

    /// <summary>An alert a day late is news to nobody.</summary>
    public static TimeSpan GiveUpAfter { get; } = TimeSpan.FromHours(24);

    /// <summary>How long to wait after so many failures in a row: 5 s, then twice as long each time, up to ten minutes.</summary>
    /// <param name="failures">Failures in a row, 1 or more.</param>
    /// <param name="asked">What the receiver asks for; it gets that, up to an hour.</param>
    public static TimeSpan Delay(int failures, TimeSpan? asked)
    {
        var delay = s_first * Math.Pow(2, Math.Min(failures - 1, 20));
        delay = delay < s_longest ? delay : s_longest;
        var wanted = asked is { } time && time > s_longestAsked ? s_longestAsked : asked ?? TimeSpan.Zero;
        return wanted > delay ? wanted : delay;
    }
}
