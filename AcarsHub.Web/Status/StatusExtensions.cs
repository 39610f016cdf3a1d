using AcarsHub.Domain.Live;
using AcarsHub.Web.Jobs;
using AcarsHub.Web.Metrics;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace AcarsHub.Web.Status;

/// <summary>Registers what knows how the station is doing.</summary>
internal static class StatusExtensions
{
    public static IServiceCollection AddStatus(this IServiceCollection services)
    {
        services.AddSingleton(new LiveFeed<StationStatus>(capacity: 1));
        services.AddSingleton<JobBoard>();
        services.AddSingleton<Durations>();
        services.AddSingleton<OpenPages>();
        services.AddSingleton<CircuitHandler>(static s => s.GetRequiredService<OpenPages>());
        services.AddSingleton<StationDoctor>();
        services.AddSingleton<FeedStatusBuilder>();
        services.AddSingleton<StorageStatusBuilder>();
        services.AddSingleton<StatusBuilder>();
        services.AddSingleton<StatusLog>();
        services.AddSingleton<SilenceNotices>();
        services.AddSingleton<LifetimeReader>();
        services.AddSingleton<StationMetrics>();
        services.AddHostedService<StatusMonitor>();
        return services;
    }
}
