using AcarsHub.Data;
using AcarsHub.Data.Entities;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Messages;
using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AcarsHub.Benchmarks.Micro;

/// <summary>
/// One transaction of 1, 20 or 500 messages into a file in WAL mode with synchronous NORMAL: the writer's prepared statement against
/// EF Core, once as a service would use it and once with everything EF allows to be kept.
/// </summary>
[ShortRunJob]
[MemoryDiagnoser]
public class StoreBenchmarks
{
    private string _directory = "";
    private ServiceProvider? _services;
    private IDbContextFactory<AcarsHubDbContext> _contexts = null!; // Set before every run.
    private AcarsHubDbContext _kept = null!; // Set before every run.
    private MessageWriter _writer = null!; // Set before every run.
    private EnrichedMessage[] _batch = [];

    [Params(1, 20, 500)]
    public int Messages { get; set; }

    [GlobalSetup]
    public async Task OpenAsync()
    {
        _directory = Directory.CreateTempSubdirectory("acarshub-bench-").FullName;
        var options = new StorageOptions { DatabasePath = Path.Combine(_directory, "messages.db"), SaveAll = true };
        _services = new ServiceCollection().AddAcarsData(options).BuildServiceProvider();
        await _services.GetRequiredService<DatabaseOpener>().OpenAsync(CancellationToken.None);
        _contexts = _services.GetRequiredService<IDbContextFactory<AcarsHubDbContext>>();
        _kept = await _contexts.CreateDbContextAsync();
        _kept.ChangeTracker.AutoDetectChangesEnabled = false;
        await _kept.Database.OpenConnectionAsync();
        _writer = MessageWriter.Open(options, TimeProvider.System);
        _batch = SampleMessages.Make(Messages);
    }

    [Benchmark(Baseline = true)]
    public object PreparedStatement() => _writer.Write(_batch);

    /// <summary>A context per batch, as the rest of the program uses EF.</summary>
    [Benchmark]
    public int EfContextPerBatch()
    {
        using var context = _contexts.CreateDbContext();
        context.Messages.AddRange(_batch.Select(static m => ToRow(m.Message)));
        return context.SaveChanges();
    }

    /// <summary>One context and one open connection for all batches.</summary>
    [Benchmark]
    public int EfContextKept()
    {
        _kept.Messages.AddRange(_batch.Select(static m => ToRow(m.Message)));
        var rows = _kept.SaveChanges();
        _kept.ChangeTracker.Clear();
        return rows;
    }

    [GlobalCleanup]
    public async Task CloseAsync()
    {
        _writer.Dispose();
        await _kept.DisposeAsync();
        await _services!.DisposeAsync(); // Set before every run.
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }

    private static MessageRow ToRow(AcarsMessage m) => new()
    {
        MessageType = m.Kind.Names().StoredName,
        MessageTimeMs = m.ReceivedAtUtc.ToUnixTimeMilliseconds(),
        StationId = m.StationId,
        ToAddress = m.ToAddress,
        FromAddress = m.FromAddress,
        DepartureAirport = m.DepartureAirport,
        DestinationAirport = m.DestinationAirport,
        Eta = m.Eta,
        GateOut = m.GateOut,
        GateIn = m.GateIn,
        WheelsOff = m.WheelsOff,
        WheelsOn = m.WheelsOn,
        LatitudeDegrees = m.LatitudeDegrees,
        LongitudeDegrees = m.LongitudeDegrees,
        AltitudeFeet = m.AltitudeFeet,
        Text = m.Text,
        Tail = m.Tail,
        Flight = m.Flight,
        Icao = m.Icao?.ToString(),
        Frequency = m.FrequencyText,
        Ack = m.Ack,
        Mode = m.Mode,
        Label = m.Label,
        BlockId = m.BlockId,
        MessageNumber = m.MessageNumber,
        IsResponse = m.IsResponse,
        IsOnGround = m.IsOnGround is { } onGround ? StoredGroundState.Of(onGround) : null,
        ErrorCount = m.ErrorCount,
        Libacars = m.Libacars,
        LevelDb = m.LevelDb,
    };
}
