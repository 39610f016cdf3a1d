using System.Collections.Immutable;
using AcarsHub.Data.Queries;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Search;

namespace AcarsHub.Web.Alerts;

/// <summary>A page of the messages a term was found in.</summary>
/// <param name="Messages">Newest first.</param>
/// <param name="Total">All messages it was found in.</param>
/// <param name="Elapsed">How long the database took.</param>
internal sealed record AlertPage(ImmutableArray<StoredMessage> Messages, long Total, TimeSpan Elapsed);

/// <summary>Reads the alerts of the history, in turn with the searches.</summary>
internal sealed class AlertHistory(AlertsByTermQuery query, StoredMessages stored, HistorySearch history, TimeProvider clock)
{
    /// <summary>Messages of a page.</summary>
    public const int PageSize = 50;

    /// <summary>Reads a page.</summary>
    /// <param name="term">Text of the term.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="ct">Stops reading.</param>
    public Task<SearchOutcome<AlertPage>> RunAsync(string term, int page, CancellationToken ct) => history.InTurnAsync(
        () => Task.Run(
            async () =>
            {
                var start = clock.GetTimestamp();
                var found = await query.RunAsync(term, (page - 1) * PageSize, PageSize, ct);
                return new AlertPage([.. found.Messages.Select(stored.Of)], found.Total, clock.GetElapsedTime(start));
            },
            ct),
        ct);
}
