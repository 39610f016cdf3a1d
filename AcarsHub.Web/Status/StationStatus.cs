using System.Collections.Immutable;
using AcarsHub.Data.Maintenance;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Jobs;

namespace AcarsHub.Web.Status;

/// <summary>How the station as a whole is doing.</summary>
public enum Condition
{
    Starting,

    /// <summary>The database is being upgraded; messages are kept meanwhile.</summary>
    Migrating,
    Healthy,

    /// <summary>Works, but a feed is silent or unconnected, something was just lost, or something is going to fail.</summary>
    Degraded,

    /// <summary>The database or the pipeline has failed.</summary>
    Unhealthy,
}

/// <summary>One picture of the station, the same for page, navigation, health check, API and metrics. Immutable.</summary>
public sealed record StationStatus
{
    public required DateTimeOffset AtUtc { get; init; }

    public required Condition Condition { get; init; }

    public required string Version { get; init; }

    public required DateTimeOffset StartedAtUtc { get; init; }

    public required DatabaseStatus Database { get; init; }

    public required ImmutableArray<DecoderStatus> Decoders { get; init; }

    public required ImmutableArray<ListenerStatus> Listeners { get; init; }

    public required QueueStatus Queues { get; init; }

    public required ImmutableArray<StageStatus> Stages { get; init; }

    public required ImmutableArray<JobStatus> Jobs { get; init; }

    public required ProcessStatus Process { get; init; }

    public required ImmutableArray<StatusProblem> Problems { get; init; }

    public required ImmutableArray<BadInput> RecentBadInput { get; init; }

    public TimeSpan Uptime => AtUtc - StartedAtUtc;

    /// <summary>Whether every feed that is switched on brings messages.</summary>
    public bool IsReceiving => Decoders.All(static decoder => decoder.State is FeedState.Ok or FeedState.Disabled);

    /// <summary>Whether nothing speaks against what the station does just now; starting is no fault.</summary>
    public bool IsFine => Condition is Condition.Healthy or Condition.Starting or Condition.Migrating;
}

/// <summary>What a problem means for the station as a whole.</summary>
public enum ProblemWeight
{
    /// <summary>To be known; the station does all it should.</summary>
    Note,

    /// <summary>Makes the station <see cref="Condition.Degraded"/>.</summary>
    Degrades,

    /// <summary>Makes the station <see cref="Condition.Unhealthy"/>.</summary>
    Fails,
}

/// <summary>Something that is not as it should be.</summary>
/// <param name="Key">What it is about: the same for as long as it lasts, whatever the numbers in the text are.</param>
/// <param name="Text">A line for people.</param>
/// <param name="Weight">What it means.</param>
public sealed record StatusProblem(string Key, string Text, ProblemWeight Weight = ProblemWeight.Degrades);

/// <summary>The database and where it lies.</summary>
/// <param name="IsConnected">Whether messages are being stored.</param>
/// <param name="Messages">Stored messages.</param>
/// <param name="FileBytes">Size of the file; null when there is none.</param>
/// <param name="WalBytes">Size of the write-ahead log.</param>
/// <param name="Disk">Room on the file system; null when it does not tell.</param>
/// <param name="Error">Why it does not work.</param>
public sealed record DatabaseStatus(bool IsConnected, long Messages, long? FileBytes, long WalBytes, DiskState? Disk, string? Error)
{
    /// <summary>The backups; null when none are wanted.</summary>
    public BackupStatus? Backup { get; init; }

    /// <summary>When a job last did something for the file.</summary>
    public DateTimeOffset? LastMaintenanceUtc { get; init; }

    /// <summary>File and log together.</summary>
    public long? SizeBytes => FileBytes + WalBytes;
}

/// <param name="LastUtc">When the newest one was made; null when there is none.</param>
/// <param name="IsOverdue">Whether the next one should have been made long ago.</param>
public sealed record BackupStatus(DateTimeOffset? LastUtc, bool IsOverdue);

/// <param name="Frames">JSON objects waiting to be decoded.</param>
/// <param name="Messages">Messages waiting to be stored.</param>
/// <param name="DroppedByQueue">Objects lost since the start because the queue was full.</param>
/// <param name="DroppedByKernel">Datagrams lost since the start in the system's buffers.</param>
/// <param name="LostLastMinute">Both within the last minute.</param>
public sealed record QueueStatus(int Frames, int Messages, long DroppedByQueue, long DroppedByKernel, long LostLastMinute)
{
    /// <summary>Room for datagrams and for streams.</summary>
    public static int FrameCapacity => 2 * FrameQueue.Capacity;

    public static int MessageCapacity => StoreQueue.Capacity;
}

/// <summary>A part of the pipeline.</summary>
/// <param name="Key">Its name for programs.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="IsRunning">Whether it does its work.</param>
public sealed record StageStatus(string Key, string Title, bool IsRunning);

/// <param name="OpenPages">Pages that are connected.</param>
/// <param name="MemoryBytes">Physical memory of the process.</param>
/// <param name="HeapBytes">Managed memory in use.</param>
public sealed record ProcessStatus(int OpenPages, long MemoryBytes, long HeapBytes);
