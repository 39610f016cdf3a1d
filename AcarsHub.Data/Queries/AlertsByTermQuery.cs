using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>Some of the messages a term was found in.</summary>
/// <param name="Messages">Newest first.</param>
/// <param name="Total">All messages it was found in.</param>
public sealed record AlertsOfTerm(IReadOnlyList<MessageRecord> Messages, long Total);

/// <summary>The messages one alert term was found in, each once, however often it has the term.</summary>
public sealed class AlertsByTermQuery
{
    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal AlertsByTermQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Reads a page.</summary>
    /// <param name="term">Text of the term, as it is stored.</param>
    /// <param name="skip">Messages on the pages before.</param>
    /// <param name="count">Messages of a page.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<AlertsOfTerm> RunAsync(string term, int skip, int count, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var total = connection.Number("SELECT count(DISTINCT message_id) FROM alert_matches WHERE term = $term", ("$term", term)) ?? 0;
        var ids = connection.Rows(
            "SELECT DISTINCT message_id, matched_at FROM alert_matches WHERE term = $term ORDER BY matched_at DESC, message_id DESC LIMIT $count OFFSET $skip",
            static row => row.GetInt64(0),
            ("$term", term),
            ("$count", count),
            ("$skip", skip)).ToList();
        var records = (await context.RecordsAsync(ids, ct)).ToDictionary(static record => record.Id);
        return new AlertsOfTerm([.. ids.Where(records.ContainsKey).Select(id => records[id])], total);
    }
}
