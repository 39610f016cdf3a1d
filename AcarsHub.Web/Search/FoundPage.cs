using AcarsHub.Data.Search;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Search;

/// <summary>A page of what was found, ready to be shown.</summary>
/// <param name="Messages">Enriched, in the order asked for.</param>
/// <param name="Next">Key of the page that follows; null when this is the last.</param>
/// <param name="Total">How many fit in all.</param>
/// <param name="Elapsed">How long the database took.</param>
internal sealed record FoundPage(IReadOnlyList<StoredMessage> Messages, long? Next, SearchTotal Total, TimeSpan Elapsed);
