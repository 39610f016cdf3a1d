using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>The stored messages of a session.</summary>
public sealed class SessionMessagesQuery
{
    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal SessionMessagesQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Reads up to <paramref name="count"/> messages, newest first.</summary>
    /// <param name="session">Id of the session.</param>
    /// <param name="before">Only messages with a lower id; null to begin with the newest.</param>
    /// <param name="count">How many at the most.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<Page<MessageRecord>> RunAsync(long session, long? before, int count, CancellationToken ct)
    {
        var end = before ?? long.MaxValue;
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var rows = await context.Messages
            .Where(m => m.SessionId == session && m.Id < end)
            .OrderByDescending(static m => m.Id)
            .Take(count + 1)
            .WithFormats(context)
            .ToListAsync(ct);
        return MessageRows.ToPage(rows, count);
    }
}
