using AcarsHub.Domain.Live;
using AcarsHub.Web.Outbound.Channels;

namespace AcarsHub.Web.Outbound;

/// <summary>Registers alerts that leave the house.</summary>
internal static class OutboundExtensions
{
    /// <summary>After the pipeline: services stop in reverse order, and this one still writes what it has sent.</summary>
    public static IServiceCollection AddOutbound(this IServiceCollection services, OutboundOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(new LiveFeed<OutboundState>(capacity: 1));
        services.AddSingleton<OutboundBook>();
        services.AddSingleton<OutboundHttp>();
        services.AddSingleton<OutboundLog>();
        services.AddSingleton<OutboundServices>();
        services.AddSingleton<AlertQueueing>();
        services.AddSingleton<OutboundNotices>();
        services.AddSingleton<OutboundService>();
        services.AddSingleton<OutboundDesk>();
        services.AddHostedService(static s => s.GetRequiredService<OutboundService>());
        return services;
    }
}
