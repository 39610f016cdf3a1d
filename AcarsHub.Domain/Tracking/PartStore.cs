namespace AcarsHub.Domain.Tracking;

/// <summary>
/// Open sets by key. Bounded by number and by characters; beyond that the ones not added to for longest are given up, which
/// under normal traffic have timed out long before. Not thread-safe.
/// </summary>
internal sealed class PartStore<TKey, TSet>(int maxSets, int maxCharacters)
    where TKey : notnull
    where TSet : PartSet
{
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _sets = [];
    private readonly LinkedList<Entry> _oldestFirst = [];

    /// <summary>Number of sets held.</summary>
    public int Count => _sets.Count;

    /// <summary>Characters held.</summary>
    public long Characters { get; private set; }

    /// <summary>The set of a key, unless it has timed out: then it is forgotten.</summary>
    public TSet? Find(TKey key, DateTimeOffset time, TimeSpan timeout)
    {
        if (!_sets.TryGetValue(key, out var node))
        {
            return null;
        }

        if (node.Value.Set.Reaches(time, timeout))
        {
            return node.Value.Set;
        }

        Remove(key);
        return null;
    }

    /// <summary>Stores a new set, in place of another one of the key, or one that has been added to.</summary>
    public void Put(TKey key, TSet set)
    {
        Remove(key);
        _sets[key] = _oldestFirst.AddLast(new Entry(key, set, set.Characters));
        Characters += set.Characters;
        while (_oldestFirst.First is { } oldest && (_sets.Count > maxSets || Characters > maxCharacters))
        {
            Remove(oldest.Value.Key);
        }
    }

    /// <summary>Forgets a set.</summary>
    public void Remove(TKey key)
    {
        if (_sets.Remove(key, out var node))
        {
            _oldestFirst.Remove(node);
            Characters -= node.Value.Characters;
        }
    }

    // Characters are those counted when it was stored: the set may have grown since.
    private sealed record Entry(TKey Key, TSet Set, int Characters);
}
