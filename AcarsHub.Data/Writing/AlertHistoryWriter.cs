using AcarsHub.Data.Queries;
using AcarsHub.Domain.Alerts;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>Replaces the alerts of the history.</summary>
public sealed class AlertHistoryWriter(StoreJobs jobs)
{
    /// <summary>
    /// Replaces the alerts of all messages that were looked into, in one transaction, and counts anew. Alerts of younger messages stay: they
    /// were found as these came.
    /// </summary>
    /// <param name="found">All alerts there are to be.</param>
    /// <param name="lastId">Highest id of a message that was looked into.</param>
    /// <param name="committed">Called before the next message is stored, unless nothing was changed.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>Whether it was done; not when the terms are others by now.</returns>
    /// <exception cref="SqliteException">Nothing was changed.</exception>
    public async Task<bool> ReplaceAsync(FoundAlerts found, long lastId, Action<StoredTerms> committed, CancellationToken ct) => await jobs.RunAsync(
        connection => Replace(connection, found, lastId),
        terms =>
        {
            if (terms is not null)
            {
                committed(terms);
            }
        },
        ct) is not null;

    private static StoredTerms? Replace(SqliteConnection connection, FoundAlerts found, long lastId)
    {
        if (!AlertTermsQuery.Read(connection).Terms.Equals(found.Terms))
        {
            return null;
        }

        connection.Execute("DELETE FROM alert_matches WHERE message_id <= $last", ("$last", lastId));

        // A message may have become too old meanwhile.
        using var insert = new PreparedStatement(
            connection,
            "INSERT INTO alert_matches (message_id, term, match_type, matched_at) SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM message_rows WHERE id = ?1)");
        foreach (var alert in found.Read())
        {
            insert.Bind(alert.MessageId);
            insert.Bind(found.Terms.Terms[alert.Term].Text);
            insert.Bind(AlertFieldNames.Of(alert.Field));
            insert.Bind(alert.TimeMs);
            insert.Execute();
        }

        connection.Execute("UPDATE alert_stats SET count = (SELECT count(*) FROM alert_matches AS m WHERE m.term = alert_stats.term)");
        return AlertTermsQuery.Read(connection);
    }
}
