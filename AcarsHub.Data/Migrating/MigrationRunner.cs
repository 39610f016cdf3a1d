using AcarsHub.Data.Maintenance;
using AcarsHub.Data.Migrations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SQLitePCL;

namespace AcarsHub.Data.Migrating;

/// <summary>
/// Brings the database to any migration, up or down, one at a time: a step and its record are one transaction, so whatever ends a run
/// leaves the file at one migration or the next. No other process may use the file meanwhile.
/// </summary>
public sealed class MigrationRunner
{
    private const int Interrupted = 9; // SQLITE_INTERRUPT

    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;
    private readonly StorageOptions _options;

    internal MigrationRunner(IDbContextFactory<AcarsHubDbContext> contexts, StorageOptions options, PreMigrationCopies? copies = null)
    {
        _contexts = contexts;
        _options = options;
        Copies = copies ?? new PreMigrationCopies(options.DatabasePath);
    }

    /// <summary>The copies made before earlier runs.</summary>
    public PreMigrationCopies Copies { get; }

    /// <summary>All migrations of this version and whether the file has them. Changes nothing; an absent file has none.</summary>
    /// <exception cref="UnknownSchemaException">The file is not ours or of another version.</exception>
    /// <exception cref="SqliteException">The file is no database, or cannot be read.</exception>
    public async Task<IReadOnlyList<MigrationState>> ListAsync(CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        return Chain(context).States;
    }

    /// <summary>Migrates up or down. A file with contents is copied first.</summary>
    /// <param name="target">Name, number or id of the last migration the file is to have; null for the newest.</param>
    /// <param name="progress">Hears of each step and of the rows within the long ones.</param>
    /// <param name="ct">Ends the run; the step under way is rolled back.</param>
    /// <exception cref="UnknownMigrationException">There is no such migration.</exception>
    /// <exception cref="UnknownSchemaException">The file is not ours or of another version.</exception>
    /// <exception cref="InsufficientDiskSpaceException">There is no room for copy and migration.</exception>
    /// <exception cref="System.Data.Common.DbException">The file is no database, or cannot be written, or a step failed and was rolled back.</exception>
    public async Task<MigrationOutcome> MigrateAsync(string? target, IProgress<MigrationProgress>? progress, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var steps = Chain(context).StepsTo(target);
        var copy = steps.Count > 0 && SchemaProbe.HasRows(_options.DatabasePath) ? Copies.Make(steps[0].Name) : null;

        await context.Database.OpenConnectionAsync(ct);
        await ClearStaleLockAsync(context, ct);
        for (var i = 0; i < steps.Count; i++)
        {
            var position = new MigrationProgress(steps[i].Name, steps[i].IsUp, i + 1, steps.Count);
            await RunStepAsync(context, steps[i], position, progress, ct);
        }

        return new MigrationOutcome(Names(isUp: true), Names(isUp: false), copy);

        IReadOnlyList<string> Names(bool isUp) => [.. steps.Where(step => step.IsUp == isUp).Select(static step => step.Name)];
    }

    private static async Task RunStepAsync(AcarsHubDbContext context, MigrationStep step, MigrationProgress position, IProgress<MigrationProgress>? progress, CancellationToken ct)
    {
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        using var interruption = ct.Register(static handle => raw.sqlite3_interrupt((sqlite3)handle!), connection.Handle);
        using var rows = ReportRows(context, connection, step, position, progress);
        try
        {
            await context.Database.MigrateAsync(step.TargetId, ct);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == Interrupted && ct.IsCancellationRequested)
        {
            throw new OperationCanceledException(ct);
        }
    }

    /// <summary>Announces the step, and its rows where it goes through all messages.</summary>
    private static RowProgress? ReportRows(AcarsHubDbContext context, SqliteConnection connection, MigrationStep step, MigrationProgress position, IProgress<MigrationProgress>? progress)
    {
        var total = progress is null || Passes(context, step) is null ? (long?)null : connection.Count("messages");
        progress?.Report(position with { RowsDone = total is null ? null : 0, RowsTotal = total });
        return total is null ? null : new RowProgress(
            connection,
            Passes(context, step) ?? 1,
            done => progress?.Report(position with { RowsDone = Math.Min(done, total.Value), RowsTotal = total }));
    }

    private static int? Passes(AcarsHubDbContext context, MigrationStep step)
    {
        var migrations = context.GetService<IMigrationsAssembly>();
        var type = migrations.Migrations.Values.Single(type => type.Name == step.Name);
        return migrations.CreateMigration(type, context.Database.ProviderName ?? "") is IRewritesMessages rewriting && !(step is { IsUp: false, Name: nameof(EnableFts) })
            ? rewriting.Passes
            : null;
    }

    /// <summary>
    /// EF's migration lock is a row that a killed process leaves behind, and the next one would wait for it for ever. One process
    /// owns the file, so a lock found at start is stale.
    /// </summary>
    private static Task<int> ClearStaleLockAsync(AcarsHubDbContext context, CancellationToken ct) =>
        context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", ct);

    private MigrationChain Chain(AcarsHubDbContext context) =>
        new(_options.DatabasePath, [.. context.Database.GetMigrations()], SchemaProbe.AppliedMigrations(_options.DatabasePath));
}
