using System.Collections.Immutable;
using AcarsHub.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>How many messages of each type are stored. Run once at start; the pipeline counts on from there.</summary>
public sealed class StoredTotalsQuery
{
    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal StoredTotalsQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Counts the rows.</summary>
    /// <returns>Rows per decoder type, indexed by <see cref="DecoderKind"/>.</returns>
    public async Task<ImmutableArray<long>> RunAsync(CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var groups = await context.Messages.GroupBy(static m => m.MessageType).Select(static g => new { g.Key, Count = g.LongCount() }).ToListAsync(ct);
        var totals = new long[DecoderKinds.All.Length];
        foreach (var group in groups)
        {
            totals[(int)(DecoderKinds.Parse(group.Key) ?? DecoderKind.Acars)] += group.Count;
        }

        return [.. totals];
    }
}
