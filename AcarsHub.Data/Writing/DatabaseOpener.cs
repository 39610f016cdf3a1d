using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Writing;

/// <summary>Brings the database file to the schema this version needs.</summary>
public sealed class DatabaseOpener
{
    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;
    private readonly StorageOptions _options;

    internal DatabaseOpener(IDbContextFactory<AcarsHubDbContext> contexts, StorageOptions options)
    {
        _contexts = contexts;
        _options = options;
    }

    /// <summary>Creates directory and file when absent and applies what migrations are missing.</summary>
    /// <exception cref="IOException">The directory cannot be made.</exception>
    /// <exception cref="System.Data.Common.DbException">The file is no database, or cannot be written.</exception>
    public async Task OpenAsync(CancellationToken ct)
    {
        ForgetPooledConnections();
        if (Path.GetDirectoryName(_options.DatabasePath) is { Length: > 0 } directory)
        {
            Directory.CreateDirectory(directory);
        }

        if (_options.OpenDelay > TimeSpan.Zero)
        {
            await Task.Delay(_options.OpenDelay, ct);
        }

        await using var context = await _contexts.CreateDbContextAsync(ct);
        await ClearStaleMigrationLockAsync(context, ct);
        await context.Database.MigrateAsync(ct);
    }

    /// <summary>
    /// A failed attempt leaves connections in the pool that hold the file it found. The next attempt must look at the file that stands
    /// there now, since somebody may have replaced it.
    /// </summary>
    private void ForgetPooledConnections()
    {
        using var connection = new SqliteConnection(_options.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>
    /// EF's migration lock is a row that a killed process leaves behind, and the next one would wait for it for ever. One process
    /// owns the file, so a lock found at start is stale.
    /// </summary>
    private static Task<int> ClearStaleMigrationLockAsync(AcarsHubDbContext context, CancellationToken ct) =>
        context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", ct);
}
