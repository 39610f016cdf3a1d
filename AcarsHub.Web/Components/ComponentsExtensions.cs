using System.Net.Mime;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Components.Alerts;
using AcarsHub.Web.Components.Settings;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MudBlazor.Services;

namespace AcarsHub.Web.Components;

/// <summary>
/// The pages. They read <see cref="LiveFeed{T}"/> of <see cref="StoredMessage"/> and of <see cref="MessageRate"/>,
/// which the pipeline registers.
/// </summary>
public static class ComponentsExtensions
{
    private const string LandingPage = "live-messages";

    public static IServiceCollection AddAcarsComponents(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddMudServices();
        services.AddSingleton<FirstPaint>();

        // Pages only: files are compressed when they are built. There is nothing secret in a page that somebody could guess from its length.
        services.AddResponseCompression(static options => options.MimeTypes = [MediaTypeNames.Text.Html]);
        services.AddSingleton<Pages.Aircraft.AircraftHistory>();
        services.AddScoped<ReaderSettings>();
        services.AddScoped<Pages.Search.LastSearch>();
        services.AddScoped<PageVisibility>();
        services.AddScoped<SettingsDoor>();
        services.AddScoped<Toasts>();
        services.AddScoped<AlertInbox>();
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    public static WebApplication MapAcarsComponents(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(static options => options.ContentSecurityFrameAncestorsPolicy = null); // SecurityHeaders has it.
        app.MapGet("/", (HttpContext context) => ToLandingPage(context));

        // The router's page for unknown addresses redirects to where it believes the root is; asked for directly, that ignores a proxy's prefix.
        app.MapGet("/not-found", (HttpContext context) => ToLandingPage(context)).WithOrder(-1);

        // Only what looks like a page: a missing file stays a 404 instead of turning into HTML.
        app.MapFallback((HttpContext context) => ToLandingPage(context)).WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
        return app;
    }

    private static IResult ToLandingPage(HttpContext context) => Results.Redirect(BasePath.From(context.Request.Path) + LandingPage);
}
