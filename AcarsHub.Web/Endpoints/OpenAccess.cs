using Microsoft.AspNetCore.Cors.Infrastructure;

namespace AcarsHub.Web.Endpoints;

/// <summary>Pages of other sites may read what anybody may read, without credentials: maps and dashboards are made of it.</summary>
internal static class OpenAccess
{
    /// <summary>Name of the policy.</summary>
    public const string Policy = "read-only";

    public static void Configure(CorsOptions options) => options.AddPolicy(Policy, static policy => policy
        .AllowAnyOrigin()
        .AllowAnyHeader()
        .WithMethods(HttpMethods.Get, HttpMethods.Head)
        .WithExposedHeaders(ExportEndpoints.TotalHeader, "Retry-After", "Content-Disposition"));
}
