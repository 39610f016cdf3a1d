using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Tracking;
using Microsoft.Extensions.DependencyInjection;

namespace AcarsHub.Domain;

/// <summary>Registers the core.</summary>
public static class DomainExtensions
{
    /// <summary>Adds the look-up tables and what works with them, and the decoder of message texts.</summary>
    public static IServiceCollection AddAcarsDomain(this IServiceCollection services, ReferenceData data)
    {
        services.AddSingleton(data);
        services.AddSingleton<MessageDecoder>();
        services.AddSingleton<ContentDecoder>();
        services.AddSingleton<MessageReassembler>();
        services.AddSingleton<MessageEnricher>();
        services.AddSingleton<LiveGroups>();
        services.AddSingleton<LiveAlerts>();
        services.AddSingleton<KnownStations>();
        return services;
    }
}
