using System.Data.Common;
using System.Text.Json.Nodes;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Statistics;
using Microsoft.OpenApi;

namespace AcarsHub.Web.Endpoints;

/// <summary><c>GET /data/stats.json</c>, as ACARS Hub has it, and <c>GET /api/statistics/reception</c>.</summary>
internal static class StatisticsEndpoints
{
    private const string RetrySeconds = "5";
    private const int Decimals = 3;

    public static void MapStatistics(this WebApplication app)
    {
        app.MapGet("/data/stats.json", static (HttpContext context, StatisticsReader statistics, StoreState store) => LastHour(context, statistics, store))
            .WithName("LastHour")
            .WithSummary("Messages of the last hour")
            .WithTags("Statistics")
            .RequireCors(OpenAccess.Policy);
        app.MapGet("/api/statistics/reception", static (HttpContext context, StatisticsReader statistics, TimeProvider clock) => ReceptionAsync(context, statistics, clock))
            .WithName("Reception")
            .WithSummary("Reception over time")
            .WithDescription("Mean messages per minute of each decoder type, of all, and errors; null where the station was off.")
            .WithTags("Statistics")
            .AddOpenApiOperationTransformer(static (operation, _, _) => Describe(operation))
            .RequireCors(OpenAccess.Policy);
    }

    private static IResult LastHour(HttpContext context, StatisticsReader statistics, StoreState store)
    {
        context.Response.Headers.CacheControl = "no-cache";
        switch (store.Phase)
        {
            case StorePhase.Opening or StorePhase.Migrating:
                context.Response.Headers.RetryAfter = RetrySeconds;
                return Error("The database is being opened or upgraded.", StatusCodes.Status503ServiceUnavailable);
            case StorePhase.Failed when !store.IsReadable:
                return Error($"The database cannot be read: {store.Error?.TrimEnd('.')}.", StatusCodes.Status500InternalServerError);
            default:
                var sums = statistics.LastHour();
                var answer = new JsonObject(DecoderKinds.All.Select(names => KeyValuePair.Create(names.RateKey, (JsonNode?)sums.PerKind[(int)names.Kind])));
                answer["total"] = sums.Total;
                return Results.Json(answer);
        }
    }

    private static async Task<IResult> ReceptionAsync(HttpContext context, StatisticsReader statistics, TimeProvider clock)
    {
        var request = SeriesRequest.Read(context.Request.Query, clock.GetUtcNow());
        if (request.Problem is { } problem)
        {
            return Error(problem, StatusCodes.Status400BadRequest);
        }

        try
        {
            return Results.Json(Write(await statistics.ReceptionAsync(request.StartUtc, request.EndUtc, request.Step, context.RequestAborted)));
        }
        catch (StatisticsUnavailableException e)
        {
            context.Response.Headers.RetryAfter = RetrySeconds;
            return Error(e.Message, StatusCodes.Status503ServiceUnavailable);
        }
        catch (DbException e)
        {
            return Error($"The database cannot be read: {e.Message.TrimEnd('.')}.", StatusCodes.Status500InternalServerError);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return Results.Empty; // Nobody is there to read it.
        }
    }

    private static JsonObject Write(ReceptionSeries series) => new()
    {
        ["start"] = series.StartUtc.ToUnixTimeSeconds(),
        ["end"] = series.EndUtc.ToUnixTimeSeconds(),
        ["step"] = (long)series.Bucket.TotalSeconds,
        ["points"] = new JsonArray([.. series.Buckets.Select(Write)]),
    };

    private static JsonNode Write(SeriesBucket bucket)
    {
        var point = new JsonObject { ["timestamp"] = bucket.StartUtc.ToUnixTimeMilliseconds(), ["minutes"] = bucket.Minutes };
        foreach (var names in DecoderKinds.All)
        {
            point[names.RateKey] = Rounded(bucket.KindPerMinute(names.Kind));
        }

        point["total"] = Rounded(bucket.TotalPerMinute);
        point["error"] = Rounded(bucket.ErrorsPerMinute);
        point["total_max"] = bucket.IsGap ? null : bucket.TotalMax;
        return point;
    }

    private static double? Rounded(double? value) => value is { } number ? Math.Round(number, Decimals) : null;

    private static Task Describe(OpenApiOperation operation)
    {
        operation.Parameters = [.. SeriesRequest.Keys.Select(static key => new OpenApiParameter
        {
            Name = key.Name,
            In = ParameterLocation.Query,
            Description = key.Description,
            Schema = new OpenApiSchema { Type = key.IsNumber ? JsonSchemaType.Integer : JsonSchemaType.String },
        })];
        operation.Responses ??= [];
        operation.Responses["400"] = new OpenApiResponse { Description = "A value that cannot be asked for: `error` names it." };
        operation.Responses["503"] = new OpenApiResponse { Description = "The database is being opened. Try again after `Retry-After` seconds." };
        return Task.CompletedTask;
    }

    private static IResult Error(string problem, int statusCode) => Results.Text(DecodeAnswer.Error(problem), "application/json; charset=utf-8", statusCode);
}
