using System.Text.Json.Nodes;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Status;

namespace AcarsHub.Web.Endpoints;

/// <summary><c>/health</c> for watchdogs and <c>/api/status</c> for programs; both read the same status.</summary>
internal static class StatusEndpoints
{
    public static void MapStatus(this WebApplication app)
    {
        app.MapGet("/health", static (StatusBuilder builder) =>
        {
            var status = builder.Build();
            return Results.Json(Health(status), statusCode: status.Condition == Condition.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
        }).RequireCors(OpenAccess.Policy);
        app.MapGet("/api/status", static (StatusBuilder builder) => Results.Json(Full(builder.Build()))).RequireCors(OpenAccess.Policy);
    }

    private static JsonObject Health(StationStatus status) => new()
    {
        ["status"] = Text(status.Condition),
        ["database"] = new JsonObject
        {
            ["connected"] = status.Database.IsConnected,
            ["messages"] = status.Database.Messages,
            ["size"] = status.Database.SizeBytes,
        },
        ["version"] = status.Version,
        ["problems"] = new JsonArray([.. Problems(status)]),
    };

    private static JsonObject Full(StationStatus status) => new()
    {
        ["status"] = Text(status.Condition),
        ["version"] = status.Version,
        ["uptime_seconds"] = (long)status.Uptime.TotalSeconds,
        ["database"] = new JsonObject
        {
            ["connected"] = status.Database.IsConnected,
            ["messages"] = status.Database.Messages,
            ["size"] = status.Database.SizeBytes,
            ["error"] = status.Database.Error,
        },
        ["queues"] = new JsonObject { ["frames"] = status.Queues.Frames, ["messages"] = status.Queues.Messages },
        ["decoders"] = new JsonObject(status.Decoders.Select(static d => KeyValuePair.Create(d.Kind.Names().StatusKey, (JsonNode?)Decoder(d)))),
        ["listeners"] = new JsonArray([.. status.Listeners.Select(Listener)]),
        ["problems"] = new JsonArray([.. Problems(status)]),
        ["recent_bad_input"] = new JsonArray([.. status.RecentBadInput.Select(static bad => (JsonNode)new JsonObject
        {
            ["at"] = bad.AtUtc,
            ["source"] = bad.Source,
            ["reason"] = bad.Reason,
            ["excerpt"] = bad.Excerpt,
        })]),
    };

    private static JsonObject Decoder(DecoderStatus d) => new()
    {
        ["status"] = d.Status,
        ["connected"] = d.IsConnected,
        ["received"] = d.Received,
        ["stored"] = d.Stored,
        ["in_database"] = d.InDatabase,
        ["errors"] = d.Errors,
        ["malformed"] = d.Malformed,
        ["unrecognised"] = d.Unrecognised,
        ["dropped_by_queue"] = d.DroppedByQueue,
        ["dropped_by_kernel"] = d.DroppedByKernel,
        ["last_minute"] = d.LastMinute,
        ["last_message_at"] = d.LastMessageAtUtc,
    };

    private static JsonNode Listener(ListenerStatus l) => new JsonObject
    {
        ["type"] = l.Kind.Names().StatusKey,
        ["address"] = l.Address,
        ["connected"] = l.ConnectedSinceUtc is not null,
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

    private static IEnumerable<JsonNode> Problems(StationStatus status)
    {
        foreach (var problem in status.Problems)
        {
            yield return JsonValue.Create(problem);
        }

        if (status.Database.Error is { } error)
        {
            yield return JsonValue.Create("Database: " + error);
        }
    }

    private static string Text(Condition condition) => condition.ToString().ToLowerInvariant();
}
