using System.Diagnostics;
using System.Text;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Wire;

namespace AcarsHub.Benchmarks.Decoding;

/// <summary>Decodes every recorded text many times and prints how the times are spread over the messages.</summary>
internal static class DecodeRun
{
    private static readonly DateTimeOffset s_receivedAt = new(2026, 2, 2, 3, 0, 0, TimeSpan.Zero);

    public static void Execute(string folder, int rounds, TextWriter output)
    {
        var messages = Read(folder);
        var decoder = new MessageDecoder();
        output.WriteLine($"{messages.Count:N0} texts, each decoded {rounds:N0} times; microseconds for one message, as the fastest quarter of its rounds has it");
        output.WriteLine($"{"",-24}{"mean",9}{"median",9}{"p95",9}{"p99",9}{"slowest",9}{"bytes",10}");
        Report(output, "decode", messages, rounds, message => decoder.Decode(message));
        Report(output, "decode and print items", messages, rounds, message =>
        {
            foreach (var item in decoder.Decode(message).Items)
            {
                _ = item.Text;
            }
        });
    }

    private static List<TextMessage> Read(string folder)
    {
        var messages = new List<TextMessage>();
        foreach (var line in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(static line => line.Trim().Length > 0))
        {
            if (WireDecoder.Decode(Encoding.UTF8.GetBytes(line), DecoderKind.Acars, s_receivedAt) is DecodeResult.Decoded { Message: { Text: { } text } message } && !string.IsNullOrWhiteSpace(text))
            {
                messages.Add(TextMessage.Of(message, text));
            }
        }

        return messages;
    }

    private static void Report(TextWriter output, string name, List<TextMessage> messages, int rounds, Action<TextMessage> step)
    {
        for (var warmUp = 0; warmUp < 30; warmUp++)
        {
            messages.ForEach(step);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        messages.ForEach(step);
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)messages.Count;
        var times = messages.Select(message => Measure(message, rounds, step)).Order().ToArray();
        output.WriteLine($"{name,-24}{times.Average(),9:0.00}{At(times, 0.5),9:0.00}{At(times, 0.95),9:0.00}{At(times, 0.99),9:0.00}{times[^1],9:0.00}{bytes,10:N0}");
    }

    // The machine is shared: the slow rounds show the neighbours, not the decoder.
    private static double Measure(TextMessage message, int rounds, Action<TextMessage> step)
    {
        var ticks = new long[rounds];
        for (var i = 0; i < rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            step(message);
            ticks[i] = Stopwatch.GetTimestamp() - start;
        }

        Array.Sort(ticks);
        return ticks[rounds / 4] * 1e6 / Stopwatch.Frequency;
    }

    private static double At(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
}
