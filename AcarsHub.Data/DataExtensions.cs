using AcarsHub.Data.Migrating;
using AcarsHub.Data.Queries;
using AcarsHub.Data.Writing;
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
        services.AddSingleton(static s => new DatabaseOpener(s.GetRequiredService<MigrationRunner>(), s.GetRequiredService<StorageOptions>()));
        services.AddSingleton(static s => new NewestMessagesQuery(s.GetRequiredService<IDbContextFactory<AcarsHubDbContext>>()));
        services.AddSingleton(static s => new StoredTotalsQuery(s.GetRequiredService<IDbContextFactory<AcarsHubDbContext>>()));
        services.AddSingleton(static s => new LatestAdoptionQuery(s.GetRequiredService<IDbContextFactory<AcarsHubDbContext>>()));
        return services;
    }
}
