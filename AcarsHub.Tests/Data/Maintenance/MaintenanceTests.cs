using AcarsHub.Data;
using AcarsHub.Data.Maintenance;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Cli;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Maintenance;

/// <summary>The maintenance commands on a real file, with what they say and their exit codes.</summary>
public sealed class MaintenanceTests : IAsyncLifetime
{
    private const int Messages = 3_000;

    private readonly string _directory = Directory.CreateTempSubdirectory("acarshub-").FullName;
    private readonly StringWriter _output = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero));

    private string Database => Path.Combine(_directory, "messages.db");

    private StorageOptions Options => new() { DatabasePath = Database, SaveDays = 7, AlertSaveDays = 120 };

    public async ValueTask InitializeAsync()
    {
        await DataExtensions.OpenerOf(Options, _clock).OpenAsync(default);

        // One message an hour back from now; the oldest is 125 days old. One old message has a young alert.
        var now = _clock.GetUtcNow().ToUnixTimeMilliseconds();
        Station.Query(
            Database,
            $"""
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {Messages - 1})
            INSERT INTO messages (message_type, msg_time, msg_text, tail) SELECT 'ACARS', {now} - i * 3600000, 'MESSAGE ' || i, 'N' || i FROM n
            """);
        Station.Query(Database, $"INSERT INTO alert_matches (message_id, term, match_type, matched_at) SELECT id, 'X', 'text', {now} FROM messages WHERE tail = 'N1000'");
        SqliteConnection.ClearAllPools();
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
        _output.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Info_OfADatabase_SaysWhatIsInIt()
    {
        (await RunAsync(static run => run.Info())).ShouldBe(0);

        _output.ToString().ShouldContain("ACARS       3,000 messages");
        _output.ToString().ShouldContain("StationStatistics");
    }

    [Fact]
    public async Task Prune_WithDays_KeepsWhatIsYoungOrAlerted()
    {
        (await RunAsync(static run => run.Prune(days: 10, alertDays: null, default))).ShouldBe(0);

        _output.ToString().ShouldContain("2,758 messages older than 10 days and 0 alert matches");
        Station.Query(Database, "SELECT count(*) FROM messages").ShouldBe(["242"]);
        Station.Query(Database, "SELECT count(*) FROM messages WHERE tail = 'N1000'").ShouldBe(["1"]);
        (await RunAsync(static run => run.CheckFullText())).ShouldBe(0);
    }

    [Fact]
    public async Task Prune_WithoutADay_IsRefused()
    {
        (await RunAsync(static run => run.Prune(days: 0, alertDays: null, default))).ShouldBe(1);

        Station.Query(Database, "SELECT count(*) FROM messages").ShouldBe([$"{Messages}"]);
    }

    [Fact]
    public async Task Vacuum_AfterDeleting_MakesTheFileSmaller()
    {
        await RunAsync(static run => run.Prune(days: 1, alertDays: 1, default));
        var before = new FileInfo(Database).Length;

        (await RunAsync(static run => run.Vacuum())).ShouldBe(0);

        new FileInfo(Database).Length.ShouldBeLessThan(before);
        Station.Query(Database, "PRAGMA auto_vacuum").ShouldBe(["2"]);
    }

    [Fact]
    public async Task BackupAndRestore_GiveTheSameMessagesAndKeepWhatWasThere()
    {
        var copy = Path.Combine(_directory, "sub", "copy.db");
        (await RunAsync(run => run.BackUp(copy))).ShouldBe(0);
        Station.Query(Database, "DELETE FROM messages");

        (await RunAsync(run => run.Restore(copy))).ShouldBe(0);

        Station.Query(Database, "SELECT count(*) FROM messages").ShouldBe([$"{Messages}"]);
        var kept = Directory.GetFiles(_directory, "*.before-restore-*.bak").ShouldHaveSingleItem();
        Station.Query(kept, "SELECT count(*) FROM messages").ShouldBe(["0"]);
    }

    [Fact]
    public async Task Restore_OfADamagedCopy_ChangesNothing()
    {
        var copy = Path.Combine(_directory, "copy.db");
        await RunAsync(run => run.BackUp(copy));
        await using (var file = File.OpenWrite(copy))
        {
            file.Position = 8192;
            await file.WriteAsync(new byte[40_000]);
        }

        (await RunAsync(run => run.Restore(copy))).ShouldBe(1);

        _output.ToString().ShouldContain("damaged");
        Station.Query(Database, "SELECT count(*) FROM messages").ShouldBe([$"{Messages}"]);
    }

    [Fact]
    public async Task FullText_DamagedIndex_IsFoundAndMended()
    {
        Station.Query(Database, "DROP TRIGGER messages_delete");
        Station.Query(Database, "INSERT INTO message_rows (msg_time, reception, msg_text) VALUES (1, 1, 'UNINDEXED')");
        (await RunAsync(static run => run.CheckFullText())).ShouldBe(1);

        (await RunAsync(static run => run.RebuildFullText())).ShouldBe(0);

        (await RunAsync(static run => run.CheckFullText())).ShouldBe(0);
        Station.Query(Database, "SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'unindexed'").ShouldBe(["1"]);
    }

    [Fact]
    public async Task IntegrityCheck_OfASoundFile_IsZero() => (await RunAsync(static run => run.CheckIntegrity())).ShouldBe(0);

    [Fact]
    public async Task Migrate_DownAndUp_KeepsMessagesAndSeries()
    {
        Station.Query(Database, "INSERT INTO timeseries_stats (timestamp, total_count) VALUES (1760000040, 7)");
        Station.Query(Database, "INSERT INTO timeseries_rollups VALUES (300, 1760000000, 5, 1, 2, 3, 4, 5, 15, 0, 9)");
        Station.Query(Database, "INSERT INTO rrd_import_registry (file_hash, rrd_path, imported_at, rows_imported) VALUES ('h', 'p', 1, 2)");
        (await RunAsync(static run => run.MigrateAsync("NormalizeFrequencies", default))).ShouldBe(0);
        Station.Query(Database, "SELECT count(*) FROM messages WHERE icao = ''").ShouldBe([$"{Messages}"]);

        (await RunAsync(static run => run.MigrateAsync(null, default))).ShouldBe(0);

        Station.Query(Database, "SELECT count(*) FROM messages WHERE icao IS NULL").ShouldBe([$"{Messages}"]);
        _output.ToString().ShouldContain("is kept as");
        Station.Query(Database, "SELECT timestamp, total_count FROM timeseries_stats").ShouldBe(["1760000040|7"]);
        Station.Query(Database, "SELECT * FROM timeseries_rollups WHERE resolution_seconds = 300").ShouldBe(["300|1760000000|5|1|2|3|4|5|15|0|9"]);
        Station.Query(Database, "SELECT file_hash FROM rrd_import_registry").ShouldBe(["h"]);
        Station.Query(Database, "SELECT count(*) FROM sqlite_master WHERE name LIKE 'kept%'").ShouldBe(["0"]);
    }

    [Fact]
    public async Task Import_OfAnotherDatabase_AddsOnlyWhatIsNew()
    {
        var other = Path.Combine(_directory, "other.db");
        await RunAsync(run => run.BackUp(other));
        Station.Query(other, "INSERT INTO messages (message_type, msg_time, msg_text) VALUES ('HFDL', 5, 'ONLY THERE')");
        SqliteConnection.ClearAllPools();

        (await RunAsync(run => run.ImportAsync(other, default))).ShouldBe(0);

        _output.ToString().ShouldContain("1 of 3,001 messages imported; 3,000 were there already");
        Station.Query(Database, "SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'only'").ShouldBe(["1"]);
    }

    [Fact]
    public async Task Commands_WhileAServerRuns_AreRefusedAndNameIt()
    {
        using var server = DatabaseLock.Acquire(Database);

        foreach (var command in new Func<MaintenanceRun, Task<int>>[]
        {
            static run => run.Vacuum(), static run => run.Prune(1, 1, default), static run => run.RebuildFullText(), static run => run.Restore("x"),
            static run => run.MigrateAsync(null, default), static run => run.ImportAsync("x", default),
            static run => run.ReDecode(all: false, default),
        })
        {
            (await RunAsync(command)).ShouldBe(1);
        }

        _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(static line => line.StartsWith("Refused: ", StringComparison.Ordinal));
        (await RunAsync(static run => run.Info())).ShouldBe(0);
    }

    [Fact]
    public void ScheduledBackup_IntoADirectory_KeepsTheNewest()
    {
        var backups = Path.Combine(_directory, "backups") + "/";
        var scheduled = new ScheduledBackup(Options with { BackupPath = backups, BackupsToKeep = 2 }, _clock);
        scheduled.DueIn.ShouldBe(TimeSpan.Zero);
        for (var i = 0; i < 4; i++)
        {
            scheduled.Run();
            _clock.Advance(TimeSpan.FromHours(24));
        }

        Directory.GetFiles(backups).Select(Path.GetFileName).Order().ShouldBe(["acarshub-20260603-120000.db", "acarshub-20260604-120000.db"]);
    }

    private Task<int> RunAsync(Func<MaintenanceRun, Task<int>> command) =>
        MaintenanceCommands.RunAsync(new MaintenanceRun(Options, _clock, _output), command, _output);
}
