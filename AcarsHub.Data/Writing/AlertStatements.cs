using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Messages;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>Writes the terms found in a message, and counts them, in the transaction the message is stored in.</summary>
internal sealed class AlertStatements(SqliteConnection connection) : IDisposable
{
    private readonly PreparedStatement _match = new(connection, "INSERT INTO alert_matches (message_id, term, match_type, matched_at) VALUES (?, ?, ?, ?)");
    private readonly PreparedStatement _count = new(connection, "UPDATE alert_stats SET count = count + 1 WHERE term = ?");

    /// <summary>Writes the alerts of a message that has just been inserted.</summary>
    public void Insert(long id, EnrichedMessage message)
    {
        foreach (var hit in message.Alerts)
        {
            _match.Bind(id);
            _match.Bind(hit.Term.Text);
            _match.Bind(AlertFieldNames.Of(hit.Field));
            _match.Bind(message.Message.ReceivedAtUtc.ToUnixTimeMilliseconds());
            _match.Execute();
            _count.Bind(hit.Term.Text);
            _count.Execute();
        }
    }

    public void Dispose()
    {
        _match.Dispose();
        _count.Dispose();
    }
}
