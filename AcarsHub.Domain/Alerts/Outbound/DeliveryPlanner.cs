using System.Collections.Immutable;

namespace AcarsHub.Domain.Alerts.Outbound;

/// <summary>What a channel does next.</summary>
/// <param name="Ids">The waiting notices that are sent; empty when none is.</param>
/// <param name="Notice">What is sent for them; null when nothing is.</param>
/// <param name="NotBeforeUtc">When to look again; null when something new has to come first.</param>
public sealed record DeliveryStep(ImmutableArray<long> Ids, OutboundNotice? Notice, DateTimeOffset? NotBeforeUtc)
{
    public static DeliveryStep Idle { get; } = new([], null, null);

    public static DeliveryStep Wait(DateTimeOffset until) => new([], null, until);
}

/// <summary>Decides what a channel sends next: in order, by its quiet hours, within its rate. Pure.</summary>
/// <param name="zone">The station's time zone.</param>
public sealed class DeliveryPlanner(TimeZoneInfo zone)
{
    /// <summary>Whether all but critical alerts are held back now.</summary>
    public bool IsQuiet(OutboundChannel channel, DateTimeOffset utc) => channel.Quiet is { } quiet && quiet.Contains(utc, zone);

    /// <summary>Decides.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="waiting">What waits, lowest id first; in quiet hours critical ones only.</param>
    /// <param name="holdsMore">Whether there are others that wait besides.</param>
    /// <param name="window">What was sent lately.</param>
    /// <param name="utc">Now.</param>
    public DeliveryStep Next(OutboundChannel channel, IReadOnlyList<QueuedNotice> waiting, bool holdsMore, RateWindow window, DateTimeOffset utc)
    {
        if (waiting.Count == 0)
        {
            return holdsMore && channel.Quiet is { } quiet && IsQuiet(channel, utc) ? DeliveryStep.Wait(quiet.EndAfter(utc, zone)) : DeliveryStep.Idle;
        }

        if (window.FreeAt(channel.PerMinute, utc) is { } free)
        {
            return DeliveryStep.Wait(free);
        }

        var held = waiting.TakeWhile(notice => WasHeldBack(channel, notice)).ToList();
        var isHeld = held.Count > 0 && !IsQuiet(channel, utc);
        var together = isHeld ? held : window.HasHeldBack ? waiting : [waiting[0]];
        return new DeliveryStep([.. together.Select(static notice => notice.Id)], NoticeSummary.Of([.. together.Select(static notice => notice.Notice)], isHeld, zone), null);
    }

    private bool WasHeldBack(OutboundChannel channel, QueuedNotice notice) =>
        notice.Notice.Severity != AlertSeverity.Critical && IsQuiet(channel, notice.QueuedAtUtc);
}
