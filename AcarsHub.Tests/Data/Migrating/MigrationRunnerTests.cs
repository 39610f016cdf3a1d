using System.Security.Cryptography;
using AcarsHub.Data.Migrating;
using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Migrating;

public sealed class MigrationRunnerTests
{
    [Theory]
    [InlineData("EnableFts")]
    [InlineData("enablefts")]
    [InlineData("003")]
    [InlineData("3")]
    [InlineData("003_EnableFts")]
    [InlineData("20260201000003_EnableFts")]
    public async Task Migrate_ToAnyFormOfAName_GoesThere(string target)
    {
        await using var database = await NewDatabase.AtAsync("InitialSchema");

        var outcome = await database.Migrations.MigrateAsync(target, progress: null, default);

        outcome.Applied.ShouldBe(["SignalLevelSplit", "EnableFts"]);
        outcome.Reverted.ShouldBeEmpty();
        outcome.CopyPath.ShouldBeNull();
        (await database.Migrations.ListAsync(default)).Count(static m => m.IsApplied).ShouldBe(3);
    }

    [Fact]
    public async Task Migrate_Down_TakesBackTheNewestFirst()
    {
        await using var database = await NewDatabase.OpenAsync();

        var outcome = await database.Migrations.MigrateAsync("006", progress: null, default);

        outcome.Reverted.ShouldBe(["StationStatistics", "OutboundChannels", "AlertTerms", "CompactStorage", "AircraftSessions", "DecodedMessages", "TimeSeries", "CompactForm"]);
        outcome.Applied.ShouldBeEmpty();
    }

    [Fact]
    public async Task Migrate_ToWhereTheFileIs_DoesNothing()
    {
        await using var database = await NewDatabase.OfVersion3Async();

        var outcome = await database.Migrations.MigrateAsync("InitialSchema", progress: null, default);

        outcome.ShouldBe(new MigrationOutcome(outcome.Applied, outcome.Reverted, CopyPath: null));
        outcome.Applied.Concat(outcome.Reverted).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("EnableSearch")]
    [InlineData("099")]
    [InlineData("0")]
    [InlineData("000")]
    [InlineData("")]
    [InlineData("-1")]
    public async Task Migrate_ToAnUnknownName_ListsTheNamesAndChangesNothing(string target)
    {
        await using var database = await NewDatabase.OpenAsync();
        var schema = database.Query("SELECT sql FROM sqlite_master");

        var error = await Should.ThrowAsync<UnknownMigrationException>(() => database.Migrations.MigrateAsync(target, progress: null, default));

        error.Message.ShouldContain("001 InitialSchema");
        error.Message.ShouldContain("013 OutboundChannels");
        database.Query("SELECT sql FROM sqlite_master").ShouldBe(schema);
    }

    [Fact]
    public async Task Migrate_FileOfANewerVersion_IsRefusedAndUntouched()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Query("INSERT INTO \"__EFMigrationsHistory\" VALUES ('20990101000000_FromTheFuture', '12.0.0')");
        database.Query("PRAGMA wal_checkpoint(TRUNCATE)");
        var hash = Hash(database.Options.DatabasePath);

        var error = await Should.ThrowAsync<UnknownSchemaException>(database.MigrateAsync);

        error.Message.ShouldContain(database.Options.DatabasePath);
        error.Message.ShouldContain("20990101000000_FromTheFuture");
        await Should.ThrowAsync<UnknownSchemaException>(() => database.Migrations.ListAsync(default));
        Hash(database.Options.DatabasePath).ShouldBe(hash);
    }

    [Fact]
    public async Task Migrate_FileThatLacksAMigrationInTheMiddle_IsRefused()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Query("DELETE FROM \"__EFMigrationsHistory\" WHERE MigrationId LIKE '%EnableFts'");

        await Should.ThrowAsync<UnknownSchemaException>(database.MigrateAsync);
    }

    [Fact]
    public async Task Migrate_DatabaseOfAnotherProgram_IsRefusedAndUntouched()
    {
        await using var database = await NewDatabase.OpenAsync();
        SqliteConnection.ClearAllPools();
        File.Delete(database.Options.DatabasePath);
        database.Query("CREATE TABLE messages (id INTEGER)");
        var hash = Hash(database.Options.DatabasePath);

        var error = await Should.ThrowAsync<UnknownSchemaException>(database.MigrateAsync);

        error.Message.ShouldContain("messages");
        Hash(database.Options.DatabasePath).ShouldBe(hash);
    }

    [Fact]
    public async Task Migrate_WithTheLockOfAKilledProcess_DoesNotWaitForIt()
    {
        await using var database = await NewDatabase.AtAsync("InitialSchema");
        database.Query("INSERT INTO \"__EFMigrationsLock\" (Id, Timestamp) VALUES (1, '2026-02-01 00:00:00')");

        await database.MigrateAsync();

        (await database.Migrations.ListAsync(default)).ShouldAllBe(static m => m.IsApplied);
    }

    [Fact]
    public async Task Progress_OfARun_NamesStepsAndCountsRows()
    {
        await using var database = await NewDatabase.OfVersion3Async();
        var heard = new List<MigrationProgress>();

        await database.Migrations.MigrateAsync(target: null, new Recorder(heard), default);

        heard.Where(static p => p.RowsDone is null or 0).Select(static p => (p.Name, p.Step, p.Steps)).ShouldBe(
        [
            ("SignalLevelSplit", 1, 13), ("EnableFts", 2, 13), ("AddIndexes", 3, 13), ("FixNullValues", 4, 13), ("NormalizeFrequencies", 5, 13),
            ("CompactForm", 6, 13), ("TimeSeries", 7, 13), ("DecodedMessages", 8, 13), ("AircraftSessions", 9, 13), ("CompactStorage", 10, 13),
            ("AlertTerms", 11, 13), ("OutboundChannels", 12, 13), ("StationStatistics", 13, 13),
        ]);
        heard.ShouldAllBe(static p => p.IsUp);
        heard.Where(static p => p.RowsTotal is not null).Select(static p => p.Name).Distinct().ShouldBe(["EnableFts", "CompactForm", "CompactStorage"]);
    }

    [Fact]
    public async Task Progress_OfALongStep_GrowsToTheTotal()
    {
        const int Rows = 5000;
        await using var database = await NewDatabase.AtAsync("NormalizeFrequencies");
        database.Query(
            $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Rows})
            INSERT INTO messages (message_type, msg_time, msg_text) SELECT 'ACARS', i, 'TEXT ' || i FROM n
            """);
        var heard = new List<MigrationProgress>();

        await database.Migrations.MigrateAsync("CompactForm", new Recorder(heard), default);

        heard.Select(static p => p.RowsDone).ShouldBe([0, 500, 1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000]);
        heard.ShouldAllBe(static p => p.RowsTotal == Rows);
    }

    private static string Hash(string path) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));

    private sealed class Recorder(List<MigrationProgress> heard) : IProgress<MigrationProgress>
    {
        public void Report(MigrationProgress value) => heard.Add(value);
    }
}
