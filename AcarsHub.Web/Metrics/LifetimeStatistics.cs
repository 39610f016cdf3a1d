using System.Collections.Immutable;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Statistics;

namespace AcarsHub.Web.Metrics;

/// <summary>What the metrics show of the database's small tables.</summary>
/// <param name="Levels">Signal levels of each type, indexed by <see cref="DecoderKind"/>.</param>
/// <param name="Frequencies">Frequencies of each type, likewise.</param>
/// <param name="Counts">Counters of all the time.</param>
internal sealed record LifetimeStatistics(ImmutableArray<ImmutableArray<LevelBar>> Levels, ImmutableArray<ImmutableArray<FrequencyBar>> Frequencies, LifetimeCounts Counts);

/// <summary>Reads them at most every few seconds, however many ask. Thread-safe.</summary>
internal sealed class LifetimeReader(StatisticsReader statistics, StoreState store, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan s_age = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1);
    private (long At, LifetimeStatistics Value)? _newest;

    /// <summary>Reads them.</summary>
    /// <returns>Null while the database cannot be read.</returns>
    public async Task<LifetimeStatistics?> ReadAsync(CancellationToken ct)
    {
        if (!store.IsReadable)
        {
            return null;
        }

        await _turn.WaitAsync(ct);
        try
        {
            if (_newest is not { } newest || clock.GetElapsedTime(newest.At) >= s_age)
            {
                _newest = newest = (clock.GetTimestamp(), await ReadAllAsync(ct));
            }

            return newest.Value;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null; // The scrape goes on without them.
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Reads them anew the next time; to measure what that costs. Not while somebody reads.</summary>
    public void Forget() => _newest = null;

    public void Dispose() => _turn.Dispose();

    private async Task<LifetimeStatistics> ReadAllAsync(CancellationToken ct)
    {
        // First: what came while the rest was read is in the rest, not missing there.
        var counts = await statistics.CountsAsync(ct);
        var histograms = await statistics.HistogramsAsync(ct);
        return new LifetimeStatistics(histograms.Levels, histograms.Frequencies, counts);
    }
}
