namespace AcarsHub.Web.Alerts;

/// <summary>What is being done to find the terms in the whole history. Immutable.</summary>
/// <param name="IsRunning">Whether it is under way.</param>
/// <param name="Done">Messages looked into.</param>
/// <param name="Total">Messages there are; 0 when not yet counted.</param>
/// <param name="Result">What the last one came to; null before the first, while one is running, and when it failed.</param>
/// <param name="Problem">Why the last one failed, for people; null when it did not.</param>
internal sealed record AlertRebuildState(bool IsRunning, long Done, long Total, AlertRebuildResult? Result, string? Problem)
{
    public static AlertRebuildState Idle { get; } = new(false, 0, 0, null, null);
}

/// <summary>What became of it.</summary>
/// <param name="Messages">Messages looked into.</param>
/// <param name="MatchedMessages">Those with a term.</param>
/// <param name="Matches">Terms and fields in all of them.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="WasCancelled">Whether it was given up; nothing has changed then.</param>
internal sealed record AlertRebuildResult(long Messages, long MatchedMessages, long Matches, TimeSpan Elapsed, bool WasCancelled);
