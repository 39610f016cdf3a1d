using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>Which stations messages came from lately.</summary>
public sealed class RecentStationsQuery
{
    /// <summary>Messages looked at, so that a start is not held up by the traffic of two days: the other stations are heard soon.</summary>
    internal const int MostMessages = 200_000;

    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal RecentStationsQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Reads the names of the stations heard since a time, as far as the newest messages tell.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(DateTimeOffset sinceUtc, CancellationToken ct)
    {
        var since = sinceUtc.ToUnixTimeMilliseconds();
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var names = await context.Messages
            .Where(m => m.MessageTimeMs >= since)
            .OrderByDescending(static m => m.MessageTimeMs)
            .Take(MostMessages)
            .Select(static m => m.StationId)
            .Distinct()
            .ToListAsync(ct);
        return [.. names.OfType<string>()];
    }
}
