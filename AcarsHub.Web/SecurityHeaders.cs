namespace AcarsHub.Web;

/// <summary>
/// A second wall behind the escaping of text: what is received comes from anybody, and should some of it ever get into a page as markup,
/// the browser refuses to run it, to load anything for it or to send anything anywhere.
/// </summary>
internal static class SecurityHeaders
{
    // Styles of elements are written by the component library and by the live list. Not every browser counts WebSockets as 'self'.
    private const string Policy =
        "default-src 'self'; script-src 'self' {0}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' ws: wss:; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        // The one script that stands in the page itself, by its hash: no other text runs.
        var policy = Policy.Replace("{0}", app.Services.GetRequiredService<FirstPaint>().ScriptSource, StringComparison.Ordinal);
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            return next(context);
        });
    }
}
