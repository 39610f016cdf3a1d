namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>Over which time signal levels are counted.</summary>
public enum LevelSpan
{
    /// <summary>All messages ever received, stored or not.</summary>
    Lifetime,
    Hour,
    Day,
    Week,
}

/// <summary>Names of <see cref="LevelSpan"/>.</summary>
public static class LevelSpans
{
    private static readonly (string Key, string Name, TimeSpan? Length)[] s_all =
    [
        ("all", "All time", null), ("1hr", "Last hour", TimeSpan.FromHours(1)), ("24hr", "Last 24 hours", TimeSpan.FromDays(1)), ("1wk", "Last 7 days", TimeSpan.FromDays(7)),
    ];

    public static LevelSpan Parse(string? key) => (LevelSpan)Math.Max(0, Array.FindIndex(s_all, span => span.Key == key));

    /// <summary>Its name in the address.</summary>
    public static string Key(LevelSpan span) => s_all[(int)span].Key;

    /// <summary>Its name for people.</summary>
    public static string Name(LevelSpan span) => s_all[(int)span].Name;

    /// <summary>Its length; null for all there is.</summary>
    public static TimeSpan? Length(LevelSpan span) => s_all[(int)span].Length;
}
