using System.Collections.Immutable;
using AcarsHub.Domain.Statistics;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>A time of which nothing is known.</summary>
public readonly record struct GapSpan(DateTimeOffset StartUtc, DateTimeOffset EndUtc);

/// <summary>Finds where nobody listened, as far as a line has to be broken for it.</summary>
public static class ReceptionGaps
{
    /// <summary>
    /// The gaps: where known points are further apart than <paramref name="least"/>, and what is missing that long at either end. Shorter
    /// ones, such as a restart or the bucket that has just begun, are bridged.
    /// </summary>
    public static ImmutableArray<GapSpan> Find(ImmutableArray<SeriesBucket> buckets, TimeSpan bucket, TimeSpan least)
    {
        var gaps = ImmutableArray.CreateBuilder<GapSpan>();
        for (var i = 0; i < buckets.Length; i++)
        {
            var start = i;
            while (i < buckets.Length && buckets[i].IsGap)
            {
                i++;
            }

            if (i > start && (i - start + 1) * bucket > least)
            {
                gaps.Add(new GapSpan(buckets[start].StartUtc, buckets[i - 1].StartUtc + bucket));
            }
        }

        return gaps.DrainToImmutable();
    }

    /// <summary>The buckets a line is drawn of: without those that are bridged, so that nothing breaks it there.</summary>
    public static ImmutableArray<SeriesBucket> Drawn(ImmutableArray<SeriesBucket> buckets, ImmutableArray<GapSpan> gaps)
    {
        var next = 0;
        var drawn = ImmutableArray.CreateBuilder<SeriesBucket>(buckets.Length);
        foreach (var bucket in buckets)
        {
            while (next < gaps.Length && gaps[next].EndUtc <= bucket.StartUtc)
            {
                next++;
            }

            if (!bucket.IsGap || (next < gaps.Length && gaps[next].StartUtc <= bucket.StartUtc))
            {
                drawn.Add(bucket);
            }
        }

        return drawn.DrainToImmutable();
    }
}
