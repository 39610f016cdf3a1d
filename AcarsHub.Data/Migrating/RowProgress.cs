using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace AcarsHub.Data.Migrating;

/// <summary>
/// Counts the messages a step writes while one long statement runs, by SQLite's own call for each row. A read from another connection
/// would see nothing of it before the commit.
/// </summary>
internal sealed class RowProgress : IDisposable
{
    private const int Stride = 1000;
    private const int Insert = 18; // SQLITE_INSERT

    private readonly sqlite3 _handle;
    private readonly int _passes;
    private readonly Action<long> _report;
    private long _written;

    /// <param name="connection">The open connection the step runs on.</param>
    /// <param name="passes">How often the step writes each message.</param>
    /// <param name="report">Takes the messages done; called on the connection's thread, so it must not use the connection.</param>
    public RowProgress(SqliteConnection connection, int passes, Action<long> report)
    {
        _handle = connection.Handle!; // An open connection has one.
        _passes = passes;
        _report = report;
        raw.sqlite3_update_hook(_handle, (strdelegate_update)OnRow, null);
    }

    public void Dispose() => raw.sqlite3_update_hook(_handle, (strdelegate_update)null!, null); // Null takes the hook away.

    private void OnRow(object userData, int type, string database, string table, long rowId)
    {
        // One row of docsize is written for every message that is indexed.
        if (type == Insert && table is "messages" or "message_rows" or "messages_before" or "messages_fts_docsize" && ++_written % Stride == 0)
        {
            _report(_written / _passes);
        }
    }
}
