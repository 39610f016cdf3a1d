using AcarsHub.Domain.Search;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Components.Shared;
using AcarsHub.Web.Search;

namespace AcarsHub.Web.Components.Pages.Search;

/// <summary>Finds any page of a search by keys alone: one that lies before another, and the last, by searching from the other end.</summary>
internal static class SearchRun
{
    public static async Task<SearchView> RunAsync(HistorySearch search, SearchCriteria criteria, PagePlace place, CancellationToken ct)
    {
        if (!place.IsFromEnd)
        {
            var (page, failure) = await search.RunAsync(criteria, place.After, search.PageSize, ct);
            return page is null ? Failed(criteria, failure) : View(criteria, page, page.Messages, place.After is not null, page.Next is not null);
        }

        var (turned, problem) = await search.RunAsync(Turned(criteria), place.Before, search.PageSize, ct);
        return turned is null ? Failed(criteria, problem)
            : turned.Next is null && place.Before is not null ? await RunAsync(search, criteria, PagePlace.First, ct) // The first page, and it is to be full.
            : View(criteria, turned, [.. turned.Messages.Reverse()], turned.Next is not null, place.Before is not null);
    }

    private static SearchView Failed(SearchCriteria criteria, SearchFailure? failure) => new() { Criteria = criteria, Failure = failure };

    private static SearchView View(SearchCriteria criteria, FoundPage page, IReadOnlyList<Domain.Messages.StoredMessage> messages, bool hasPrevious, bool hasNext) => new()
    {
        Criteria = criteria,
        HasAnswer = true,
        Messages = [.. messages.Select(static message => new TrackedMessage(message))],
        Total = page.Total,
        Elapsed = page.Elapsed,
        Hits = SearchHits.Of(criteria),
        Previous = hasPrevious && messages.Count > 0 ? new PagePlace(Before: messages[0].Id) : hasPrevious ? PagePlace.First : null,
        Next = hasNext && messages.Count > 0 ? new PagePlace(After: messages[^1].Id) : null,
    };

    private static SearchCriteria Turned(SearchCriteria criteria) =>
        criteria with { Order = criteria.Order == SearchOrder.Newest ? SearchOrder.Oldest : SearchOrder.Newest };
}
