using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Import.Copying;

/// <summary>
/// Copies <c>messages</c> by ranges of ids and feeds the full-text index from the same range while its pages are in memory: faster
/// than triggers row by row, and unlike one final rebuild it shows progress and can be stopped.
/// </summary>
internal sealed class MessageCopy
{
    private readonly AdoptionSession _session;
    private readonly SqliteConnection _connection;
    private readonly string _ftsColumns;
    private readonly string _insert;

    public MessageCopy(AdoptionSession session)
    {
        _session = session;
        _connection = session.Connection;
        _ftsColumns = string.Join(", ", _connection.Texts("SELECT name FROM pragma_table_info('messages_fts', 'main')"));
        var columns = MessageColumns.Of(session.Source, "messages", "m");
        _insert =
            $"""
            INSERT INTO main.messages (id, {string.Join(", ", columns.Select(static c => c.Name))})
            SELECT m.id, {string.Join(", ", columns.Select(static c => c.Sql))} FROM src.messages m WHERE m.id > $after AND m.id <= $last
            """;
    }

    /// <summary>Copies everything. The index's triggers are away meanwhile.</summary>
    /// <param name="afterwards">Further changes of messages that do not need the triggers.</param>
    public void Run(Action<MessageCopy> afterwards)
    {
        var total = _connection.Count("src.messages");
        _session.Progress.Total = total;
        _session.Progress.Advance(0);
        var triggers = _connection.Texts("SELECT sql FROM main.sqlite_master WHERE type = 'trigger' AND tbl_name = 'messages'");
        foreach (var name in _connection.Texts("SELECT name FROM main.sqlite_master WHERE type = 'trigger' AND tbl_name = 'messages'"))
        {
            _connection.Execute($"DROP TRIGGER main.\"{name}\"");
        }

        for (var after = long.MinValue; LastOfBatch(after) is { } last; after = last)
        {
            CopyBatch(after, last);
        }

        afterwards(this);
        triggers.ForEach(sql => _connection.Execute(sql));
        _session.Step("triggers");
    }

    /// <summary>Adds the messages after <paramref name="after"/> up to <paramref name="last"/> to the full-text index.</summary>
    public void Index(long after, long last) =>
        _connection.Execute(
            $"INSERT INTO main.messages_fts (rowid, {_ftsColumns}) SELECT id, {_ftsColumns} FROM main.messages WHERE id > $after AND id <= $last",
            ("$after", after),
            ("$last", last));

    private long? LastOfBatch(long after) =>
        _connection.Number("SELECT max(id) FROM (SELECT id FROM src.messages WHERE id > $after ORDER BY id LIMIT $rows)", ("$after", after), ("$rows", _session.BatchRows));

    private void CopyBatch(long after, long last)
    {
        var rows = 0;
        _session.InTransaction("messages", () =>
        {
            rows = _connection.Execute(_insert, ("$after", after), ("$last", last));
            Index(after, last);
        });
        _session.Progress.Advance(rows);
    }
}
