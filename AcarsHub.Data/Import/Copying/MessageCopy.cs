using AcarsHub.Data.Schema;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Import.Copying;

/// <summary>
/// Copies <c>messages</c> by ranges of ids and feeds the search index from the same range while its pages are in memory: faster than row
/// by row, and unlike one final rebuild it shows progress and can be stopped.
/// </summary>
internal sealed class MessageCopy
{
    private readonly AdoptionSession _session;
    private readonly SqliteConnection _connection;
    private readonly string[] _names;
    private readonly string _select;

    public MessageCopy(AdoptionSession session)
    {
        _session = session;
        _connection = session.Connection;
        var columns = MessageColumns.Of(session.Source, "messages", "m");
        _names = [.. columns.Select(static c => c.Name)];
        _select = $"SELECT m.id, {string.Join(", ", columns.Select(static c => $"{c.Sql} AS {c.Name}"))} FROM src.messages m WHERE m.id > $after AND m.id <= $last ORDER BY m.id";
    }

    /// <summary>Copies everything.</summary>
    /// <param name="afterwards">Further messages to be stored.</param>
    public void Run(Action<MessageCopy> afterwards)
    {
        var total = _connection.Count("src.messages");
        _session.Progress.Total = total;
        _session.Progress.Advance(0);
        for (var after = long.MinValue; LastOfBatch(after) is { } last; after = last)
        {
            CopyBatch(after, last);
        }

        afterwards(this);
    }

    /// <summary>Stores and indexes the messages a query gives, in the transaction under way.</summary>
    /// <param name="select">Gives <c>id</c> and <paramref name="names"/>.</param>
    /// <param name="names">Columns of <c>messages</c>.</param>
    /// <param name="parameters">Parameters of the query.</param>
    /// <returns>How many there were.</returns>
    public long Store(string select, IReadOnlyCollection<string> names, params (string Name, object? Value)[] parameters)
    {
        // Each value is repaired once, however often it is used then.
        _connection.Execute($"CREATE TEMP TABLE incoming AS {select}", parameters);
        var rows = _connection.Count("temp.incoming");
        MessageFill.Run(_connection, "temp.incoming", names);
        _connection.Execute("DROP TABLE temp.incoming");
        return rows;
    }

    private long? LastOfBatch(long after) =>
        _connection.Number("SELECT max(id) FROM (SELECT id FROM src.messages WHERE id > $after ORDER BY id LIMIT $rows)", ("$after", after), ("$rows", _session.BatchRows));

    private void CopyBatch(long after, long last)
    {
        var rows = 0L;
        _session.InTransaction("messages", () =>
        {
            rows = Store(_select, _names, ("$after", after), ("$last", last));
        });
        _session.Progress.Advance(rows);
    }
}
