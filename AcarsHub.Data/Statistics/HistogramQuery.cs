using System.Collections.Immutable;
using AcarsHub.Data.Configurations;
using AcarsHub.Data.Entities;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Statistics;

/// <summary>Reads what is counted over all time: levels, frequencies, levels by distance, and totals.</summary>
public sealed class HistogramQuery
{
    // As many as a chart needs to be right, and no more than can be read while somebody waits.
    private const int MostMessages = 500_000;

    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal HistogramQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Signal levels of all messages ever received, ascending.</summary>
    public async Task<ImmutableArray<LevelBar>> LevelsAsync(DecoderKind kind, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var rows = await context.Set<LevelCount>(HistogramTables.Levels(kind)).AsNoTracking().ToListAsync(ct);
        return Bars(rows.Select(static row => (row.Level, row.Count)));
    }

    /// <summary>Signal levels of stored messages, ascending; of the newest half million where there are more.</summary>
    public async Task<ImmutableArray<LevelBar>> LevelsAsync(DecoderKind kind, LevelWindow window, CancellationToken ct)
    {
        var type = kind.Names().StoredName;
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var messages = context.Messages.Where(m => m.MessageType == type && m.LevelDb != null);
        if (window.SinceUtc is { } sinceUtc)
        {
            var since = sinceUtc.ToUnixTimeMilliseconds();
            messages = messages.Where(m => m.MessageTimeMs >= since);
        }

        messages = window.FrequencyMhz is { } frequency ? messages.Where(m => m.Frequency == frequency) : messages;
        messages = window.Station is { } station ? messages.Where(m => m.StationId == station) : messages;
        var rows = await messages.OrderByDescending(static m => m.MessageTimeMs).Take(MostMessages)
            .GroupBy(static m => m.LevelDb).Select(static g => new { Level = g.Key, Count = g.LongCount() }).ToListAsync(ct);
        return Bars(rows.Select(static row => (row.Level!.Value, row.Count))); // Not null, as said above.
    }

    /// <summary>Frequencies of all messages ever received, the busiest first.</summary>
    public async Task<ImmutableArray<FrequencyBar>> FrequenciesAsync(DecoderKind kind, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var rows = await context.Set<FrequencyCount>(HistogramTables.Frequencies(kind)).AsNoTracking().ToListAsync(ct);
        return Bars(rows.Select(static row => (row.Frequency, row.Count)));
    }

    /// <summary>Levels and frequencies of every type, over one connection and without the cost of ten queries: metrics ask every few seconds.</summary>
    public async Task<AllHistograms> AllAsync(CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        return new AllHistograms(
            [.. DecoderKinds.All.Select(names => Bars(connection.Rows($"SELECT level, count FROM {HistogramTables.Levels(names.Kind)}", static row => (row.GetDouble(0), row.GetInt64(1)))))],
            [.. DecoderKinds.All.Select(names => Bars(connection.Rows($"SELECT freq, count FROM {HistogramTables.Frequencies(names.Kind)}", static row => (row.GetString(0), row.GetInt64(1)))))]);
    }

    /// <summary>How strong messages of aircraft at which distance are.</summary>
    public async Task<ImmutableArray<LevelDistanceCell>> LevelDistancesAsync(DecoderKind kind, CancellationToken ct)
    {
        var type = (int)kind;
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var rows = await context.LevelDistances.AsNoTracking().Where(l => l.Kind == type).OrderBy(static l => l.DistanceKm).ThenBy(static l => l.Level).ToListAsync(ct);
        return [.. rows.Select(static row => new LevelDistanceCell(row.DistanceKm, row.Level, row.Count))];
    }

    /// <summary>How many messages were ever received, with and without content and errors.</summary>
    public async Task<LifetimeCounts> CountsAsync(CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var full = await context.Counts.AsNoTracking().FirstOrDefaultAsync(ct);
        var empty = await context.NonLoggedCounts.AsNoTracking().FirstOrDefaultAsync(ct);
        return new LifetimeCounts(full?.Good ?? 0, full?.Errors ?? 0, empty?.Good ?? 0, empty?.Errors ?? 0);
    }

    private static ImmutableArray<FrequencyBar> Bars(IEnumerable<(string Frequency, long Count)> rows) =>
        [.. rows.OrderByDescending(static row => row.Count).ThenBy(static row => row.Frequency, StringComparer.Ordinal).Select(static row => new FrequencyBar(row.Frequency, row.Count))];

    // Levels that differ less than any receiver measures are one bar: rows of old databases are sums of doubles.
    private static ImmutableArray<LevelBar> Bars(IEnumerable<(double Level, long Count)> rows) =>
    [
        .. rows.GroupBy(static row => Math.Round(row.Level, 1, MidpointRounding.AwayFromZero)).OrderBy(static level => level.Key)
            .Select(static level => new LevelBar(level.Key, level.Sum(static row => row.Count))),
    ];
}
