using AcarsHub.Data.Queries;

namespace AcarsHub.Data.Search;

/// <summary>How many messages fit.</summary>
/// <param name="Count">The number; when it is not exact, at least so many.</param>
/// <param name="IsExact">Whether all were counted.</param>
public readonly record struct SearchTotal(long Count, bool IsExact);

/// <summary>A page of what was found.</summary>
/// <param name="Messages">The messages in the order asked for.</param>
/// <param name="Next">Key of the page that follows; null when this is the last.</param>
/// <param name="Total">How many fit in all.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record SearchPage(IReadOnlyList<MessageRecord> Messages, long? Next, SearchTotal Total, TimeSpan Elapsed);
