using System.Diagnostics;
using AcarsHub.Benchmarks.Search;
using AcarsHub.Data;
using AcarsHub.Data.Queries;
using AcarsHub.Data.Writing;
using AcarsHub.Domain;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Enrichment;
using Microsoft.Extensions.DependencyInjection;

namespace AcarsHub.Benchmarks.Alerts;

/// <summary>Looks for terms in all messages of a database and replaces its alerts, as the station does.</summary>
internal sealed class HistoryRun(string path, int storing, int seed)
{
    private const int SampleMessages = 5_000;

    private readonly StorageOptions _options = new() { DatabasePath = path };

    public async Task ExecuteAsync(int terms, CancellationToken ct)
    {
        await DataExtensions.OpenerOf(_options, TimeProvider.System).OpenAsync(ct);
        await using var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddAcarsDomain(ReferenceData.Load(new ReferenceSources()))
            .AddAcarsData(_options)
            .BuildServiceProvider();
        var scan = services.GetRequiredService<AlertScan>();
        var jobs = services.GetRequiredService<StoreJobs>();
        var samples = MatchRun.Messages(seed, SampleMessages);
        await using var store = new BackgroundStore(_options, storing, seed + 1, jobs);
        Console.WriteLine($"{"",-40}{"seconds",10}{"messages/s",14}{"with a hit",14}{"alerts",12}{"in the end, s",16}");
        foreach (var fields in (AlertFields[])[AlertFields.Text, AlertFields.Received, AlertFields.All])
        {
            var set = SampleTerms.Make(samples, terms, fields, new Random(seed));
            await PreviewAsync(scan, set.Terms[2], ct);
            var saved = await services.GetRequiredService<AlertTermWriter>().SaveAsync(set, static _ => { }, ct);
            await RebuildAsync(scan, services.GetRequiredService<AlertHistoryWriter>(), saved.Terms, ct);
        }

        if (storing > 0)
        {
            Console.WriteLine(FormattableString.Invariant($"{store.Stored:N0} messages stored meanwhile; the slowest of {store.Batches.Count:N0} batches was late by {store.Batches.At(1):N0} ms, 99 of 100 by at most {store.Batches.At(0.99):N0} ms"));
        }
    }

    private static async Task PreviewAsync(AlertScan scan, AlertTerm term, CancellationToken ct)
    {
        var startedAt = Stopwatch.GetTimestamp();
        var result = await scan.RunAsync(new AlertMatcher(new AlertTermSet([term], [])), static _ => { }, null, ct);
        Report($"preview of a term in {term.Fields}", startedAt, result, null, TimeSpan.Zero);
    }

    private async Task RebuildAsync(AlertScan scan, AlertHistoryWriter writer, AlertTermSet terms, CancellationToken ct)
    {
        var startedAt = Stopwatch.GetTimestamp();
        using var found = new FoundAlerts(terms, _options);
        var result = await scan.RunAsync(new AlertMatcher(terms), found.Add, null, ct);
        var replacingAt = Stopwatch.GetTimestamp();
        await writer.ReplaceAsync(found, result.LastId, static _ => { }, ct);
        Report($"rebuild, {terms.Terms.Length} terms in {terms.Terms[0].Fields}", startedAt, result, found.Count, Stopwatch.GetElapsedTime(replacingAt));
    }

    private static void Report(string what, long startedAt, AlertScanResult result, long? alerts, TimeSpan end)
    {
        var elapsed = Stopwatch.GetElapsedTime(startedAt).TotalSeconds;
        Console.WriteLine(FormattableString.Invariant($"{what,-40}{elapsed,10:N2}{result.Examined / elapsed,14:N0}{result.Matched,14:N0}{alerts,12:N0}{end.TotalSeconds,16:N2}"));
    }
}
