using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Statistics;

/// <summary>
/// What was received within a span of time. Without observed minutes nobody listened, and nothing is known; sums of zero with observed
/// minutes are silence.
/// </summary>
/// <param name="StartUtc">Start of the span.</param>
/// <param name="Minutes">Minutes of the span in which the station listened.</param>
/// <param name="PerKind">Messages of each decoder type, indexed by <see cref="DecoderKind"/>.</param>
/// <param name="Total">Messages of all types.</param>
/// <param name="Errors">Errors the decoders reported in them.</param>
/// <param name="TotalMax">Messages of the busiest minute, as far as it is known.</param>
public sealed record SeriesBucket(DateTimeOffset StartUtc, int Minutes, ImmutableArray<long> PerKind, long Total, long Errors, long TotalMax)
{
    /// <summary>Whether nobody listened.</summary>
    public bool IsGap => Minutes == 0;

    /// <summary>Mean messages per minute over the observed minutes; null for a gap.</summary>
    public double? TotalPerMinute => PerMinute(Total);

    /// <summary>Mean errors per minute over the observed minutes; null for a gap.</summary>
    public double? ErrorsPerMinute => PerMinute(Errors);

    /// <summary>A span of which nothing is known.</summary>
    public static SeriesBucket Gap(DateTimeOffset startUtc) => new(startUtc, 0, NoMessages, 0, 0, 0);

    /// <summary>Mean messages of a type per minute over the observed minutes; null for a gap.</summary>
    public double? KindPerMinute(DecoderKind kind) => PerMinute(PerKind[(int)kind]);

    private static ImmutableArray<long> NoMessages { get; } = [.. new long[DecoderKinds.All.Length]];

    private double? PerMinute(long sum) => Minutes == 0 ? null : (double)sum / Minutes;
}

/// <summary>What was received over a time, in buckets of one length without holes: a gap is a bucket without observed minutes.</summary>
/// <param name="StartUtc">Start of the time asked for.</param>
/// <param name="EndUtc">Its end.</param>
/// <param name="Bucket">Length of each bucket. Buckets start at multiples of it since 1970, so the first may start before <paramref name="StartUtc"/>.</param>
/// <param name="Buckets">From the one <paramref name="StartUtc"/> lies in to the one <paramref name="EndUtc"/> lies in.</param>
public sealed record ReceptionSeries(DateTimeOffset StartUtc, DateTimeOffset EndUtc, TimeSpan Bucket, ImmutableArray<SeriesBucket> Buckets);

/// <summary>What came from one station, that is from one receiver.</summary>
/// <param name="Station">Its name, as received.</param>
/// <param name="Buckets">As of <see cref="ReceptionSeries"/>; the busiest minute is not known of a station and zero.</param>
public sealed record StationSeries(string Station, ImmutableArray<SeriesBucket> Buckets);

/// <summary>How much is received in one hour of the week.</summary>
/// <param name="Day">Day in the reader's time zone.</param>
/// <param name="Hour">Hour of that day, 0 to 23.</param>
/// <param name="MessagesPerMinute">Mean over the observed minutes; null when the hour was never observed.</param>
public sealed record HourOfWeekCell(DayOfWeek Day, int Hour, double? MessagesPerMinute);

/// <summary>What a decoder type normally receives in one hour of the day.</summary>
/// <param name="Kind">The type.</param>
/// <param name="HourUtc">Hour of the day in UTC, 0 to 23.</param>
/// <param name="MessagesPerMinute">Mean over the observed minutes of the last days; null when none was observed.</param>
/// <param name="Days">Days on which that hour was observed, at least in part.</param>
public sealed record NormalRate(DecoderKind Kind, int HourUtc, double? MessagesPerMinute, int Days);

/// <summary>Messages of the last hour.</summary>
/// <param name="PerKind">Indexed by <see cref="DecoderKind"/>.</param>
/// <param name="Total">Of all types.</param>
public sealed record HourTotals(ImmutableArray<long> PerKind, long Total);
