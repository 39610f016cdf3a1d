using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Import.Copying;

/// <summary>
/// Copies alert matches, alert terms and ignore terms. Matches point to their message by uid up to revision 13 and by id from then
/// on; those whose message is gone are left out, as nothing could show them.
/// </summary>
internal sealed class AlertCopy(AdoptionSession session)
{
    private const string Table = "alert_matches";

    private readonly SqliteConnection _connection = session.Connection;

    public void Run()
    {
        session.InTransaction("alerts", CopyMatches);
        session.InTransaction("terms", () =>
        {
            // A term listed twice was counted twice, each time in both rows.
            CopyTerms("alert_stats", "count", "max(coalesce(count, 0))");
            CopyTerms("ignore_alert_terms", null, null);
        });
    }

    private void CopyMatches()
    {
        var columns = $"{AlertTerms.Sql("a.term")} AS term, {AlertTerms.MatchType("a.match_type")}, {MessageColumns.Milliseconds("a.matched_at")}";
        string query;
        if (session.Source.Has(Table, "message_id"))
        {
            query = $"SELECT m.id, {columns} FROM src.{Table} a JOIN main.messages m ON m.id = a.message_id";
        }
        else if (session.Source.Has(Table, "message_uid") && session.Source.Has("messages", "uid"))
        {
            // The order is forced: the uid index of messages was dropped at some revisions, and without one the alerts are the smaller side.
            _connection.Execute($"CREATE TEMP TABLE alert_source AS SELECT * FROM src.{Table} WHERE message_uid <> ''");
            _connection.Execute("CREATE INDEX temp.ix_alert_source ON alert_source (message_uid)");
            query = $"SELECT m.id, {columns} FROM src.messages m CROSS JOIN temp.alert_source a ON a.message_uid = m.uid";
        }
        else
        {
            return;
        }

        var source = _connection.Count("src." + Table);
        var saved = _connection.Count("main." + Table);
        var kept = _connection.Execute($"INSERT INTO main.{Table} (message_id, term, match_type, matched_at) {query} WHERE {AlertTerms.Sql("a.term")} IS NOT NULL ORDER BY a.id");
        session.Account(Table, source, dropped: source - kept, target: $"main.{Table} WHERE id > {saved}");
    }

    private void CopyTerms(string table, string? countColumn, string? countSql)
    {
        if (!session.Source.Has(table, "term"))
        {
            return;
        }

        var source = _connection.Count("src." + table);
        var blank = _connection.Count($"src.{table} WHERE {AlertTerms.Sql("term")} IS NULL");
        var (name, value) = countColumn is null ? ("", "") : (", " + countColumn, ", " + (session.Source.Has(table, countColumn) ? countSql : "0"));
        var kept = _connection.Execute(
            $"""
            INSERT INTO main.{table} (term{name})
            SELECT {AlertTerms.Sql("term")} AS t{value} FROM src.{table} WHERE {AlertTerms.Sql("term")} IS NOT NULL GROUP BY t ORDER BY min(rowid)
            """);
        _connection.Execute($"UPDATE main.{table} SET kind = 'wildcard' WHERE {AlertTerms.IsWildcard("term")}");
        session.Account(table, source, source - blank - kept, blank);
    }
}
