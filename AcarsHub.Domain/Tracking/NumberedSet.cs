using System.Collections.Immutable;

namespace AcarsHub.Domain.Tracking;

/// <summary>Parts with numbers, in any order: segments of a MIAM file, parts of an OHMA message.</summary>
internal sealed class NumberedSet : PartSet
{
    private readonly SortedDictionary<int, (string Text, long Key)> _parts = [];

    /// <summary>How many parts were announced; 0 when unknown.</summary>
    public int AnnouncedParts { get; set; }

    /// <summary>How many characters were announced; 0 when unknown.</summary>
    public int AnnouncedCharacters { get; set; }

    /// <summary>Number of parts received.</summary>
    public int Count => _parts.Count;

    /// <summary>All texts in order.</summary>
    public string Join() => string.Concat(_parts.Values.Select(static part => part.Text));

    /// <summary>The callers' keys in order.</summary>
    public ImmutableArray<long> Keys() => [.. _parts.Values.Select(static part => part.Key)];

    /// <summary>The text of a part; null when it has not come.</summary>
    public string? Find(int number) => _parts.TryGetValue(number, out var part) ? part.Text : null;

    /// <summary>Position of a part among those received, from 1.</summary>
    public int Position(int number) => _parts.Keys.Count(other => other <= number);

    /// <summary>Adds a part that has not come before.</summary>
    public void Add(int number, string text, long key)
    {
        _parts.Add(number, (text, key));
        Characters += text.Length;
    }

    /// <summary>Whether nothing is missing: by the announced numbers, or else because the last part is shorter than the others.</summary>
    public bool HasAll()
    {
        if (_parts.Count == 0)
        {
            return false;
        }

        var first = _parts.Keys.First();
        var last = _parts.Keys.Last();
        if (first > 1 || last - first + 1 != _parts.Count)
        {
            return false;
        }

        if (AnnouncedParts > 0)
        {
            return first == 1 && last >= AnnouncedParts;
        }

        return (AnnouncedCharacters > 0 && Characters >= AnnouncedCharacters)
            || (_parts.Count > 1 && _parts[last].Text.Length < _parts[first].Text.Length);
    }
}
