using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Schema;

/// <summary>Keeps the words of messages in step when a stored message changes. Runs in whatever transaction its connection is in.</summary>
internal sealed class StoredWords : IDisposable
{
    private readonly SqliteCommand _delete;
    private readonly SqliteCommand _insert;

    public StoredWords(SqliteConnection connection)
    {
        _delete = Command(connection, SearchIndex.Delete("$id"));
        _insert = Command(connection, SearchIndex.Insert("$id"));
    }

    /// <summary>Reads the words of a message anew.</summary>
    public void Renew(long id, SqliteTransaction? transaction)
    {
        Remove(id, transaction);
        Run(_insert, id, transaction);
    }

    /// <summary>Takes a message out of the index.</summary>
    public void Remove(long id, SqliteTransaction? transaction) => Run(_delete, id, transaction);

    public void Dispose()
    {
        _delete.Dispose();
        _insert.Dispose();
    }

    private static void Run(SqliteCommand command, long id, SqliteTransaction? transaction)
    {
        command.Transaction = transaction;
        command.Parameters[0].Value = id;
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants only.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.Add(new SqliteParameter("$id", null));
        return command;
    }
}
