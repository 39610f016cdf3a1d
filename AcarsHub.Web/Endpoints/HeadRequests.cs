namespace AcarsHub.Web.Endpoints;

/// <summary>Answers HEAD like GET without the body: uptime monitors use it, and Blazor pages know GET only.</summary>
internal static class HeadRequests
{
    private static readonly object s_isHead = new();

    /// <summary>Whether nobody is going to see the body, so that a long one need not be made.</summary>
    public static bool IsHead(HttpContext context) => context.Items.ContainsKey(s_isHead);

    public static void UseHeadRequests(this WebApplication app) => app.Use(static async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        context.Items[s_isHead] = true;
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
            context.Request.Method = HttpMethods.Head;
        }
    });
}
