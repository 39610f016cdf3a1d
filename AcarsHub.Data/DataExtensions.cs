using AcarsHub.Data.Maintenance;
using AcarsHub.Data.Migrating;
using AcarsHub.Data.Outbound;
using AcarsHub.Data.Queries;
using AcarsHub.Data.Search;
using AcarsHub.Data.Statistics;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Enrichment;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AcarsHub.Data;

/// <summary>Registers the storage.</summary>
public static class DataExtensions
{
    /// <summary>Adds database, writer and queries for the file in <paramref name="options"/>.</summary>
    public static IServiceCollection AddAcarsData(this IServiceCollection services, StorageOptions options)
    {
        services.AddSingleton(options);
        services.AddDbContextFactory<AcarsHubDbContext>(builder => builder
            .UseSqlite(options.ConnectionString)
            .AddInterceptors(new ConnectionPragmas(options)));
        services.AddSingleton(static s => new MigrationRunner(s.GetRequiredService<IDbContextFactory<AcarsHubDbContext>>(), s.GetRequiredService<StorageOptions>()));
        services.AddSingleton(static s => OpenerOf(s.GetRequiredService<StorageOptions>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<StoreJobs>();
        services.AddSingleton<AlertTermWriter>();
        services.AddSingleton<AlertHistoryWriter>();
        services.AddSingleton<OutboundStore>();
        services.AddSingleton<ScheduledBackup>();
        services.AddSingleton(DiskGauge.Real);
        services.AddSingleton<DatabaseProbe>();
        services.AddSingleton(static s => new OfflineMaintenance(s.GetRequiredService<StorageOptions>(), s.GetRequiredService<TimeProvider>()));
        services.AddQueries();
        return services;
    }

    /// <summary>Migrations of any file, such as the one a command names or an adoption builds.</summary>
    public static MigrationRunner MigrationsOf(StorageOptions options) => new(new ContextFactory(options), options);

    /// <summary>Opens any file the way the station opens its own.</summary>
    public static DatabaseOpener OpenerOf(StorageOptions options, TimeProvider clock) =>
        new(path => MigrationsOf(options with { DatabasePath = path }), options, clock);

    private static void AddQueries(this IServiceCollection services)
    {
        services.AddSingleton(static s => new NewestMessagesQuery(Contexts(s)));
        services.AddSingleton(static s => new StoredTotalsQuery(Contexts(s)));
        services.AddSingleton(static s => new LatestAdoptionQuery(Contexts(s)));
        services.AddSingleton(static s => new KnownSessionsQuery(Contexts(s)));
        services.AddSingleton(static s => new RecentStationsQuery(Contexts(s)));
        services.AddSingleton(static s => new AircraftSessionsQuery(Contexts(s)));
        services.AddSingleton(static s => new SessionMessagesQuery(Contexts(s)));
        services.AddSingleton(static s => new AircraftMessagesQuery(Contexts(s)));
        services.AddSingleton(static s => new AlertTermsQuery(Contexts(s)));
        services.AddSingleton(static s => new SavedAlertsQuery(Contexts(s), s.GetRequiredService<StoreJobs>()));
        services.AddSingleton(static s => new AlertsByTermQuery(Contexts(s)));
        services.AddSingleton(static s => new NewestAlertsQuery(Contexts(s)));
        services.AddSingleton(static s => new AlertScan(Contexts(s), s.GetRequiredService<ReferenceData>(), s.GetRequiredService<ContentDecoder>()));
        services.AddSingleton(static s => new MessagesByIdQuery(Contexts(s)));
        services.AddSingleton(static s => new MessageSearch(Contexts(s)));
        services.AddSingleton(static s => new OutboundQueries(Contexts(s)));
        services.AddSingleton(static s => new SeriesQuery(Contexts(s)));
        services.AddSingleton(static s => new StationsQuery(Contexts(s)));
        services.AddSingleton(static s => new HistogramQuery(Contexts(s)));

        static IDbContextFactory<AcarsHubDbContext> Contexts(IServiceProvider services) => services.GetRequiredService<IDbContextFactory<AcarsHubDbContext>>();
    }

    private sealed class ContextFactory(StorageOptions options) : IDbContextFactory<AcarsHubDbContext>
    {
        private readonly DbContextOptions<AcarsHubDbContext> _options = new DbContextOptionsBuilder<AcarsHubDbContext>()
            .UseSqlite(options.ConnectionString)
            .AddInterceptors(new ConnectionPragmas(options))
            .Options;

        public AcarsHubDbContext CreateDbContext() => new(_options);
    }
}
