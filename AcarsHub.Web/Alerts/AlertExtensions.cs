using AcarsHub.Data.Queries;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Configuration;

namespace AcarsHub.Web.Alerts;

/// <summary>Registers the alerts.</summary>
internal static class AlertExtensions
{
    // Readers that render four times a second may lag this far in a burst.
    private const int RingCapacity = 256;

    public static IServiceCollection AddAlerts(this IServiceCollection services, AlertOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<AlertBook>();
        services.AddSingleton<StoredMessages>();
        services.AddSingleton<StoredAlerts>();
        services.AddSingleton<AlertMemory>();
        services.AddSingleton<AlertEditor>();
        services.AddSingleton<AlertHistory>();
        services.AddSingleton<AlertPreview>();
        services.AddSingleton<AlertRebuild>();
        services.AddSingleton(new LiveFeed<AlertBookState>(capacity: 1));
        services.AddSingleton(new LiveFeed<AlertRebuildState>(capacity: 1));
        services.AddSingleton(new LiveFeed<AlertEvent>(RingCapacity));
        return services;
    }
}
