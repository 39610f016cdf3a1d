using AcarsHub.Benchmarks.Search.History;
using AcarsHub.Data;
using AcarsHub.Data.Writing;
using AcarsHub.Domain;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using Microsoft.Extensions.DependencyInjection;

namespace AcarsHub.Benchmarks.Search;

/// <summary>Stores messages at a steady rate, as a busy station does, while something else is measured.</summary>
internal sealed class BackgroundStore : IAsyncDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(25);

    private readonly CancellationTokenSource _end = new();
    private readonly Task _work;
    private long _stored;

    /// <param name="options">The database.</param>
    /// <param name="rate">Messages a second; 0 for none.</param>
    /// <param name="seed">Start of the random numbers.</param>
    /// <param name="jobs">What else is to be written in between.</param>
    public BackgroundStore(StorageOptions options, int rate, int seed, StoreJobs? jobs = null) =>
        _work = rate == 0 && jobs is null ? Task.CompletedTask : Task.Run(() => RunAsync(options, rate, seed, jobs ?? new StoreJobs()));

    /// <summary>Messages stored so far.</summary>
    public long Stored => Interlocked.Read(ref _stored);

    /// <summary>By how much each batch was stored later than it could have been at best.</summary>
    public Timings Batches { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _work;
        _end.Dispose();
    }

    private async Task RunAsync(StorageOptions options, int rate, int seed, StoreJobs jobs)
    {
        await using var services = new ServiceCollection().AddAcarsDomain(ReferenceData.Load(new ReferenceSources())).BuildServiceProvider();
        var enricher = services.GetRequiredService<MessageEnricher>();
        using var writer = MessageWriter.Open(options, TimeProvider.System);
        var sessions = new SessionTracker();
        using var messages = new TrafficHistory(seed, TimeProvider.System.GetUtcNow()).Messages().GetEnumerator();
        var startedAt = TimeProvider.System.GetTimestamp();
        for (var roundAt = startedAt; !_end.IsCancellationRequested; roundAt = TimeProvider.System.GetTimestamp())
        {
            while (writer.RunJob(jobs))
            {
                // As the station does it, before the next batch.
            }

            var due = (int)((TimeProvider.System.GetElapsedTime(startedAt).TotalSeconds * rate) - Stored);
            var batch = new List<EnrichedMessage>();
            while (batch.Count < due && messages.MoveNext())
            {
                batch.Add(enricher.Receive(messages.Current));
            }

            writer.Write(sessions.Assign(batch), sessions.Changes());
            sessions.Written();
            writer.FlushCounters();
            writer.Upkeep.MergeFullText();
            Interlocked.Add(ref _stored, batch.Count);
            await Task.Delay(s_interval, TimeProvider.System, CancellationToken.None);
            Batches.Add(TimeProvider.System.GetElapsedTime(roundAt) - s_interval);
        }
    }
}
