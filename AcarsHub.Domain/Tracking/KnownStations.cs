using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace AcarsHub.Domain.Tracking;

/// <summary>The stations messages came from. Grows while running; bounded, since the names come with the messages.</summary>
public sealed class KnownStations
{
    /// <summary>Names remembered; no network of feeders has so many.</summary>
    public const int Capacity = 2_000;

    private readonly ConcurrentDictionary<string, bool> _names = new(StringComparer.Ordinal);

    /// <summary>All names in order.</summary>
    public ImmutableArray<string> All => [.. _names.Keys.Order(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Remembers a name; null is none.</summary>
    public void Add(string? name)
    {
        if (name is not null && !_names.ContainsKey(name) && _names.Count < Capacity)
        {
            _names.TryAdd(name, true);
        }
    }
}
