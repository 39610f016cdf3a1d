using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Import.Copying;

/// <summary>
/// Brings over <c>messages_saved</c> of ACARS Hub 3: full copies of alert messages, which outlived the messages themselves. Each is
/// matched to its message, or becomes one again, and gets an alert row. ACARS Hub 4 deleted this table when it upgraded.
/// </summary>
internal sealed class SavedMessages(AdoptionSession session)
{
    private const string Table = "messages_saved";

    private readonly SqliteConnection _connection = session.Connection;

    // What makes two rows the same message; a column either table lacks cannot tell them apart.
    private readonly string[] _keys =
    [
        .. new[] { "msg_time", "message_type", "station_id", "tail", "flight", "msg_text" }.Where(c => session.Source.Has(Table, c) && session.Source.Has("messages", c)),
    ];

    /// <summary>Does it.</summary>
    /// <returns>Number of messages put back.</returns>
    public long Run(MessageCopy messages)
    {
        if (!session.Source.Has(Table, "message_type", "msg_time"))
        {
            return 0;
        }

        var added = 0L;
        session.InTransaction("saved messages", () =>
        {
            Read();
            Match();
            added = Insert(messages);
            Match();
            Alert();
        });
        return added;
    }

    private void Read()
    {
        var columns = MessageColumns.Of(session.Source, Table, "s");
        _connection.Execute(
            $"""
            CREATE TEMP TABLE saved AS SELECT s.rowid AS saved_id, NULL AS message_id,
              {AlertTerms.Sql(session.Source.ColumnOr(Table, "term", "''"))} AS term,
              {AlertTerms.MatchType(session.Source.ColumnOr(Table, "type_of_match", "''"))} AS match_type,
              {string.Join(", ", columns.Select(static c => $"{c.Sql} AS {c.Name}"))}
            FROM src.{Table} s
            """);
    }

    private void Match() =>
        _connection.Execute(
            $"""
            UPDATE temp.saved SET message_id = (SELECT min(m.id) FROM main.messages m WHERE {string.Join(" AND ", _keys.Select(static k => $"m.{k} IS saved.{k}"))})
            WHERE message_id IS NULL
            """);

    /// <summary>
    /// Saved messages are mostly older than all others, and pages list by id: so they get ids below the lowest one where there is
    /// room, in order of time, and follow the highest one otherwise. One saved for two terms is one message.
    /// </summary>
    private long Insert(MessageCopy messages)
    {
        var first = "SELECT min(saved_id) FROM temp.saved WHERE message_id IS NULL GROUP BY " + string.Join(", ", _keys);
        var missing = _connection.Count($"({first})");
        if (missing == 0)
        {
            return 0;
        }

        var lowest = _connection.Number("SELECT min(id) FROM main.messages") ?? 1;
        var before = lowest > missing ? lowest - missing - 1 : _connection.Number("SELECT max(id) FROM main.messages") ?? 0;
        string[] columns = [.. MessageColumns.Of(session.Source, Table, "s").Select(static c => c.Name)];
        messages.Store(
            $"SELECT $before + row_number() OVER (ORDER BY msg_time, saved_id) AS id, {string.Join(", ", columns)} FROM temp.saved WHERE saved_id IN ({first})",
            columns,
            ("$before", before));
        return missing;
    }

    private void Alert()
    {
        const string rows = "SELECT DISTINCT message_id, term, match_type, msg_time FROM temp.saved WHERE term IS NOT NULL";
        var total = _connection.Count("temp.saved");
        var withTerm = _connection.Count("temp.saved WHERE term IS NOT NULL");
        var distinct = _connection.Count($"({rows})");
        _connection.Execute($"INSERT INTO main.alert_matches (message_id, term, match_type, matched_at) {rows} ORDER BY msg_time, message_id");

        // First into an empty table, so their ids count from 1.
        session.Account("alert_matches (from messages_saved)", total, withTerm - distinct, total - withTerm, target: $"main.alert_matches WHERE id <= {distinct}");
    }
}
