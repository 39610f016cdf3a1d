using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace AcarsHub.Data.Writing;

/// <summary>
/// A statement of the writer, prepared once, whose parameters are bound in their order. A command of the provider looks every parameter
/// up by its name and boxes every value, at every execution: of an insert with forty columns that was a fifth. It runs in whatever
/// transaction its connection is in.
/// </summary>
internal sealed class PreparedStatement : IDisposable
{
    private const int StackBytes = 1024;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private int _bound;

    /// <param name="connection">An open connection, which must outlive the statement.</param>
    /// <param name="sql">One statement.</param>
    /// <exception cref="SqliteException">The database refuses it.</exception>
    public PreparedStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!; // Open.
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <summary>Id of the row the connection has inserted last.</summary>
    public long LastInsertedId => raw.sqlite3_last_insert_rowid(_database);

    /// <summary>Binds the next parameter.</summary>
    public void Bind(long? value) => Check(value is { } number ? raw.sqlite3_bind_int64(_statement, ++_bound, number) : raw.sqlite3_bind_null(_statement, ++_bound));

    /// <inheritdoc cref="Bind(long?)"/>
    public void Bind(double? value) => Check(value is { } number ? raw.sqlite3_bind_double(_statement, ++_bound, number) : raw.sqlite3_bind_null(_statement, ++_bound));

    /// <inheritdoc cref="Bind(long?)"/>
    public void Bind(byte[]? value) => Check(value is not null ? raw.sqlite3_bind_blob(_statement, ++_bound, value) : raw.sqlite3_bind_null(_statement, ++_bound));

    /// <inheritdoc cref="Bind(long?)"/>
    public void Bind(string? value)
    {
        switch (value)
        {
            case null:
                Check(raw.sqlite3_bind_null(_statement, ++_bound));
                break;
            case "":
                Check(raw.sqlite3_bind_text(_statement, ++_bound, value)); // An empty span would be NULL.
                break;
            default:
                BindText(value);
                break;
        }
    }

    /// <summary>Runs it with the parameters bound since the last time.</summary>
    /// <returns>Rows inserted, updated or deleted.</returns>
    /// <exception cref="SqliteException">It had no effect.</exception>
    public int Execute()
    {
        _bound = 0;
        var result = raw.sqlite3_step(_statement);
        _ = raw.sqlite3_reset(_statement); // Says the same as the step did.
        if (result is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
        {
            SqliteException.ThrowExceptionForRC(result, _database);
        }

        return raw.sqlite3_changes(_database);
    }

    public void Dispose() => _statement.Dispose();

    private void BindText(string value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        byte[]? rented = null;
        var buffer = most <= StackBytes ? stackalloc byte[StackBytes] : rented = ArrayPool<byte>.Shared.Rent(most);
        var length = Encoding.UTF8.GetBytes(value, buffer);
        var result = raw.sqlite3_bind_text(_statement, ++_bound, buffer[..length]); // SQLite makes a copy.
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        Check(result);
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            _bound = 0;
            SqliteException.ThrowExceptionForRC(result, _database);
        }
    }
}
