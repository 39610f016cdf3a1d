using System.Diagnostics;
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

    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal MessageSearch(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Finds a page and tells the total as far as that is quick.</summary>
    /// <param name="criteria">What to look for; without <see cref="SearchChecks.Problems"/>.</param>
    /// <param name="after">Key of the page, <see cref="SearchPage.Next"/> of the one before; null for the first.</param>
    /// <param name="count">Messages of a page.</param>
    /// <param name="ct">Stops reading.</param>
    /// <exception cref="SearchTimeoutException">It takes too long.</exception>
    /// <exception cref="SqliteException">The database cannot be read.</exception>
    public async Task<SearchPage> RunAsync(SearchCriteria criteria, long? after, int count, CancellationToken ct)
    {
        var start = Stopwatch.GetTimestamp();
        var plan = SearchPlanner.Plan(criteria);
        var total = await ReadAsync($"SELECT count(*) FROM (SELECT 1 FROM messages AS m WHERE {plan.Where} LIMIT {CountedAtOnce + 1})", plan, ct);
        var ids = await IdsAsync(criteria, plan, after, count + 1, ct);
        var messages = await MessagesAsync(ids.Take(count), criteria.Order, ct);
        return new SearchPage(
            messages,
            ids.Count > count ? ids[count - 1] : null,
            new SearchTotal(Math.Min(total[0], CountedAtOnce), total[0] <= CountedAtOnce),
            Stopwatch.GetElapsedTime(start));
    }

    /// <summary>Counts all messages that fit, however long that takes within <see cref="Timeout"/>.</summary>
    /// <exception cref="SearchTimeoutException">It takes too long.</exception>
    /// <exception cref="SqliteException">The database cannot be read.</exception>
    public async Task<SearchTotal> CountAsync(SearchCriteria criteria, CancellationToken ct)
    {
        var plan = SearchPlanner.Plan(criteria);
        return new SearchTotal((await ReadAsync($"SELECT count(*) FROM messages AS m WHERE {plan.Where}", plan, ct))[0], true);
    }

    /// <summary>Reads all messages that fit, a bounded number at a time, so that neither memory nor the log of the database grows.</summary>
    /// <exception cref="SearchTimeoutException">A part of it takes too long.</exception>
    /// <exception cref="SqliteException">The database cannot be read.</exception>
    public async IAsyncEnumerable<MessageRecord> AllAsync(SearchCriteria criteria, [EnumeratorCancellation] CancellationToken ct)
    {
        var plan = SearchPlanner.Plan(criteria);
        for (long? after = null; await IdsAsync(criteria, plan, after, ReadAtOnce, ct) is { Count: > 0 } ids; after = ids[^1])
        {
            foreach (var message in await MessagesAsync(ids, criteria.Order, ct))
            {
                yield return message;
            }
        }
    }

    private Task<List<long>> IdsAsync(SearchCriteria criteria, SearchStatement plan, long? after, int limit, CancellationToken ct)
    {
        var (key, order) = criteria.Order == SearchOrder.Oldest ? (">", "ASC") : ("<", "DESC");
        var page = after is { } id ? FormattableString.Invariant($"AND m.id {key} {id}") : "";
        return ReadAsync(FormattableString.Invariant($"SELECT m.id FROM messages AS m WHERE {plan.Where} {page} ORDER BY m.id {order} LIMIT {limit}"), plan, ct);
    }

    private async Task<IReadOnlyList<MessageRecord>> MessagesAsync(IEnumerable<long> ids, SearchOrder order, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var wanted = ids.ToArray();
        var rows = await context.Messages.Where(m => wanted.Contains(m.Id)).WithFormats(context).ToListAsync(ct);
        var records = rows.Select(MessageRows.ToRecord).OrderBy(static record => record.Id);
        return order == SearchOrder.Oldest ? [.. records] : [.. records.Reverse()];
    }

    /// <summary>Reads a column of numbers on a thread of the pool; the end of <paramref name="ct"/> or of the time interrupts SQLite.</summary>
    private Task<List<long>> ReadAsync(string sql, SearchStatement plan, CancellationToken ct) => Task.Run(
        async () =>
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
            limit.CancelAfter(Timeout);
            await using var context = await _contexts.CreateDbContextAsync(ct);
            await context.Database.OpenConnectionAsync(ct);
            var connection = (SqliteConnection)context.Database.GetDbConnection();
            await using var interruption = limit.Token.Register(() => raw.sqlite3_interrupt(connection.Handle));
            try
            {
                return connection.Rows(sql, static row => row.GetInt64(0), [.. plan.Parameters.Select(static p => (p.Name, (object?)p.Value))]).ToList();
            }
            catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT)
            {
                ct.ThrowIfCancellationRequested();
                throw new SearchTimeoutException();
            }
        },
        ct);
}
