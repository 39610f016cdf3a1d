using AcarsHub.Domain.Tracking;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>The sessions that may continue, as they were when the station stopped.</summary>
/// <param name="LastId">Highest id a session has had; 0 for none.</param>
/// <param name="Sessions">The sessions, the one heard last at the end.</param>
public sealed record KnownSessions(long LastId, IReadOnlyList<AircraftSession> Sessions);

/// <summary>
/// Reads the sessions heard last. How many, not how old: whether one continues is told by the times of messages, which in a replay are
/// not those of the clock.
/// </summary>
public sealed class KnownSessionsQuery
{
    /// <summary>Messages looked at for names of sessions; all would be a pass through the table.</summary>
    private const int Recent = 20_000;

    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal KnownSessionsQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Reads up to <paramref name="count"/> sessions.</summary>
    public async Task<KnownSessions> RunAsync(int count, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var rows = await context.AircraftSessions.AsNoTracking().OrderByDescending(static s => s.LastSeenMs).Take(count).ToListAsync(ct);

        // A message may still name one that is gone, e.g. after the table was edited by hand.
        var lastNamed = await context.Messages.OrderByDescending(static m => m.Id).Take(Recent).MaxAsync(static m => m.SessionId, ct) ?? 0;
        var lastStored = await context.AircraftSessions.MaxAsync(static s => (long?)s.Id, ct) ?? 0;
        rows.Reverse();
        return new KnownSessions(Math.Max(lastStored, lastNamed), [.. rows.Select(SessionRows.ToSession)]);
    }
}
