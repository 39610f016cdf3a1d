using System.Text.Json.Nodes;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Jobs;
using AcarsHub.Web.Status;

namespace AcarsHub.Web.Endpoints;

/// <summary>The status as programs read it.</summary>
internal static class StatusJson
{
    public static JsonObject Write(StationStatus status) => new()
    {
        ["status"] = Text(status.Condition),
        ["receiving"] = status.IsReceiving,
        ["at"] = status.AtUtc,
        ["version"] = status.Version,
        ["uptime_seconds"] = (long)status.Uptime.TotalSeconds,
        ["database"] = Database(status.Database),
        ["queues"] = Queues(status.Queues),
        ["stages"] = new JsonObject(status.Stages.Select(static stage => KeyValuePair.Create(stage.Key, (JsonNode?)stage.IsRunning))),
        ["jobs"] = new JsonObject(status.Jobs.Select(static job => KeyValuePair.Create(job.Key, (JsonNode?)Job(job)))),
        ["process"] = new JsonObject
        {
            ["open_pages"] = status.Process.OpenPages,
            ["memory"] = status.Process.MemoryBytes,
            ["heap"] = status.Process.HeapBytes,
        },
        ["decoders"] = new JsonObject(status.Decoders.Select(static d => KeyValuePair.Create(d.Kind.Names().StatusKey, (JsonNode?)Decoder(d)))),
        ["listeners"] = new JsonArray([.. status.Listeners.Select(Listener)]),
        ["problems"] = new JsonArray([.. Problems(status)]),
        ["recent_bad_input"] = new JsonArray([.. status.RecentBadInput.Select(BadInput)]),
    };

    public static IEnumerable<JsonNode> Problems(StationStatus status) => status.Problems.Select(static problem => (JsonNode)JsonValue.Create(problem.Text));

    public static string Text(Condition condition) => condition.ToString().ToLowerInvariant();

    private static JsonObject Database(DatabaseStatus database) => new()
    {
        ["connected"] = database.IsConnected,
        ["messages"] = database.Messages,
        ["size"] = database.SizeBytes,
        ["file_size"] = database.FileBytes,
        ["wal_size"] = database.WalBytes,
        ["disk_free"] = database.Disk?.FreeBytes,
        ["disk_free_percent"] = database.Disk is { } disk ? Math.Round(disk.FreePercent, 1) : null,
        ["backup_at"] = database.Backup?.LastUtc,
        ["backup_overdue"] = database.Backup?.IsOverdue,
        ["maintained_at"] = database.LastMaintenanceUtc,
        ["error"] = database.Error,
    };

    private static JsonObject Queues(QueueStatus queues) => new()
    {
        ["frames"] = queues.Frames,
        ["frame_capacity"] = QueueStatus.FrameCapacity,
        ["messages"] = queues.Messages,
        ["message_capacity"] = QueueStatus.MessageCapacity,
        ["dropped_by_queue"] = queues.DroppedByQueue,
        ["dropped_by_kernel"] = queues.DroppedByKernel,
        ["lost_last_minute"] = queues.LostLastMinute,
    };

    private static JsonObject Job(JobStatus job) => new()
    {
        ["started_at"] = job.StartedAtUtc,
        ["duration_seconds"] = job.Duration?.TotalSeconds,
        ["succeeded_at"] = job.SucceededAtUtc,
        ["error"] = job.Error,
    };

    private static JsonObject Decoder(DecoderStatus d) => new()
    {
        ["status"] = d.State.Text(),
        ["connected"] = d.IsConnected,
        ["alive"] = d.IsAlive,
        ["received"] = d.Received,
        ["stored"] = d.Stored,
        ["in_database"] = d.InDatabase,
        ["errors"] = d.Errors,
        ["malformed"] = d.Malformed,
        ["unrecognised"] = d.Unrecognised,
        ["dropped_by_queue"] = d.DroppedByQueue,
        ["dropped_by_kernel"] = d.DroppedByKernel,
        ["last_minute"] = d.LastMinute,
        ["normal_per_minute"] = d.NormalPerMinute is { } normal ? Math.Round(normal, 2) : null,
        ["silent_since"] = d.Silence?.SinceUtc,
        ["last_message_at"] = d.LastMessageAtUtc,
    };

    private static JsonNode Listener(ListenerStatus l) => new JsonObject
    {
        ["type"] = l.Kind.Names().StatusKey,
        ["transport"] = l.Transport,
        ["address"] = l.Address,
        ["state"] = l.StateText,
        ["connected"] = l.IsConnected,
        ["connected_since"] = l.ConnectedSinceUtc,
        ["last_message_at"] = l.LastMessageAtUtc,
        ["last_error"] = l.LastError,
        ["bytes"] = l.Bytes,
        ["received"] = l.Objects,
        ["stored"] = l.Stored,
        ["malformed"] = l.Malformed,
        ["unrecognised"] = l.Unrecognised,
        ["framing_overflow"] = l.FramingOverflows,
        ["bad_timestamp"] = l.BadTimestamps,
        ["truncated"] = l.Truncated,
        ["dropped_by_queue"] = l.DroppedByQueue,
        ["dropped_by_kernel"] = l.DroppedByKernel,
        ["reconnects"] = l.Reconnects,
    };

    private static JsonNode BadInput(BadInput bad) => new JsonObject
    {
        ["at"] = bad.AtUtc,
        ["source"] = bad.Source,
        ["reason"] = bad.Reason,
        ["excerpt"] = bad.Excerpt,
    };
}
