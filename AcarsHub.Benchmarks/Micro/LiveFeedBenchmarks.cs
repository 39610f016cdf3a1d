using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using BenchmarkDotNet.Attributes;

namespace AcarsHub.Benchmarks.Micro;

/// <summary>
/// What publishing a batch of 20 messages costs the pipeline while nobody, 20 or 100 pages are watching. Readers take their batches
/// on the thread pool, as pages do.
/// </summary>
[ShortRunJob]
[MemoryDiagnoser]
public class LiveFeedBenchmarks
{
    private const int RingCapacity = 1000;
    private const int BatchSize = 20;

    private Func<Task> _stopReadersAsync = static () => Task.CompletedTask;
    private LiveFeed<StoredMessage> _feed = new(RingCapacity);
    private StoredMessage[] _batch = [];

    [Params(0, 20, 100)]
    public int Subscribers { get; set; }

    [GlobalSetup]
    public void Subscribe()
    {
        _feed = new LiveFeed<StoredMessage>(RingCapacity);
        _batch = [.. SampleMessages.Make(BatchSize).Select(static (m, i) => new StoredMessage(i + 1, m))];
        var stopping = new CancellationTokenSource();
        Task[] readers = [.. Enumerable.Range(0, Subscribers).Select(_ => ReadAsync(_feed, stopping.Token))];
        _stopReadersAsync = async () =>
        {
            await stopping.CancelAsync();
            await Task.WhenAll(readers);
            stopping.Dispose();
        };
    }

    [Benchmark(OperationsPerInvoke = BatchSize)]
    public void Publish() => _feed.Publish(_batch);

    [GlobalCleanup]
    public Task UnsubscribeAsync() => _stopReadersAsync();

    private static async Task ReadAsync(LiveFeed<StoredMessage> feed, CancellationToken ct)
    {
        try
        {
            await foreach (var batch in feed.WatchAsync(0, ct))
            {
                GC.KeepAlive(batch);
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }
}
