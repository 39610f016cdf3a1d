using AcarsHub.Domain.Live;

namespace AcarsHub.Web.Releases;

/// <summary>Registers the question for new releases.</summary>
internal static class ReleaseExtensions
{
    public static IServiceCollection AddReleaseCheck(this IServiceCollection services, ReleaseOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(new LiveFeed<ReleaseState>(capacity: 1));
        services.AddHostedService<ReleaseCheck>();
        return services;
    }
}
