using AcarsHub.Data.Configurations;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>
/// Life-time counters and histograms, collected in memory and written with a batch: a flood touches each row once a second instead of
/// once a message.
/// </summary>
/// <param name="site">Where the station is, for the distance of aircraft; null when that is not known.</param>
internal sealed class CounterDeltas(GeoPosition? site)
{
    private readonly Dictionary<(DecoderKind Kind, double Level), long> _levels = [];
    private readonly Dictionary<(DecoderKind Kind, string Frequency), long> _frequencies = [];
    private readonly Dictionary<LevelDistanceBin, long> _distances = [];
    private long _good;
    private long _errors;
    private long _emptyGood;
    private long _emptyErrors;

    /// <summary>Whether anything waits to be written.</summary>
    public bool IsDirty { get; private set; }

    /// <summary>Counts one message, stored or not.</summary>
    public void Add(EnrichedMessage enriched)
    {
        IsDirty = true;
        var message = enriched.Message;
        if (message.FrequencyText is { } frequency)
        {
            Increment(_frequencies, (message.Kind, frequency));
        }

        if (message.LevelDb is { } level)
        {
            Increment(_levels, (message.Kind, level));
        }

        if (site is { } here && LevelDistanceBin.Of(enriched, here) is { } bin)
        {
            Increment(_distances, bin);
        }

        _ = (message.IsEmpty, message.HasErrors) switch
        {
            (false, false) => _good++,
            (false, true) => _errors++,
            (true, false) => _emptyGood++,
            (true, true) => _emptyErrors++,
        };
    }

    /// <summary>Writes all deltas inside <paramref name="transaction"/>. Call <see cref="Clear"/> after the commit.</summary>
    public void Write(SqliteTransaction transaction)
    {
        Execute(
            transaction,
            "UPDATE count SET total = total + $good + $errors, errors = errors + $errors, good = good + $good WHERE id = 1",
            ("$good", _good),
            ("$errors", _errors));
        Execute(
            transaction,
            "UPDATE nonlogged_count SET errors = errors + $errors, good = good + $good WHERE id = 1",
            ("$good", _emptyGood),
            ("$errors", _emptyErrors));
        foreach (var ((kind, level), n) in _levels)
        {
            Upsert(transaction, HistogramTables.Levels(kind), "level", level, n);
        }

        foreach (var ((kind, frequency), n) in _frequencies)
        {
            Upsert(transaction, HistogramTables.Frequencies(kind), "freq", frequency, n);
        }

        foreach (var (bin, n) in _distances)
        {
            Execute(
                transaction,
                "INSERT INTO level_distances (kind, distance_km, level, count) VALUES ($kind, $km, $level, $n) ON CONFLICT (kind, distance_km, level) DO UPDATE SET count = count + excluded.count",
                ("$kind", (int)bin.Kind),
                ("$km", bin.DistanceKm),
                ("$level", bin.LevelDb),
                ("$n", n));
        }
    }

    /// <summary>Forgets what has been written.</summary>
    public void Clear()
    {
        _levels.Clear();
        _frequencies.Clear();
        _distances.Clear();
        (_good, _errors, _emptyGood, _emptyErrors) = (0, 0, 0, 0);
        IsDirty = false;
    }

    private static void Increment<TKey>(Dictionary<TKey, long> histogram, TKey key)
        where TKey : notnull => histogram[key] = histogram.GetValueOrDefault(key) + 1;

    private static void Upsert(SqliteTransaction transaction, string table, string column, object key, long n) => Execute(
        transaction,
        $"INSERT INTO {table} ({column}, count) VALUES ($key, $n) ON CONFLICT ({column}) DO UPDATE SET count = count + excluded.count",
        ("$key", key),
        ("$n", n));

    // A live transaction has its connection, whose commands run inside it.
    private static void Execute(SqliteTransaction transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        transaction.Connection!.Execute(sql, parameters);
}
