using AcarsHub.Domain.Statistics;

namespace AcarsHub.Web.Statistics;

/// <summary>Registers the statistics.</summary>
internal static class StatisticsExtensions
{
    public static IServiceCollection AddStatistics(this IServiceCollection services)
    {
        services.AddSingleton<MinuteCounter>();
        services.AddSingleton<StatisticsReader>();
        return services;
    }
}
