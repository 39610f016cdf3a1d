using System.Collections.Immutable;

namespace AcarsHub.Domain.Statistics;

/// <summary>One record of a series as it is kept: a minute, or a roll-up of a longer span.</summary>
/// <param name="Start">Start in Unix seconds.</param>
/// <param name="Seconds">Its length.</param>
/// <param name="Minutes">How many of its minutes were observed.</param>
/// <param name="Counts">What was received in them.</param>
/// <param name="TotalMax">Messages of the busiest minute.</param>
public readonly record struct SeriesSpan(long Start, int Seconds, int Minutes, SeriesCounts Counts, long TotalMax)
{
    /// <summary>Its end in Unix seconds.</summary>
    public long End => Start + Seconds;

    /// <summary>One observed minute.</summary>
    public static SeriesSpan Minute(long start, SeriesCounts counts) => new(start, 60, 1, counts, counts.Total);

    /// <summary>The same as a bucket.</summary>
    public SeriesBucket ToBucket() => new(DateTimeOffset.FromUnixTimeSeconds(Start), Minutes, Counts.PerKind, Counts.Total, Counts.Errors, TotalMax);
}

/// <summary>A minute that is to be written.</summary>
/// <param name="Start">Its start in Unix seconds.</param>
/// <param name="Counts">What was received in it.</param>
/// <param name="Stations">What each station received of it.</param>
public sealed record SeriesMinute(long Start, SeriesCounts Counts, ImmutableDictionary<string, SeriesCounts> Stations);
