using System.Collections.Immutable;
using AcarsHub.Domain.Alerts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>The terms as they are stored.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Counts">How often each has been found in all the time, by its text.</param>
public sealed record StoredTerms(AlertTermSet Terms, ImmutableDictionary<string, long> Counts);

/// <summary>Reads the alert terms and the ignore terms in their order.</summary>
public sealed class AlertTermsQuery
{
    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal AlertTermsQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    public async Task<StoredTerms> RunAsync(CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        return Read((SqliteConnection)context.Database.GetDbConnection());
    }

    internal static StoredTerms Read(SqliteConnection connection)
    {
        var counted = connection.Rows($"SELECT {AlertTermRows.Columns}, count FROM alert_stats ORDER BY id", static row => (Term: AlertTermRows.Read(row), Count: row.GetInt64(5))).ToList();
        var ignored = connection.Rows($"SELECT {AlertTermRows.Columns} FROM ignore_alert_terms ORDER BY id", AlertTermRows.Read);
        return new StoredTerms(
            new AlertTermSet([.. counted.Select(static row => row.Term)], [.. ignored]),
            counted.ToImmutableDictionary(static row => row.Term.Text, static row => row.Count));
    }
}
