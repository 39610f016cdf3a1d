using System.Collections.Immutable;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Ingest;

namespace AcarsHub.Web.Status;

/// <summary>
/// Knows what is usual for each feed and says when one is silent. It does not judge while the database is being opened or fails: the
/// pipeline may stand still then, and that is no fault of the feeds.
/// </summary>
internal sealed class StationDoctor(TypeCounters counters, StoreState store, TimeProvider clock)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan s_longPatience = TimeSpan.FromMinutes(60);

    private readonly DateTimeOffset _startedAtUtc = clock.GetUtcNow();
    private volatile NormalRates[] _normal = [.. DecoderKinds.All.Select(static _ => NormalRates.Unknown)];
    private long _watchingSinceTicks = clock.GetUtcNow().UtcTicks;

    /// <summary>Patience with a feed of which nothing is known yet: some links are quiet for long.</summary>
    public static TimeSpan Patience(DecoderKind kind) => kind is DecoderKind.Acars or DecoderKind.Vdlm2 ? s_patience : s_longPatience;

    /// <summary>Takes what has been learned.</summary>
    public void Learn(ImmutableArray<NormalRate> learned) => _normal = [.. DecoderKinds.All.Select(names => NormalRates.Of(names.Kind, learned))];

    /// <summary>Messages a minute usual now; null when that is not known.</summary>
    public double? NormalNow(DecoderKind kind) => _normal[(int)kind].At(clock.GetUtcNow());

    /// <summary>Judges a feed.</summary>
    /// <returns>Null when it is as usual, or nobody can tell.</returns>
    public Silence? Examine(DecoderKind kind)
    {
        var now = clock.GetUtcNow();
        if (store.Phase != StorePhase.Ready)
        {
            Interlocked.Exchange(ref _watchingSinceTicks, now.UtcTicks);
            return null;
        }

        var watchingSince = new DateTimeOffset(Interlocked.Read(ref _watchingSinceTicks), TimeSpan.Zero);
        var last = counters.LastMessageAtUtc(kind) ?? _startedAtUtc;
        return SilenceRule.Judge(last > watchingSince ? last : watchingSince, now, _normal[(int)kind], Patience(kind));
    }
}
