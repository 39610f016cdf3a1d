using System.Runtime.CompilerServices;
using AcarsHub.Data.Queries;
using AcarsHub.Domain.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace AcarsHub.Data.Search;

/// <summary>Finds stored messages by <see cref="SearchCriteria"/>. Any thread may call it; each call reads on a thread of the pool.</summary>
public sealed class MessageSearch
{
    /// <summary>Longest time a search may take.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <summary>Counting goes on to this number with the first page.</summary>
    public const int CountedAtOnce = 10_000;

    private const int ReadAtOnce = 500;

    // A person does not notice this much more.
    private static readonly TimeSpan s_counting = TimeSpan.FromMilliseconds(6);

    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal MessageSearch(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Finds a page and tells the total as far as that is quick.</summary>
    /// <param name="criteria">What to look for; without <see cref="SearchChecks.Problems"/>.</param>
    /// <param name="after">Key of the page, <see cref="SearchPage.Next"/> of the one before; null for the first.</param>
    /// <param name="count">Messages of a page.</param>
    /// <param name="ct">Stops reading.</param>
    /// <exception cref="SearchTimeoutException">It takes too long.</exception>
    /// <exception cref="SqliteException">The database cannot be read.</exception>
    public Task<SearchPage> RunAsync(SearchCriteria criteria, long? after, int count, CancellationToken ct) => WithReaderAsync(
        async (context, reader, plan) =>
        {
            if (plan.FindsNothing)
            {
                return new SearchPage([], null, new SearchTotal(0, true), reader.Elapsed);
            }

            var (ids, total) = reader.Read(plan.SelectIds(criteria.Order, after), plan.Parameters, count + 1, CountedAtOnce, after is null ? s_counting : TimeSpan.Zero);
            var messages = await MessagesAsync(context, ids.Take(count), criteria.Order, ct);
            if (after is not null)
            {
                total = reader.Read(plan.SelectIds(criteria.Order, null), plan.Parameters, 0, CountedAtOnce, reader.Elapsed + s_counting).Total;
            }

            return new SearchPage(messages, ids.Count > count ? ids[count - 1] : null, total, reader.Elapsed);
        },
        criteria,
        ct);

    /// <summary>Counts all messages that fit, however long that takes within <see cref="Timeout"/>.</summary>
    /// <exception cref="SearchTimeoutException">It takes too long.</exception>
    /// <exception cref="SqliteException">The database cannot be read.</exception>
    public Task<SearchTotal> CountAsync(SearchCriteria criteria, CancellationToken ct) => WithReaderAsync(
        static (_, reader, plan) => Task.FromResult(new SearchTotal(plan.FindsNothing ? 0 : reader.Number(plan.Count, plan.Parameters), true)),
        criteria,
        ct);

    /// <summary>Reads all messages that fit, a bounded number at a time, so that neither memory nor the log of the database grows.</summary>
    /// <exception cref="SearchTimeoutException">A part of it takes too long.</exception>
    /// <exception cref="SqliteException">The database cannot be read.</exception>
    public async IAsyncEnumerable<MessageRecord> AllAsync(SearchCriteria criteria, [EnumeratorCancellation] CancellationToken ct)
    {
        long? after = null;
        do
        {
            var start = after;
            (after, var messages) = await WithReaderAsync(
                async (context, reader, plan) =>
                {
                    var ids = plan.FindsNothing ? [] : reader.Read(plan.SelectIds(criteria.Order, start), plan.Parameters, ReadAtOnce, ReadAtOnce - 1, TimeSpan.Zero).Ids;
                    return (ids.Count < ReadAtOnce ? (long?)null : ids[^1], await MessagesAsync(context, ids, criteria.Order, ct));
                },
                criteria,
                ct);
            foreach (var message in messages)
            {
                yield return message;
            }
        }
        while (after is not null);
    }

    private static async Task<IReadOnlyList<MessageRecord>> MessagesAsync(AcarsHubDbContext context, IEnumerable<long> ids, SearchOrder order, CancellationToken ct)
    {
        var records = await context.RecordsAsync([.. ids], ct);
        return order == SearchOrder.Oldest ? [.. records] : [.. records.Reverse()];
    }

    /// <summary>Does the work on a thread of the pool: SQLite's calls are synchronous.</summary>
    private Task<T> WithReaderAsync<T>(Func<AcarsHubDbContext, SearchReader, SearchPlan, Task<T>> read, SearchCriteria criteria, CancellationToken ct) => Task.Run(
        async () =>
        {
            await using var context = await _contexts.CreateDbContextAsync(ct);
            await context.Database.OpenConnectionAsync(ct);
            var connection = (SqliteConnection)context.Database.GetDbConnection();
            SearchFunctions.Register(connection);
            using var reader = new SearchReader(connection, ct);
            try
            {
                return await read(context, reader, new SearchPlanner(connection).Plan(criteria));
            }
            catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT)
            {
                ct.ThrowIfCancellationRequested();
                throw new SearchTimeoutException();
            }
        },
        ct);
}
