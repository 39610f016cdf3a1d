using AcarsHub.Data.Import;
using AcarsHub.Data.Import.Rrd;
using AcarsHub.Data.Migrating;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>
/// Brings the database file to the schema this version needs: makes a new one, migrates ours, or brings one of ACARS Hub over. A file
/// that is neither is never touched.
/// </summary>
public sealed class DatabaseOpener
{
    private readonly Func<string, MigrationRunner> _migrations;
    private readonly StorageOptions _options;
    private readonly TimeProvider _clock;

    internal DatabaseOpener(Func<string, MigrationRunner> migrations, StorageOptions options, TimeProvider clock)
    {
        _migrations = migrations;
        _options = options;
        _clock = clock;
    }

    /// <summary>Opens the file named in the options, whatever is there.</summary>
    /// <exception cref="UnknownSchemaException">The file is not ours, not ACARS Hub's, or of a newer version; it has not been changed.</exception>
    /// <exception cref="AdoptionException">A file of ACARS Hub could not be brought over; it is where it was.</exception>
    /// <exception cref="IOException">The directory cannot be made, or there is no room to migrate.</exception>
    /// <exception cref="System.Data.Common.DbException">The file cannot be read or written.</exception>
    public async Task<OpeningOutcome> OpenAsync(CancellationToken ct, IProgress<OpeningProgress>? progress = null)
    {
        // A failed attempt leaves connections that hold the file it found, and somebody may have replaced it since.
        SqliteFile.ForgetPooled(_options);
        var path = _options.DatabasePath;
        if (Path.GetDirectoryName(path) is { Length: > 0 } directory)
        {
            Directory.CreateDirectory(directory);
        }

        if (_options.OpenDelay > TimeSpan.Zero)
        {
            progress?.Report(new OpeningProgress("Waiting, as ACARSHUB_SIMULATE_MIGRATION_DELAY_MS says"));
            await Task.Delay(_options.OpenDelay, _clock, ct);
        }

        DatabaseAdoption.Recover(path);
        var kind = DatabaseInspector.Inspect(path);
        var adopted = kind switch
        {
            DatabaseKind.Foreign when MountPoints.Contains(path) => throw new AdoptionException(
                $"{path} is mounted as a single file, which no new file can take the place of. Mount its directory instead. The file has not been changed."),
            DatabaseKind.Foreign => await AdoptAsync(path, progress, ct),
            DatabaseKind.Unknown unknown => throw new UnknownSchemaException(unknown.Reason),
            DatabaseKind.Unreadable unreadable => throw new IOException(unreadable.Reason),
            _ => null,
        };

        // Making a new file takes a moment and is no news.
        var steps = kind is DatabaseKind.Ours ? new Relay<MigrationProgress>(p => progress?.Report(OpeningProgress.Of(p))) : null;
        await _migrations(path).MigrateAsync(target: null, steps, ct);
        var (rows, problem) = ImportRrd(ct);
        return new OpeningOutcome(adopted, rows, problem);
    }

    private Task<AdoptionResult> AdoptAsync(string path, IProgress<OpeningProgress>? progress, CancellationToken ct) =>
        new DatabaseAdoption(async (target, token) => await _migrations(target).MigrateAsync(target: null, progress: null, token), _clock)
            .RunAsync(path, new Relay<AdoptionProgress>(p => progress?.Report(OpeningProgress.Of(p))), ct);

    /// <summary>Statistics of ACARS Hub 3. They are worth a line in the log when they cannot be read, but no station stops for them.</summary>
    private (int Rows, string? Problem) ImportRrd(CancellationToken ct)
    {
        if (!File.Exists(_options.RrdPath))
        {
            return (0, null);
        }

        try
        {
            using var connection = SqliteFile.Open(_options.DatabasePath, SqliteOpenMode.ReadWrite);
            var result = new RrdImport(_clock, TimeSpan.FromDays(_options.TimeSeriesRetentionDays)).Run(connection, _options.RrdPath, ct);
            return (result.MinuteRows + result.RollupRows, null);
        }
        catch (Exception e) when (e is RrdFormatException or IOException or UnauthorizedAccessException)
        {
            return (0, e.Message);
        }
    }
}
