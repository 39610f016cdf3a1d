using AcarsHub.Data.Writing;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Schema;

/// <summary>Keeps the words of messages in step when a stored message changes. Runs in whatever transaction its connection is in.</summary>
internal sealed class StoredWords(SqliteConnection connection) : IDisposable
{
    private readonly PreparedStatement _delete = new(connection, SearchIndex.Delete("?1"));
    private readonly PreparedStatement _insert = new(connection, SearchIndex.Insert("?1"));

    /// <summary>Reads the words of a message anew.</summary>
    public void Renew(long id)
    {
        Remove(id);
        _insert.Bind(id);
        _insert.Execute();
    }

    /// <summary>Takes a message out of the index.</summary>
    public void Remove(long id)
    {
        _delete.Bind(id);
        _delete.Execute();
    }

    public void Dispose()
    {
        _delete.Dispose();
        _insert.Dispose();
    }
}
