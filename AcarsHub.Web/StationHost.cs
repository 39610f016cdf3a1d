using System.Net.Sockets;
using AcarsHub.Data;
using AcarsHub.Domain;
using AcarsHub.Web.Alerts;
using AcarsHub.Web.Components;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Demo;
using AcarsHub.Web.Diagnostics;
using AcarsHub.Web.Endpoints;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Jobs;
using AcarsHub.Web.Outbound;
using AcarsHub.Web.Releases;
using AcarsHub.Web.Search;
using AcarsHub.Web.Statistics;
using AcarsHub.Web.Status;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Serilog;

namespace AcarsHub.Web;

/// <summary>Composes the station.</summary>
internal static class StationHost
{
    private static readonly TimeSpan s_shutdown = TimeSpan.FromSeconds(10);

    /// <summary>Runs the station until it is told to stop.</summary>
    /// <returns>Exit code.</returns>
    public static async Task<int> RunAsync(bool demo, CancellationToken ct)
    {
        var settings = StationSettings.FromEnvironment(demo);
        if (demo)
        {
            await DemoPast.WriteAsync(settings.Storage, TimeProvider.System, ct);
        }

        await using var app = Build(settings, demo);
        try
        {
            await app.StartAsync(ct);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            // The web port is taken or not ours to take: say so in one line instead of a stack trace.
            app.Services.GetRequiredService<StartupLog>().CannotStart(settings.Server.Url ?? "ASPNETCORE_URLS", e.Message);
            await app.StopAsync(CancellationToken.None); // What has been received meanwhile is stored.
            return 1;
        }

        await app.WaitForShutdownAsync(ct);
        return 0;
    }

    /// <summary>Builds the application without starting it.</summary>
    /// <param name="settings">Parsed configuration.</param>
    /// <param name="demo">Whether simulated traffic is fed in.</param>
    /// <param name="configure">Replaces registrations; for tests.</param>
    public static WebApplication Build(StationSettings settings, bool demo = false, Action<WebApplicationBuilder>? configure = null)
    {
        // Content stands beside the binary; only data follows the working directory.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(StationHost).Assembly.GetName().Name,
        });
        builder.WebHost.UseStaticWebAssets();
        if (settings.Server.Url is { } url)
        {
            builder.WebHost.UseUrls(url);
        }

        var log = new ServerLog(settings.LogLevel);
        builder.Host.UseSerilog((_, logging) => Logging.Configure(logging, log), preserveStaticLogger: true); // The logger is this host's own.
        builder.Services.AddSingleton(log);
        builder.Services.Configure<HostOptions>(static options => options.ShutdownTimeout = s_shutdown);
        builder.Services.Configure<KeyManagementOptions>(MemoryKeys.Configure);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(settings.Pages);
        builder.Services.AddSingleton<StartupLog>();
        builder.Services.AddHostedService<StartupReport>();
        builder.Services.AddAcarsDomain(ReferenceFiles.Load(settings.Reference));
        builder.Services.AddAcarsData(settings.Storage);
        builder.Services.AddAcarsIngest(settings.Ingest);
        builder.Services.AddStatistics();
        builder.Services.AddAlerts(settings.Alerts);
        builder.Services.AddOutbound(settings.Outbound);
        builder.Services.AddHostedService<BackupService>();
        builder.Services.AddHostedService<HeapTidying>();
        builder.Services.AddReleaseCheck(settings.Releases);
        builder.Services.AddStatus();
        builder.Services.AddAcarsComponents();
        builder.Services.AddHistorySearch();
        builder.Services.AddCors(OpenAccess.Configure);
        builder.Services.AddOpenApi(ApiDocument.Configure);
        if (demo)
        {
            builder.Services.AddHostedService<DemoFeeder>();
        }

        configure?.Invoke(builder);
        var app = builder.Build();
        app.Services.GetRequiredService<StatusBuilder>(); // Its clock starts with the station, not with the first question.
        app.UseNothingNewWhenStopping();
        app.UseSecurityHeaders();
        app.UseHeadRequests();
        app.UseRouting(); // After the line above, which changes the method routing looks at.
        app.UseCors();
        app.MapStatus();
        app.MapMetrics();
        app.MapLive();
        app.MapSearch();
        app.MapExports();
        app.MapStatistics();
        app.MapOpenApi();
        app.MapDecode();
        app.MapAcarsComponents();
        return app;
    }
}
