using AcarsHub.Data.Schema;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Search;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>Retention in small steps, the same for the running station and for the command.</summary>
internal sealed class PruneStatements(SqliteConnection connection)
{
    // NOT EXISTS, since one NULL would make NOT IN keep everything for ever.
    private const string OldAndNotAlerted =
        """
        FROM message_rows AS m
        WHERE m.msg_time < $before
            AND NOT EXISTS (SELECT 1 FROM alert_matches AS a WHERE a.message_id = m.id AND a.matched_at >= $alerts_before)
        """;

    private long _sessionsSeenTo = long.MinValue;

    /// <summary>Deletes up to <paramref name="limit"/> messages, the oldest first, but none a younger alert points to.</summary>
    /// <returns>How many went of each decoder type, indexed by <see cref="DecoderKind"/>.</returns>
    /// <exception cref="SqliteException">Nothing was deleted.</exception>
    public long[] DeleteMessages(DateTimeOffset before, DateTimeOffset alertsBefore, int limit)
    {
        var old = connection.Rows(
            $"SELECT m.id, (SELECT r.message_type FROM receptions AS r WHERE r.id = m.reception) {OldAndNotAlerted} ORDER BY m.msg_time LIMIT $limit",
            static row => (Id: row.GetInt64(0), Type: row.GetString(1)),
            ("$before", before.ToUnixTimeMilliseconds()),
            ("$alerts_before", alertsBefore.ToUnixTimeMilliseconds()),
            ("$limit", limit)).ToList();
        var deleted = new long[DecoderKinds.All.Length];
        using var transaction = connection.BeginTransaction();
        using var words = new StoredWords(connection);
        using var row = new PreparedStatement(connection, "DELETE FROM message_rows WHERE id = ?1");
        foreach (var (id, type) in old)
        {
            words.Remove(id);
            row.Bind(id);
            row.Execute();
            deleted[(int)(DecoderKinds.Parse(type) ?? DecoderKind.Acars)]++;
        }

        transaction.Commit();
        return deleted;
    }

    /// <summary>How many messages <see cref="DeleteMessages"/> would delete in the end.</summary>
    public long CountMessages(DateTimeOffset before, DateTimeOffset alertsBefore) => connection.Number(
        $"SELECT count(*) {OldAndNotAlerted}",
        ("$before", before.ToUnixTimeMilliseconds()),
        ("$alerts_before", alertsBefore.ToUnixTimeMilliseconds())) ?? 0;

    /// <summary>Deletes up to <paramref name="limit"/> alert matches that are too old.</summary>
    /// <returns>How many went.</returns>
    public int DeleteAlertMatches(DateTimeOffset alertsBefore, int limit) => connection.Execute(
        "DELETE FROM alert_matches WHERE id IN (SELECT id FROM alert_matches WHERE matched_at < $alerts_before LIMIT $limit)",
        ("$alerts_before", alertsBefore.ToUnixTimeMilliseconds()),
        ("$limit", limit));

    /// <summary>
    /// Looks at the next <paramref name="limit"/> sessions that ended long ago and deletes those without a stored message. Those an alert
    /// keeps messages of stay and are looked at again in the next round, so a round goes on where the step before ended.
    /// </summary>
    /// <returns>How many went, and whether the round has more to look at.</returns>
    public (int Deleted, bool More) DeleteSessions(DateTimeOffset before, int limit)
    {
        var end = before.ToUnixTimeMilliseconds();
        var last = connection.Number(
            "SELECT last_seen FROM aircraft_sessions WHERE last_seen > $after AND last_seen < $before ORDER BY last_seen LIMIT 1 OFFSET $limit",
            ("$after", _sessionsSeenTo),
            ("$before", end),
            ("$limit", limit - 1));
        var deleted = connection.Execute(
            $"""
            DELETE FROM aircraft_sessions WHERE last_seen > $after AND last_seen <= $last
                AND NOT EXISTS (SELECT 1 FROM messages_fts WHERE messages_fts MATCH '{SearchWord.Mark(WordKind.Session)}' || aircraft_sessions.id)
            """,
            ("$after", _sessionsSeenTo),
            ("$last", last ?? end - 1));
        _sessionsSeenTo = last ?? long.MinValue;
        return (deleted, last is not null);
    }
}
