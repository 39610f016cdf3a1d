namespace AcarsHub.Domain.Statistics;

/// <summary>A feed from which nothing comes although something should.</summary>
/// <param name="SinceUtc">When it began: the last message, or when somebody began to listen.</param>
/// <param name="NormalPerMinute">What is usual meanwhile, in messages a minute; null when that is not known.</param>
public sealed record Silence(DateTimeOffset SinceUtc, double? NormalPerMinute);

/// <summary>
/// Says when a feed is silent: when so many messages should have come by now that chance does not explain it. A busy feed is told of
/// after minutes, a quiet one after hours, and nobody is told of a night that is always quiet.
/// </summary>
public static class SilenceRule
{
    /// <summary>So many missing messages are no chance any more, bursts included.</summary>
    public const double ExpectedMessages = 30;

    /// <summary>Shorter silences are restarts of decoders.</summary>
    public static TimeSpan Shortest { get; } = TimeSpan.FromMinutes(5);

    // By then every hour of the day has been counted several times; a feed that was still not missed never will be.
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(3);

    /// <summary>Judges a feed.</summary>
    /// <param name="sinceUtc">The last message, or when somebody began to listen.</param>
    /// <param name="nowUtc">Now.</param>
    /// <param name="normal">What is usual.</param>
    /// <param name="fallback">Patience where that is not known.</param>
    /// <returns>Null when there is nothing to tell.</returns>
    public static Silence? Judge(DateTimeOffset sinceUtc, DateTimeOffset nowUtc, NormalRates normal, TimeSpan fallback)
    {
        var length = nowUtc - sinceUtc;
        if (length < Shortest)
        {
            return null;
        }

        var from = length > s_longest ? nowUtc - s_longest : sinceUtc;
        return normal.Expected(from, nowUtc) switch
        {
            null => length > fallback ? new Silence(sinceUtc, null) : null,
            >= ExpectedMessages and var expected => new Silence(sinceUtc, expected / (nowUtc - from).TotalMinutes),
            _ => null,
        };
    }
}
