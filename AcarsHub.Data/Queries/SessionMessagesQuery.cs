using AcarsHub.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>The stored messages of a session. The search index knows them; an index for the purpose would take five times the room.</summary>
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
        await using var context = await _contexts.CreateDbContextAsync(ct);
        return await IndexedMessages.ReadAsync(context, SearchWord.Of(WordKind.Session, session), before, count, "", ct);
    }
}
