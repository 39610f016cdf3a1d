using AcarsHub.Data.Migrating;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>Brings the database file to the schema this version needs.</summary>
public sealed class DatabaseOpener
{
    private readonly MigrationRunner _migrations;
    private readonly StorageOptions _options;

    internal DatabaseOpener(MigrationRunner migrations, StorageOptions options)
    {
        _migrations = migrations;
        _options = options;
    }

    /// <summary>Creates directory and file when absent and applies what migrations are missing.</summary>
    /// <exception cref="UnknownSchemaException">The file is not ours or of another version; it has not been changed.</exception>
    /// <exception cref="IOException">The directory cannot be made, or there is no room to migrate.</exception>
    /// <exception cref="System.Data.Common.DbException">The file is no database, or cannot be written.</exception>
    public async Task OpenAsync(CancellationToken ct, IProgress<MigrationProgress>? progress = null)
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

        await _migrations.MigrateAsync(target: null, progress, ct);
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
}
