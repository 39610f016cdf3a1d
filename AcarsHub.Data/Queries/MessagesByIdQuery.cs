using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>Messages whose ids are known.</summary>
public sealed class MessagesByIdQuery
{
    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal MessagesByIdQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Reads them.</summary>
    /// <returns>Those that are there, oldest first.</returns>
    public async Task<IReadOnlyList<MessageRecord>> RunAsync(IReadOnlyList<long> ids, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        return await context.RecordsAsync(ids, ct);
    }
}
