using AcarsHub.Data;
using AcarsHub.Data.Migrating;
using AcarsHub.Data.Queries;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Messages;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AcarsHub.Tests.Builders;

/// <summary>A database file of its own, made by the real migrations, with the real writer on it.</summary>
internal sealed class NewDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("acarshub-");
    private readonly ServiceProvider _services;
    private MessageWriter? _writer;

    private NewDatabase(Func<StorageOptions, StorageOptions>? configure)
    {
        var options = new StorageOptions { DatabasePath = Path.Combine(_directory.FullName, "data", "messages.db"), SaveAll = true };
        Options = configure?.Invoke(options) ?? options;
        _services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddAcarsData(Options).BuildServiceProvider();
    }

    public StorageOptions Options { get; }

    public FakeTimeProvider Clock { get; } = new(NewMessage.ReceivedAt);

    public MessageWriter Writer => _writer ??= MessageWriter.Open(Options, Clock);

    /// <summary>A service of the storage.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>What brings the file to any schema.</summary>
    public MigrationRunner Migrations => _services.GetRequiredService<MigrationRunner>();

    /// <summary>A file of ACARS Hub 3's schema with varied contents.</summary>
    public static async Task<NewDatabase> OfVersion3Async()
    {
        var database = await AtAsync("InitialSchema");
        V3Database.Fill(database.Options.DatabasePath);
        return database;
    }

    /// <summary>A file whose last migration is <paramref name="migration"/>.</summary>
    public static async Task<NewDatabase> AtAsync(string migration)
    {
        var database = new NewDatabase(configure: null);
        Directory.CreateDirectory(Path.Combine(database._directory.FullName, "data"));
        await database.Migrations.MigrateAsync(migration, progress: null, default);
        return database;
    }

    /// <summary>A file as EF would make it from the model alone, to compare with.</summary>
    public static async Task<NewDatabase> OfModelAsync()
    {
        var database = new NewDatabase(configure: null);
        Directory.CreateDirectory(Path.Combine(database._directory.FullName, "data"));
        await using var context = database.NewContext();
        await context.Database.EnsureCreatedAsync();
        return database;
    }

    /// <summary>A migrated database.</summary>
    public static async Task<NewDatabase> OpenAsync(Func<StorageOptions, StorageOptions>? configure = null)
    {
        var database = new NewDatabase(configure);
        await database.MigrateAsync();
        return database;
    }

    public Task MigrateAsync() => _services.GetRequiredService<DatabaseOpener>().OpenAsync(default);

    /// <summary>For queries.</summary>
    public IDbContextFactory<AcarsHubDbContext> Contexts => _services.GetRequiredService<IDbContextFactory<AcarsHubDbContext>>();

    public AcarsHubDbContext NewContext() => Contexts.CreateDbContext();

    public Task<IReadOnlyList<MessageRecord>> NewestAsync(int count = 100) =>
        _services.GetRequiredService<NewestMessagesQuery>().RunAsync(count, default);

    public async Task<long[]> TotalsAsync() => [.. await _services.GetRequiredService<StoredTotalsQuery>().RunAsync(default)];

    /// <summary>Writes messages as one batch and gives their ids.</summary>
    public long[] Write(params AcarsMessage[] messages) =>
        [.. Writer.Write([.. messages.Select(NewMessage.Unknown)]).Select(static m => m.Id)];

    /// <summary>What the storage registers.</summary>
    public T Service<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Makes them the terms that hold.</summary>
    public async Task<StoredTerms> SaveTermsAsync(AlertTermSet terms)
    {
        var saving = Service<AlertTermWriter>().SaveAsync(terms, static _ => { }, default);
        Writer.RunJob(Service<StoreJobs>());
        return await saving;
    }

    public Task<StoredTerms> TermsAsync() => Service<AlertTermsQuery>().RunAsync(default);

    /// <summary>Changes something behind the writer's back.</summary>
    public void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Options.DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public List<string> Query(string sql) => Station.Query(Options.DatabasePath, sql);

    public async ValueTask DisposeAsync()
    {
        _writer?.Dispose();
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _directory.Delete(recursive: true);
    }
}
