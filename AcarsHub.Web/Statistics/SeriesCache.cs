using AcarsHub.Domain.Statistics;

namespace AcarsHub.Web.Statistics;

/// <summary>
/// Keeps answers for as long as their newest bucket runs: what is asked for again within it differs in that one bucket only. So a day is
/// read again after five minutes, a week after thirty, a month after an hour. What has shorter buckets is new every minute, what has
/// longer ones is asked for rarely; neither is kept.
/// </summary>
internal sealed class SeriesCache
{
    private const int MostAnswers = 64;
    private static readonly TimeSpan s_shortest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<Key, Task<ReceptionSeries>> _answers = [];

    /// <summary>The answer that is kept, or a new one. Those who ask at the same time share it.</summary>
    public Task<ReceptionSeries> GetAsync(DateTimeOffset startUtc, DateTimeOffset endUtc, TimeSpan bucket, Func<Task<ReceptionSeries>> read)
    {
        if (bucket < s_shortest || bucket > s_longest)
        {
            return read();
        }

        var key = new Key(startUtc.UtcTicks / bucket.Ticks, endUtc.UtcTicks / bucket.Ticks, bucket);
        lock (_lock)
        {
            if (_answers.TryGetValue(key, out var known) && !known.IsFaulted && !known.IsCanceled)
            {
                return known;
            }

            if (_answers.Count >= MostAnswers)
            {
                _answers.Clear();
            }

            return _answers[key] = read();
        }
    }

    private readonly record struct Key(long Start, long End, TimeSpan Bucket);
}
