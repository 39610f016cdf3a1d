using System.Threading.Channels;
using AcarsHub.Benchmarks.Search.History;
using AcarsHub.Data;
using AcarsHub.Data.Writing;
using AcarsHub.Domain;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using Microsoft.Extensions.DependencyInjection;

namespace AcarsHub.Benchmarks.Search;

/// <summary>Fills a new database with the product's own parts: decoded on one thread, stored on another.</summary>
internal sealed class SearchDataRun(string path, int seed, TimeProvider clock)
{
    private const int BatchSize = 4_000;
    private const int BatchesAhead = 4;
    private const int BatchesBetweenReports = 25;

    // No matter when it runs, the messages are the same.
    private static readonly DateTimeOffset s_start = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    private readonly StorageOptions _options = new() { DatabasePath = path, CacheSizeKb = 200_000, WalAutocheckpointPages = 20_000 };

    public async Task ExecuteAsync(int rows, CancellationToken ct)
    {
        var startedAt = clock.GetTimestamp();
        await DataExtensions.OpenerOf(_options, clock).OpenAsync(ct);
        var batches = Channel.CreateBounded<EnrichedMessage[]>(BatchesAhead);
        using (var writer = MessageWriter.Open(_options, clock))
        {
            var decoding = Task.Run(() => DecodeAsync(batches.Writer, rows, ct), ct);
            await StoreAsync(writer, batches.Reader, rows, ct);
            await decoding;
            Report(rows, rows, startedAt);
            Tidy(writer);
        }

        Console.WriteLine($"Made {path}, {new FileInfo(path).Length / 1e6:N0} MB, in {clock.GetElapsedTime(startedAt).TotalSeconds:N0} s.");
    }

    private async Task DecodeAsync(ChannelWriter<EnrichedMessage[]> batches, int rows, CancellationToken ct)
    {
        try
        {
            await using var services = new ServiceCollection().AddAcarsDomain(ReferenceData.Load(new ReferenceSources())).BuildServiceProvider();
            var enricher = services.GetRequiredService<MessageEnricher>();
            foreach (var chunk in new TrafficHistory(seed, s_start).Messages().Take(rows).Chunk(BatchSize))
            {
                await batches.WriteAsync(Array.ConvertAll(chunk, message => enricher.Receive(message)), ct);
            }

            batches.Complete();
        }
        catch (Exception e)
        {
            batches.Complete(e);
            throw;
        }
    }

    private async Task StoreAsync(MessageWriter writer, ChannelReader<EnrichedMessage[]> batches, int rows, CancellationToken ct)
    {
        var (sessions, startedAt, stored, count) = (new SessionTracker(), clock.GetTimestamp(), 0, 0);
        await foreach (var batch in batches.ReadAllAsync(ct))
        {
            var assigned = sessions.Assign(batch);
            writer.Write(assigned, sessions.Changes());
            sessions.Written();
            writer.FlushCounters();
            stored += batch.Length;
            if (++count % BatchesBetweenReports == 0)
            {
                Report(stored, rows, startedAt);
            }
        }
    }

    /// <summary>What the station does in its quiet moments.</summary>
    private void Tidy(MessageWriter writer)
    {
        var (startedAt, steps) = (clock.GetTimestamp(), 1);
        writer.FlushCounters(now: true);
        while (writer.Upkeep.MergeFullText())
        {
            steps++;
        }

        writer.Upkeep.RefreshStatistics();
        writer.Upkeep.EmptyLog();
        Console.WriteLine($"Upkeep in {clock.GetElapsedTime(startedAt).TotalSeconds:N1} s, {steps:N0} steps of merging.");
    }

    private void Report(int stored, int rows, long startedAt) =>
        Console.WriteLine($"  {stored,10:N0} of {rows:N0}  {stored / clock.GetElapsedTime(startedAt).TotalSeconds,8:N0} rows/s");
}
