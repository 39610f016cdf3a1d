using System.Collections.Immutable;
using AcarsHub.Data.Queries;
using AcarsHub.Domain.Alerts.Outbound;

namespace AcarsHub.Data.Outbound;

/// <summary>A channel and how it went so far.</summary>
/// <param name="Channel">The channel. One from the environment has no address here: that is not stored.</param>
/// <param name="Environment">Key of its kind when it comes from the environment.</param>
/// <param name="Waiting">Notices that wait.</param>
/// <param name="Delivered">Notices delivered in all the time, those in summaries counted one by one.</param>
/// <param name="Failed">Notices given up.</param>
public sealed record StoredChannel(OutboundChannel Channel, string? Environment, long Waiting, long Delivered, long Failed)
{
    public DateTimeOffset? DeliveredAtUtc { get; init; }

    /// <summary>What went wrong last.</summary>
    public string? Error { get; init; }

    public DateTimeOffset? ErrorAtUtc { get; init; }
}

/// <summary>All channels after a change.</summary>
public sealed record OutboundSnapshot(ImmutableArray<StoredChannel> Channels);

/// <summary>Messages whose alerts are not queued yet.</summary>
/// <param name="Messages">Those messages, oldest first.</param>
/// <param name="Earlier">Alerted messages shortly before, which have been queued.</param>
/// <param name="After">Row up to which all channels had come.</param>
/// <param name="UpTo">The last row that was looked at.</param>
/// <param name="HasMore">Whether there are more to look at.</param>
public sealed record PendingAlerts(IReadOnlyList<MessageRecord> Messages, IReadOnlyList<MessageRecord> Earlier, long After, long UpTo, bool HasMore);

/// <summary>A notice to be queued.</summary>
/// <param name="MessageId">Row of its message; null when it is about none, so that it goes over every channel.</param>
/// <param name="Notice">The notice.</param>
public sealed record NewNotice(long? MessageId, OutboundNotice Notice);

/// <summary>A line about what went wrong.</summary>
public sealed record OutboundLogEntry(long ChannelId, DateTimeOffset AtUtc, string Text);
