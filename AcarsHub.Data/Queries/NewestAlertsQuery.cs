using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>The newest stored messages with an alert.</summary>
public sealed class NewestAlertsQuery
{
    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal NewestAlertsQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Reads up to <paramref name="count"/> messages.</summary>
    /// <returns>Oldest first.</returns>
    public async Task<IReadOnlyList<MessageRecord>> RunAsync(int count, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var ids = connection.Rows(
            "SELECT DISTINCT message_id FROM alert_matches ORDER BY message_id DESC LIMIT $count",
            static row => row.GetInt64(0),
            ("$count", count)).ToList();
        return await context.RecordsAsync(ids, ct);
    }
}
