using System.Runtime.InteropServices;

namespace AcarsHub.Domain.Statistics;

/// <summary>
/// Puts minutes and roll-ups together into buckets of one length. Where several records tell of the same time, the finer ones win, and
/// a coarser one adds only what is left of it, in the time that they leave open: nothing is counted twice.
/// </summary>
public static class SeriesFolding
{
    /// <summary>Folds.</summary>
    /// <param name="spans">Records in any order. For right sums at the edges, whatever lies within a coarse record has to be there with it.</param>
    /// <param name="startUtc">Start of the time asked for.</param>
    /// <param name="endUtc">Its end.</param>
    /// <param name="bucket">Length of a bucket in whole seconds.</param>
    /// <returns>All buckets from the one the start lies in to the one the end lies in.</returns>
    public static ReceptionSeries Fold(IEnumerable<SeriesSpan> spans, DateTimeOffset startUtc, DateTimeOffset endUtc, TimeSpan bucket)
    {
        var seconds = (long)bucket.TotalSeconds;
        var sums = new Sum[SeriesPeriods.Points(startUtc, endUtc, bucket)];
        var first = Floor(startUtc.ToUnixTimeSeconds(), seconds);
        foreach (var span in WithoutOverlap(spans))
        {
            Add(span, sums, first, seconds);
        }

        return new ReceptionSeries(startUtc, endUtc, bucket, [.. sums.Select((sum, i) => sum.ToSpan(first + (i * seconds), (int)seconds).ToBucket())]);
    }

    /// <summary>The start of the span of that length a time lies in.</summary>
    public static long Floor(long time, long seconds) => time - (((time % seconds) + seconds) % seconds);

    /// <summary>Records that tell of no time twice, in their order.</summary>
    public static IReadOnlyList<SeriesSpan> WithoutOverlap(IEnumerable<SeriesSpan> spans)
    {
        List<SeriesSpan> pieces = [];
        foreach (var level in spans.GroupBy(static span => span.Seconds).OrderBy(static level => level.Key))
        {
            pieces = Merge(pieces, level.OrderBy(static span => span.Start));
        }

        return pieces;
    }

    /// <summary>Adds coarser records to finer pieces; both in their order.</summary>
    private static List<SeriesSpan> Merge(List<SeriesSpan> finer, IEnumerable<SeriesSpan> coarser)
    {
        if (finer.Count == 0)
        {
            return [.. coarser];
        }

        var merged = new List<SeriesSpan>(finer.Count);
        var next = 0;
        foreach (var span in coarser)
        {
            while (next < finer.Count && finer[next].Start < span.Start)
            {
                merged.Add(finer[next++]);
            }

            var from = next;
            while (next < finer.Count && finer[next].Start < span.End)
            {
                next++;
            }

            AddWithRest(merged, span, CollectionsMarshal.AsSpan(finer)[from..next]);
        }

        merged.AddRange(finer.Skip(next));
        return merged;
    }

    /// <summary>Adds the pieces within a coarser record, and between them what it knows beyond them.</summary>
    private static void AddWithRest(List<SeriesSpan> merged, SeriesSpan span, ReadOnlySpan<SeriesSpan> within)
    {
        var (minutes, counts, open) = (span.Minutes, span.Counts, (long)span.Seconds);
        foreach (var piece in within)
        {
            minutes -= piece.Minutes;
            counts -= piece.Counts;
            open -= piece.Seconds;
        }

        if (minutes <= 0 || open <= 0)
        {
            merged.AddRange(within);
            return;
        }

        var rest = span with { Minutes = minutes, Counts = counts };
        var (at, used) = (span.Start, 0L);
        foreach (var piece in within)
        {
            Open(piece.Start);
            merged.Add(piece);
            at = Math.Max(at, piece.End);
        }

        Open(span.End);

        void Open(long to)
        {
            if (to > at)
            {
                var part = Part(rest, used, used + to - at, open) with { Start = at, Seconds = (int)(to - at) };
                used += to - at;
                merged.Add(part);
            }
        }
    }

    /// <summary>Adds a record to its bucket, or its parts to theirs.</summary>
    private static void Add(SeriesSpan span, Sum[] sums, long first, long seconds)
    {
        for (var start = Floor(span.Start, seconds); start < span.End; start += seconds)
        {
            var index = (start - first) / seconds;
            if (start >= first && index < sums.Length)
            {
                var from = Math.Max(span.Start, start) - span.Start;
                var to = Math.Min(span.End, start + seconds) - span.Start;
                sums[index].Add(Part(span, from, to, span.Seconds));
            }
        }
    }

    /// <summary>Observed minutes are spread evenly, and counts over the observed minutes.</summary>
    private static SeriesSpan Part(SeriesSpan span, long from, long to, long of)
    {
        if (to - from == of)
        {
            return span;
        }

        if (span.Minutes == 0)
        {
            return span with { Counts = default, TotalMax = 0 };
        }

        var (before, after) = (span.Minutes * from / of, span.Minutes * to / of);
        return span with { Minutes = (int)(after - before), Counts = span.Counts.Share(before, after, span.Minutes), TotalMax = after > before ? span.TotalMax : 0 };
    }

    private struct Sum
    {
        private int _minutes;
        private SeriesCounts _counts;
        private long _max;

        public void Add(SeriesSpan span)
        {
            _minutes += span.Minutes;
            _counts += span.Counts;
            _max = Math.Max(_max, span.TotalMax);
        }

        public readonly SeriesSpan ToSpan(long start, int seconds) => new(start, seconds, _minutes, _counts, _max);
    }
}
