using AcarsHub.Domain.Messages;

namespace AcarsHub.Benchmarks.Search.History;

/// <summary>
/// Months of a busy station, in the order of reception and without end: messages with the shares, lengths and identities of recorded
/// traffic and invented content. The same seed gives the same messages. Not safe for use by several threads at once.
/// </summary>
/// <param name="seed">Start of the random numbers.</param>
/// <param name="start">When the first message is received.</param>
internal sealed class TrafficHistory(int seed, DateTimeOffset start)
{
    private const double MessagesPerSecond = 300 / 60.0;
    private const double LateShare = 0.04;

    private static readonly TimeSpan s_hfdlFrame = TimeSpan.FromSeconds(32);
    private static readonly Weighted<DecoderKind> s_kinds = new(
        (55, DecoderKind.Vdlm2), (25, DecoderKind.Acars), (15, DecoderKind.Hfdl), (4, DecoderKind.Imsl), (1, DecoderKind.Irdm));

    /// <summary>The messages.</summary>
    public IEnumerable<AcarsMessage> Messages()
    {
        var random = new Random(seed);
        var vocabulary = new Vocabulary(seed);
        var messages = new LinkMessages(random, new HistoryFleet(random, start), new HistoryTexts(vocabulary), vocabulary.Fixes);
        var (now, frame, waiting) = (start, start + s_hfdlFrame, 0);
        while (true)
        {
            now += TimeSpan.FromSeconds(-Math.Log(1 - random.NextDouble()) / MessagesPerSecond);
            for (; now >= frame; frame += s_hfdlFrame, waiting = 0)
            {
                // HF comes in frames: what was sent during one arrives together.
                for (var i = 0; i < waiting; i++)
                {
                    yield return messages.Next(DecoderKind.Hfdl, frame);
                }
            }

            var kind = s_kinds.Next(random);
            if (kind == DecoderKind.Hfdl)
            {
                waiting++;
                continue;
            }

            yield return messages.Next(kind, random.NextDouble() < LateShare ? now.AddSeconds(-2 * random.NextDouble()) : now);
        }
    }
}
