namespace AcarsHub.Data.Queries;

/// <summary>How far the stored messages have been looked into.</summary>
/// <param name="Done">Messages looked into.</param>
/// <param name="Total">Messages there are.</param>
/// <param name="Matched">Those something was found in.</param>
public readonly record struct AlertScanProgress(long Done, long Total, long Matched);
