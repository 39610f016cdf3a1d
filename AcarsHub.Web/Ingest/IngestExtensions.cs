using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Ingest.Streams;
using AcarsHub.Web.Status;

namespace AcarsHub.Web.Ingest;

/// <summary>Registers the pipeline.</summary>
internal static class IngestExtensions
{
    public static IServiceCollection AddAcarsIngest(this IServiceCollection services, IngestOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<ListenerRegistry>();
        services.AddSingleton<BadInputLog>();
        services.AddSingleton<FrameQueue>();
        services.AddSingleton<StoreQueue>();
        services.AddSingleton<TypeCounters>();
        services.AddSingleton<StoreState>();
        services.AddSingleton<LivePublisher>();
        services.AddSingleton<WarmUp>();
        services.AddSingleton<StoreOpener>();
        services.AddSingleton<ConnectionLog>();
        services.AddSingleton<PipelineStages>();
        services.AddSingleton(new LiveFeed<StoredMessage>(LiveWindow.RingCapacity));
        services.AddSingleton(new LiveFeed<MessageRate>(capacity: 1));
        services.AddSingleton(new LiveFeed<StationNotice>(capacity: 1));

        // The host stops them in reverse: first nothing more comes in, then each stage empties what the one before left.
        services.AddHostedService<StoreService>();
        services.AddHostedService<DecodeService>();
        services.AddHostedService<SourcesService>();
        services.AddHostedService<RateService>();
        return services;
    }
}
