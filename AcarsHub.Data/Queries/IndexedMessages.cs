using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>Messages the search index names, newest first.</summary>
internal static class IndexedMessages
{
    /// <summary>Reads up to <paramref name="count"/> messages.</summary>
    /// <param name="context">The database.</param>
    /// <param name="words">What to ask the index for.</param>
    /// <param name="before">Only messages with a lower id; null to begin with the newest.</param>
    /// <param name="count">How many at the most.</param>
    /// <param name="condition">A further condition on the row <c>m</c>; empty for none. A constant.</param>
    /// <param name="ct">Stops reading.</param>
    public static async Task<Page<MessageRecord>> ReadAsync(AcarsHubDbContext context, string words, long? before, int count, string condition, CancellationToken ct)
    {
        var sql =
            $$"""
            SELECT m.* FROM messages_fts AS f CROSS JOIN messages AS m ON m.id = f.rowid
            WHERE messages_fts MATCH {0} AND f.rowid < {1} {{condition}}
            ORDER BY f.rowid DESC LIMIT {2}
            """;
        var rows = await context.Messages.FromSqlRaw(sql, words, before ?? long.MaxValue, count + 1).WithFormats(context).ToListAsync(ct);
        var records = await rows.OrderByDescending(static row => row.Message.Id).ToRecordsAsync(context, ct);
        return Page<MessageRecord>.Of(records, count, static record => record.Id);
    }
}
