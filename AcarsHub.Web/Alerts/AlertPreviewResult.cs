using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Alerts;

/// <summary>What a term would have found.</summary>
/// <param name="Matched">Messages it is in.</param>
/// <param name="Examined">Messages looked into: all that are stored.</param>
/// <param name="Examples">The newest of those it is in, at most <see cref="AlertPreview.MostExamples"/>, each marked with the term.</param>
internal sealed record AlertPreviewResult(long Matched, long Examined, ImmutableArray<StoredMessage> Examples)
{
    /// <summary>Why nothing could be looked into, for people; null when it was.</summary>
    public string? Problem { get; init; }

    public static AlertPreviewResult Of(string problem) => new(0, 0, []) { Problem = problem };
}
