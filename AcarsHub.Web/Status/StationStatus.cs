using System.Collections.Immutable;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Ingest;

namespace AcarsHub.Web.Status;

/// <summary>How the station as a whole is doing.</summary>
internal enum Condition
{
    Starting,

    /// <summary>The database is being upgraded; messages are kept meanwhile.</summary>
    Migrating,
    Healthy,

    /// <summary>Works, but a feed is silent or unconnected, or something was lost.</summary>
    Degraded,

    /// <summary>The database or the pipeline has failed.</summary>
    Unhealthy,
}

/// <summary>One picture of the station, the same for page, health check and API.</summary>
internal sealed record StationStatus(
    Condition Condition,
    string Version,
    TimeSpan Uptime,
    DatabaseStatus Database,
    ImmutableArray<DecoderStatus> Decoders,
    ImmutableArray<ListenerStatus> Listeners,
    QueueStatus Queues,
    ImmutableArray<string> Problems,
    ImmutableArray<BadInput> RecentBadInput);

/// <param name="IsConnected">Whether messages are being stored.</param>
/// <param name="Messages">Stored messages.</param>
/// <param name="SizeBytes">Size of file and WAL; null when there is no file.</param>
/// <param name="Error">Why it does not work.</param>
internal sealed record DatabaseStatus(bool IsConnected, long Messages, long? SizeBytes, string? Error);

/// <param name="Frames">JSON objects waiting to be decoded.</param>
/// <param name="Messages">Messages waiting to be stored.</param>
internal sealed record QueueStatus(int Frames, int Messages);

/// <summary>One decoder type.</summary>
internal sealed record DecoderStatus
{
    public required DecoderKind Kind { get; init; }

    /// <summary><c>Ok</c>, <c>No data</c>, <c>Not connected</c>, <c>Misconfigured</c> or <c>Disabled</c>.</summary>
    public required string Status { get; init; }

    public required bool IsConnected { get; init; }

    public required long Received { get; init; }

    public required long Stored { get; init; }

    /// <summary>Rows in the database now.</summary>
    public required long InDatabase { get; init; }

    public required long Errors { get; init; }

    public required long Malformed { get; init; }

    public required long Unrecognised { get; init; }

    public required long DroppedByQueue { get; init; }

    public required long DroppedByKernel { get; init; }

    public required int LastMinute { get; init; }

    public required DateTimeOffset? LastMessageAtUtc { get; init; }
}

/// <summary>One listener.</summary>
internal sealed record ListenerStatus(
    DecoderKind Kind,
    string Address,
    DateTimeOffset? ConnectedSinceUtc,
    DateTimeOffset? LastMessageAtUtc,
    string? LastError,
    long Bytes,
    long Objects,
    long Stored,
    long Malformed,
    long Unrecognised,
    long FramingOverflows,
    long BadTimestamps,
    long Truncated,
    long DroppedByQueue,
    long DroppedByKernel,
    long Reconnects);
