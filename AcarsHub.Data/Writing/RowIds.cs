using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>
/// Ids of rows by what they hold, known by heart as far as they were asked for: the writer asks for the same few thousand again and
/// again. Only for who owns the database.
/// </summary>
/// <param name="find">Id of the row in the database; null when it is not there.</param>
/// <param name="add">Adds the row in the transaction under way and gives its id.</param>
internal sealed class RowIds<TKey>(Func<TKey, long?> find, Func<TKey, long> add)
    where TKey : notnull
{
    // Radio content cannot fill the memory: what is beyond is asked for again.
    private const int Most = 50_000;

    private readonly Dictionary<TKey, long> _ids = [];

    /// <summary>The id of the row; adds it in the transaction under way when it is new.</summary>
    /// <exception cref="SqliteException">It could not be added.</exception>
    public long Of(TKey key)
    {
        if (_ids.TryGetValue(key, out var id))
        {
            return id;
        }

        id = find(key) ?? add(key);
        if (_ids.Count >= Most)
        {
            _ids.Clear();
        }

        return _ids[key] = id;
    }

    /// <summary>To be called when a transaction was rolled back: it may have taken new rows with it.</summary>
    public void Forget() => _ids.Clear();
}
