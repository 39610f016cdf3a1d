namespace AcarsHub.Web;

/// <summary>
/// A station that is told to stop begins nothing new. Pages try to reconnect at once when their circuit ends; a circuit begun then is told
/// of no end, the web server would wait for it until the time for stopping is used up, and nothing would be left for storing messages.
/// </summary>
internal static class StoppingStation
{
    public static void UseNothingNewWhenStopping(this WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        app.Use((context, next) =>
        {
            if (!stopping.IsCancellationRequested)
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return context.Response.WriteAsync("The station is stopping.", context.RequestAborted);
        });
    }
}
