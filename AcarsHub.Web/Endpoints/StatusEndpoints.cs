using System.Text.Json.Nodes;
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
        app.MapGet("/api/status", static (StatusBuilder builder) => Results.Json(StatusJson.Write(builder.Build()))).RequireCors(OpenAccess.Policy);
    }

    private static JsonObject Health(StationStatus status) => new()
    {
        ["status"] = StatusJson.Text(status.Condition),
        ["receiving"] = status.IsReceiving,
        ["database"] = new JsonObject
        {
            ["connected"] = status.Database.IsConnected,
            ["messages"] = status.Database.Messages,
            ["size"] = status.Database.SizeBytes,
        },
        ["version"] = status.Version,
        ["problems"] = new JsonArray([.. StatusJson.Problems(status)]),
    };
}
