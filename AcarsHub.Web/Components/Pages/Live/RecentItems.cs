namespace AcarsHub.Web.Components.Pages;

/// <summary>The newest items, newest first, never more than <paramref name="capacity"/>.</summary>
internal sealed class RecentItems<T>(int capacity)
{
    /// <summary>The items; a new list after every change.</summary>
    public IReadOnlyList<T> Items { get; private set; } = [];

    /// <summary>Number of items ever put on top.</summary>
    public long Head { get; private set; }

    /// <summary>Puts items, given oldest first, on top.</summary>
    public void Add(IReadOnlyList<T> newItems)
    {
        var count = Math.Min(newItems.Count + Items.Count, capacity);
        var items = new List<T>(count);
        for (var i = newItems.Count - 1; i >= 0 && items.Count < count; i--)
        {
            items.Add(newItems[i]);
        }

        items.AddRange(Items.Take(count - items.Count));
        Items = items;
        Head += newItems.Count;
    }

    /// <summary>Forgets everything, for a reader that was away too long to go on.</summary>
    public void Clear() => Items = [];
}
