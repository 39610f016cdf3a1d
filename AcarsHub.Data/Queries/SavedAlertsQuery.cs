using AcarsHub.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>How many alerts are stored. Run at start and when many have changed at once; the pipeline counts on from there.</summary>
public sealed class SavedAlertsQuery
{
    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;
    private readonly StoreJobs _jobs;

    internal SavedAlertsQuery(IDbContextFactory<AcarsHubDbContext> contexts, StoreJobs jobs) => (_contexts, _jobs) = (contexts, jobs);

    /// <summary>Counts before the pipeline runs.</summary>
    public async Task<long> RunAsync(CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        return await context.AlertMatches.LongCountAsync(ct);
    }

    /// <summary>Counts while it runs.</summary>
    /// <param name="take">Gets the number before the next message is stored.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">Nothing was counted.</exception>
    public Task RecountAsync(Action<long> take, CancellationToken ct) => _jobs.RunAsync(static connection => connection.Count("alert_matches"), take, ct);
}
