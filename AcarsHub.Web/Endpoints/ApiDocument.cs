using AcarsHub.Web.Status;
using Microsoft.AspNetCore.OpenApi;

namespace AcarsHub.Web.Endpoints;

/// <summary>The description of the API at <c>/openapi/v1.json</c>.</summary>
internal static class ApiDocument
{
    public static void Configure(OpenApiOptions options) => options.AddDocumentTransformer(static (document, _, _) =>
    {
        document.Info.Title = "AcarsHub";
        document.Info.Version = ProductVersion.Text;
        document.Info.Description = "Messages, status and decoding of an AcarsHub station. In words: docs/api.md.";
        document.Servers?.Clear(); // Whatever address the document was fetched from.
        return Task.CompletedTask;
    });
}
