using AcarsHub.Data.Queries;
using AcarsHub.Domain.Alerts;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>Changes the alert terms of the station.</summary>
public sealed class AlertTermWriter(StoreJobs jobs)
{
    /// <summary>
    /// Makes <paramref name="terms"/> the terms that hold, in one transaction. Terms that stay keep their count; the matches of those that
    /// go, go too.
    /// </summary>
    /// <param name="terms">All terms.</param>
    /// <param name="committed">Called before the next message is stored.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <exception cref="SqliteException">Nothing was changed.</exception>
    public Task<StoredTerms> SaveAsync(AlertTermSet terms, Action<StoredTerms> committed, CancellationToken ct) => jobs.RunAsync(
        connection =>
        {
            Save(connection, "alert_stats", ", count", ", 0", terms.Terms);
            Save(connection, "ignore_alert_terms", "", "", terms.Ignored);
            connection.Execute("DELETE FROM alert_matches WHERE term NOT IN (SELECT term FROM alert_stats)");
            return AlertTermsQuery.Read(connection);
        },
        committed,
        ct);

    private static void Save(SqliteConnection connection, string table, string further, string furtherValues, IReadOnlyList<AlertTerm> terms)
    {
        var listed = AlertTermRows.Json(terms);
        connection.Execute($"DELETE FROM {table} WHERE term NOT IN (SELECT value ->> 'term' FROM json_each($terms))", ("$terms", listed));
        connection.Execute(
            $"""
            INSERT INTO {table} (term, kind, fields, severity, colour{further})
            SELECT value ->> 'term', value ->> 'kind', value ->> 'fields', value ->> 'severity', value ->> 'colour'{furtherValues} FROM json_each($terms) WHERE true
            ON CONFLICT (term) DO UPDATE SET kind = excluded.kind, fields = excluded.fields, severity = excluded.severity, colour = excluded.colour
            """,
            ("$terms", listed));

        // Ids tell the order; each is free while it is set.
        connection.Execute($"UPDATE {table} SET id = -1 - (SELECT key FROM json_each($terms) WHERE value ->> 'term' = {table}.term)", ("$terms", listed));
        connection.Execute($"UPDATE {table} SET id = -id");
    }
}
