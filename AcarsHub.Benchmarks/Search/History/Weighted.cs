namespace AcarsHub.Benchmarks.Search.History;

/// <summary>Things of which some come more often than others.</summary>
internal sealed class Weighted<T>
{
    private readonly T[] _items;
    private readonly double[] _upTo;

    /// <param name="items">The things with their weights, in any unit.</param>
    public Weighted(params IReadOnlyList<(double Weight, T Item)> items)
    {
        _items = [.. items.Select(static entry => entry.Item)];
        _upTo = new double[items.Count];
        var sum = 0.0;
        for (var i = 0; i < items.Count; i++)
        {
            _upTo[i] = sum += items[i].Weight;
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<T> Items => _items;

    /// <summary>Things in order of rank, each as frequent as in language: the weight falls with the rank to this power.</summary>
    public static Weighted<T> Zipf(IEnumerable<T> items, double power, int offset = 1) =>
        new([.. items.Select((item, rank) => (Math.Pow(rank + offset, -power), item))]);

    /// <summary>One of them.</summary>
    public T Next(Random random)
    {
        var found = Array.BinarySearch(_upTo, random.NextDouble() * _upTo[^1]);
        return _items[Math.Min(found < 0 ? ~found : found, _items.Length - 1)];
    }
}
