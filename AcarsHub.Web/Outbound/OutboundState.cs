using System.Collections.Immutable;
using AcarsHub.Data.Outbound;

namespace AcarsHub.Web.Outbound;

/// <summary>Channels and how it goes. Immutable; holds secrets only as texts that do not print.</summary>
/// <param name="Channels">Those of the environment first.</param>
/// <param name="IsKnown">Whether the database has been read.</param>
public sealed record OutboundState(ImmutableArray<ChannelState> Channels, bool IsKnown)
{
    public static OutboundState Unknown { get; } = new([], IsKnown: false);
}

/// <summary>A channel and how it goes.</summary>
/// <param name="Stored">What is stored of it.</param>
/// <param name="Activity">What it does.</param>
public sealed record ChannelState(StoredChannel Stored, ChannelActivity Activity)
{
    public Domain.Alerts.Outbound.OutboundChannel Channel => Stored.Channel;
}

/// <summary>What a channel does.</summary>
/// <param name="Problem">What goes wrong at the moment; null when nothing does.</param>
/// <param name="NextTryUtc">When it tries again, or goes on; null when it waits for nothing.</param>
public sealed record ChannelActivity(string? Problem, DateTimeOffset? NextTryUtc)
{
    public static ChannelActivity Idle { get; } = new(null, null);
}
