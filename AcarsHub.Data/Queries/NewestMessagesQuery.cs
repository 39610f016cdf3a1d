using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>The newest stored messages, to warm what is kept in memory.</summary>
public sealed class NewestMessagesQuery
{
    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal NewestMessagesQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Reads up to <paramref name="count"/> messages.</summary>
    /// <returns>Oldest first.</returns>
    public async Task<IReadOnlyList<MessageRecord>> RunAsync(int count, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var rows = await context.Messages.OrderByDescending(static m => m.Id).Take(count).WithFormats(context).ToListAsync(ct);
        return await rows.OrderBy(static row => row.Message.Id).ToRecordsAsync(context, ct);
    }
}
