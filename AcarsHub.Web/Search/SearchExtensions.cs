namespace AcarsHub.Web.Search;

/// <summary>Registers what page and API search with.</summary>
internal static class SearchExtensions
{
    public static IServiceCollection AddHistorySearch(this IServiceCollection services) => services
        .AddSingleton<SearchGate>()
        .AddSingleton<Exports>()
        .AddSingleton<HistorySearch>();
}
