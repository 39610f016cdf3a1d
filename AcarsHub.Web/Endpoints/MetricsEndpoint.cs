using System.Text;
using AcarsHub.Web.Metrics;

namespace AcarsHub.Web.Endpoints;

/// <summary><c>/metrics</c> for Prometheus, below any prefix: a proxy may leave its own in the path.</summary>
internal static class MetricsEndpoint
{
    public static void MapMetrics(this WebApplication app)
    {
        app.MapGet("/metrics", WriteAsync).RequireCors(OpenAccess.Policy).ExcludeFromDescription();
        app.MapGet("/{**path:regex(^.+/metrics$)}", WriteAsync).RequireCors(OpenAccess.Policy).ExcludeFromDescription();
    }

    private static async Task<IResult> WriteAsync(StationMetrics metrics, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Text(await metrics.WriteAsync(context.RequestAborted), MetricsText.ContentType, Encoding.UTF8);
    }
}
