using System.Diagnostics;
using AcarsHub.Benchmarks.Search.History;
using AcarsHub.Domain;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace AcarsHub.Benchmarks.Alerts;

/// <summary>Looks for terms in invented traffic and prints what that takes for each message.</summary>
internal static class MatchRun
{
    private const int MessageCount = 20_000;
    private const int Rounds = 60;

    private static readonly DateTimeOffset s_start = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Messages as the pipeline has them when it looks for terms.</summary>
    public static EnrichedMessage[] Messages(int seed, int count)
    {
        using var services = new ServiceCollection().AddAcarsDomain(ReferenceData.Load(new ReferenceSources())).BuildServiceProvider();
        var enricher = services.GetRequiredService<MessageEnricher>();
        return [.. new TrafficHistory(seed, s_start).Messages().Take(count).Select(message => enricher.Receive(message))];
    }

    public static void Execute(int seed)
    {
        var messages = Messages(seed, MessageCount);
        Console.WriteLine(FormattableString.Invariant(
            $"{messages.Length:N0} messages, {messages.Count(static m => m.Message.Text is not null):N0} with a text of {messages.Average(static m => m.Message.Text?.Length):N0} characters"));
        Console.WriteLine($"{"terms",-8}{"looked for in",-24}{"µs a message",14}{"bytes a message",18}{"with a hit, %",16}{"made in, ms",14}");
        foreach (var fields in (AlertFields[])[AlertFields.Received, AlertFields.All])
        {
            foreach (var count in (int[])[5, 50, 500])
            {
                Measure(messages, SampleTerms.Make(messages, count, fields, new Random(seed)), fields);
            }
        }
    }

    private static void Measure(EnrichedMessage[] messages, AlertTermSet terms, AlertFields fields)
    {
        var madeAt = Stopwatch.GetTimestamp();
        var matcher = new AlertMatcher(terms);
        var made = Stopwatch.GetElapsedTime(madeAt);
        var (best, bytes, hits) = (double.MaxValue, 0L, 0);
        for (var round = 0; round < Rounds; round++)
        {
            (hits, var allocated, var startedAt) = (0, GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            foreach (var message in messages)
            {
                hits += matcher.Match(message).IsEmpty ? 0 : 1;
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(startedAt).TotalMicroseconds / messages.Length);
            bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        }

        Console.WriteLine(FormattableString.Invariant(
            $"{terms.Terms.Length,-8}{(fields == AlertFields.All ? "all" : "what was received"),-24}{best,14:N3}{bytes / messages.Length,18:N0}{100.0 * hits / messages.Length,16:N2}{made.TotalMilliseconds,14:N1}"));
    }
}
