using AcarsHub.Data.Maintenance;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Jobs;
using AcarsHub.Web.Status;

namespace AcarsHub.Tests.Builders;

/// <summary>Pictures of a station; a test changes what it is about with a <c>with</c> expression.</summary>
internal static class NewStatus
{
    public static DateTimeOffset At { get; } = new(2026, 2, 1, 21, 0, 0, TimeSpan.Zero);

    /// <summary>ACARS and VDL2 are received, all is well.</summary>
    public static StationStatus Healthy() => new()
    {
        AtUtc = At,
        Condition = Condition.Healthy,
        Version = "1.2.3",
        StartedAtUtc = At.AddHours(-5),
        Database = new DatabaseStatus(IsConnected: true, 1_234_567, 300_000_000, 4_000_000, new DiskState(40_000_000_000, 100_000_000_000), null) { Backup = new BackupStatus(At.AddHours(-3), IsOverdue: false), LastMaintenanceUtc = At.AddMinutes(-1) },
        Decoders = [Decoder(DecoderKind.Acars), Decoder(DecoderKind.Vdlm2), Decoder(DecoderKind.Hfdl, FeedState.Disabled), Decoder(DecoderKind.Imsl, FeedState.Disabled), Decoder(DecoderKind.Irdm, FeedState.Disabled)],
        Listeners = [Listener(DecoderKind.Acars, "udp://0.0.0.0:5550"), Listener(DecoderKind.Vdlm2, "udp://0.0.0.0:5555")],
        Queues = new QueueStatus(0, 0, 0, 0, 0),
        Stages = [new StageStatus("decoding", "Decoding of messages", IsRunning: true), new StageStatus("storing", "Storing of messages", IsRunning: true)],
        Jobs = [new JobStatus("retention", "Removing old messages", At.AddMinutes(-1), TimeSpan.FromMilliseconds(12), At.AddMinutes(-1), null)],
        Process = new ProcessStatus(2, 120_000_000, 40_000_000),
        Problems = [],
        RecentBadInput = [],
    };

    /// <summary>Nothing comes over VDL2 any more.</summary>
    public static StationStatus Silent(string text = "VDL2 silent for 20 min, normally 40/min")
    {
        var healthy = Healthy();
        return healthy with
        {
            Condition = Condition.Degraded,
            Decoders = healthy.Decoders.SetItem(1, Decoder(DecoderKind.Vdlm2, FeedState.NoData) with { Silence = new Silence(At.AddMinutes(-20), 40) }),
            Problems = [new StatusProblem("silence:VDLM2", text)],
        };
    }

    public static DecoderStatus Decoder(DecoderKind kind, FeedState state = FeedState.Ok) => new()
    {
        Kind = kind,
        State = state,
        IsConnected = state is FeedState.Ok or FeedState.NoData,
        IsAlive = state == FeedState.Ok,
        Received = 1_000,
        Stored = 990,
        InDatabase = 600_000,
        Errors = 3,
        Malformed = 0,
        Unrecognised = 0,
        DroppedByQueue = 0,
        DroppedByKernel = 0,
        QueueLostLastMinute = 0,
        KernelLostLastMinute = 0,
        LastMinute = 17,
        LastMessageAtUtc = At.AddSeconds(-4),
        Silence = null,
        NormalPerMinute = 40,
    };

    public static ListenerStatus Listener(DecoderKind kind, string address) => new()
    {
        Kind = kind,
        Transport = address[..3],
        IsPassive = address.StartsWith("udp", StringComparison.Ordinal),
        Address = address,
        ConnectedSinceUtc = At.AddHours(-5),
        LastMessageAtUtc = At.AddSeconds(-4),
        LastError = null,
        Bytes = 1_000_000,
        Objects = 1_000,
        Stored = 990,
        Malformed = 0,
        Unrecognised = 0,
        FramingOverflows = 0,
        BadTimestamps = 0,
        Truncated = 0,
        DroppedByQueue = 0,
        DroppedByKernel = 0,
        Reconnects = 0,
    };
}
