using System.Runtime.CompilerServices;
using AcarsHub.Data.Search;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Search;
using AcarsHub.Web.Alerts;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Metrics;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Web.Search;

/// <summary>
/// Searches the stored messages for page and API alike: in turn, enriched, and with a reason where there is no answer. Any thread may
/// call it.
/// </summary>
internal sealed class HistorySearch(MessageSearch search, StoredMessages stored, StoreState store, SearchGate gate, PageOptions pages, Durations durations)
{
    /// <summary>Messages of a page where nothing else is asked for.</summary>
    public int PageSize => pages.SearchPageSize;

    /// <summary>What is wrong with the database; null when it can be searched.</summary>
    public SearchFailure? Obstacle => store switch
    {
        { IsReadable: true } => null,
        { Error: { } error } => new SearchFailure(SearchFailureKind.NotReady, $"The database cannot be searched: {error.TrimEnd('.')}."),
        _ => new SearchFailure(SearchFailureKind.NotReady, "The database is still being opened."),
    };

    /// <summary>Finds a page.</summary>
    /// <param name="criteria">What to look for; without <see cref="SearchChecks.Problems"/>.</param>
    /// <param name="after">Key of the page; null for the first.</param>
    /// <param name="count">Messages of a page.</param>
    /// <param name="ct">Stops searching.</param>
    public Task<SearchOutcome<FoundPage>> RunAsync(SearchCriteria criteria, long? after, int count, CancellationToken ct) => InTurnAsync(
        async () =>
        {
            var page = await search.RunAsync(criteria, after, count, ct);
            durations.Search.Observe(page.Elapsed);
            return new FoundPage([.. page.Messages.Select(stored.Of)], page.Next, page.Total, page.Elapsed);
        },
        ct);

    /// <summary>Counts all that fits; null when that takes too long or nobody can tell.</summary>
    public async Task<SearchTotal?> CountAsync(SearchCriteria criteria, CancellationToken ct) =>
        (await InTurnAsync(async () => new Counted(await search.CountAsync(criteria, ct)), ct)).Answer?.Total;

    /// <summary>Everything that fits, a part at a time.</summary>
    /// <exception cref="SearchTimeoutException">A part of it takes too long.</exception>
    /// <exception cref="SqliteException">The database cannot be read.</exception>
    public async IAsyncEnumerable<StoredMessage> AllAsync(SearchCriteria criteria, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var message in search.AllAsync(criteria, ct))
        {
            yield return stored.Of(message);
        }
    }

    /// <summary>Reads something else from the database in turn with the searches.</summary>
    /// <param name="read">Reads it.</param>
    /// <param name="ct">Stops waiting and reading.</param>
    public async Task<SearchOutcome<T>> InTurnAsync<T>(Func<Task<T>> read, CancellationToken ct)
        where T : class
    {
        if (Obstacle is { } obstacle)
        {
            return new SearchOutcome<T>(null, obstacle);
        }

        using var turn = await gate.EnterAsync(ct);
        if (turn is null)
        {
            return new SearchOutcome<T>(null, new SearchFailure(SearchFailureKind.Busy, "Too many searches at once. Try again in a moment."));
        }

        try
        {
            return new SearchOutcome<T>(await read(), null);
        }
        catch (SearchTimeoutException e)
        {
            return new SearchOutcome<T>(null, new SearchFailure(SearchFailureKind.TooSlow, e.Message));
        }
        catch (SqliteException e)
        {
            ct.ThrowIfCancellationRequested(); // An interrupted statement is an error, too.
            return new SearchOutcome<T>(null, new SearchFailure(SearchFailureKind.Unreadable, Reason(e)));
        }
    }

    // SQLite's own words may quote the statement.
    private static string Reason(SqliteException e) => $"The database cannot be read at the moment (SQLite error {e.SqliteErrorCode}).";

    private sealed record Counted(SearchTotal Total);
}
