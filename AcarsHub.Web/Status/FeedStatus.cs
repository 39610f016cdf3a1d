using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;

namespace AcarsHub.Web.Status;

/// <summary>How a decoder type is doing.</summary>
public enum FeedState
{
    Ok,

    /// <summary>Connected, and nothing comes.</summary>
    NoData,
    NotConnected,

    /// <summary>Switched on, with nowhere to receive from.</summary>
    Misconfigured,
    Disabled,
}

public static class FeedStates
{
    /// <summary>As people and programs read it.</summary>
    public static string Text(this FeedState state) => state switch
    {
        FeedState.Ok => "Ok",
        FeedState.NoData => "No data",
        FeedState.NotConnected => "Not connected",
        FeedState.Misconfigured => "Misconfigured",
        _ => "Disabled",
    };
}

/// <summary>One decoder type.</summary>
public sealed record DecoderStatus
{
    public required DecoderKind Kind { get; init; }

    public required FeedState State { get; init; }

    public required bool IsConnected { get; init; }

    /// <summary>Whether messages come as they should.</summary>
    public required bool IsAlive { get; init; }

    public required long Received { get; init; }

    public required long Stored { get; init; }

    /// <summary>Rows in the database now.</summary>
    public required long InDatabase { get; init; }

    public required long Errors { get; init; }

    public required long Malformed { get; init; }

    public required long Unrecognised { get; init; }

    public required long DroppedByQueue { get; init; }

    public required long DroppedByKernel { get; init; }

    /// <summary>Objects the queue has dropped within the last minute.</summary>
    public required long QueueLostLastMinute { get; init; }

    /// <summary>Datagrams the kernel has dropped within the last minute.</summary>
    public required long KernelLostLastMinute { get; init; }

    public required int LastMinute { get; init; }

    public required DateTimeOffset? LastMessageAtUtc { get; init; }

    /// <summary>What the station doctor complains of; null when the feed is as usual.</summary>
    public required Silence? Silence { get; init; }

    /// <summary>Messages a minute usual at this hour; null when that is not known yet.</summary>
    public required double? NormalPerMinute { get; init; }
}

/// <summary>One listener.</summary>
public sealed record ListenerStatus
{
    public required DecoderKind Kind { get; init; }

    /// <summary><c>udp</c>, <c>tcp</c> or <c>zmq</c>.</summary>
    public required string Transport { get; init; }

    /// <summary>Whether messages are sent to a port of ours; else we fetch them.</summary>
    public required bool IsPassive { get; init; }

    public required string Address { get; init; }

    public required DateTimeOffset? ConnectedSinceUtc { get; init; }

    public required DateTimeOffset? LastMessageAtUtc { get; init; }

    /// <summary>Why it is not connected; null when it is or nothing has gone wrong yet.</summary>
    public required string? LastError { get; init; }

    public required long Bytes { get; init; }

    public required long Objects { get; init; }

    public required long Stored { get; init; }

    public required long Malformed { get; init; }

    public required long Unrecognised { get; init; }

    public required long FramingOverflows { get; init; }

    public required long BadTimestamps { get; init; }

    public required long Truncated { get; init; }

    public required long DroppedByQueue { get; init; }

    public required long DroppedByKernel { get; init; }

    public required long Reconnects { get; init; }

    public bool IsConnected => ConnectedSinceUtc is not null;

    /// <summary>Where messages are sent to us, we listen; where we fetch them, we are connected.</summary>
    public string StateText => (IsConnected, IsPassive) switch
    {
        (false, true) => "Not listening",
        (false, false) => "Not connected",
        (true, true) => "Listening",
        _ => "Connected",
    };
}
