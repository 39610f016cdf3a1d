using AcarsHub.Data.Migrating;
using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Migrations;

/// <summary>A step that fails in its middle leaves the file as it was, the full-text table and its shadow tables included.</summary>
public sealed class FailedStepTests
{
    [Theory]
    [InlineData("SignalLevelSplit", "EnableFts", "CREATE TRIGGER messages_fts_update AFTER UPDATE ON messages BEGIN SELECT 1; END", "DROP TRIGGER messages_fts_update")]
    [InlineData("NormalizeFrequencies", "CompactForm", "CREATE TABLE count_before (id INTEGER)", "DROP TABLE count_before")]
    [InlineData("CompactForm", "NormalizeFrequencies", "CREATE TABLE count_before (id INTEGER)", "DROP TABLE count_before")]
    [InlineData("InitialSchema", "SignalLevelSplit", "CREATE TABLE level_legacy (id INTEGER)", "DROP TABLE level_legacy")]
    [InlineData("CompactForm", "TimeSeries", "CREATE TABLE adoptions (id INTEGER)", "DROP TABLE adoptions")]
    [InlineData("TimeSeries", "DecodedMessages", "CREATE TABLE decode_formats (id INTEGER)", "DROP TABLE decode_formats")]
    [InlineData("DecodedMessages", "TimeSeries", "CREATE VIEW sublabels AS SELECT sublabel FROM messages", "DROP VIEW sublabels")]
    [InlineData("DecodedMessages", "AircraftSessions", "CREATE TABLE aircraft_sessions (id INTEGER)", "DROP TABLE aircraft_sessions")]
    [InlineData("AircraftSessions", "DecodedMessages", "CREATE VIEW sessions AS SELECT session_id FROM messages", "DROP VIEW sessions")]
    [InlineData("SignalLevelSplit", "EnableFts", "CREATE TRIGGER no_record BEFORE INSERT ON __EFMigrationsHistory BEGIN SELECT RAISE(ABORT, 'no'); END", "DROP TRIGGER no_record")]
    [InlineData("CompactForm", "NormalizeFrequencies", "CREATE TRIGGER no_record BEFORE DELETE ON __EFMigrationsHistory BEGIN SELECT RAISE(ABORT, 'no'); END", "DROP TRIGGER no_record")]
    public async Task Step_ThatFails_LeavesTheFileAsItWasAndCanBeTriedAgain(string from, string to, string trap, string untrap)
    {
        await using var database = await NewDatabase.OfVersion3Async();
        await database.Migrations.MigrateAsync(from, progress: null, default);
        database.Query(trap);
        var (schema, rows) = (database.Schema(), database.Rows());

        await Should.ThrowAsync<SqliteException>(() => database.Migrations.MigrateAsync(to, progress: null, default));

        database.Schema().ShouldBe(schema);
        database.Rows().ShouldBe(rows);
        database.Query("PRAGMA integrity_check").ShouldBe(["ok"]);
        (await database.Migrations.ListAsync(default)).Last(static m => m.IsApplied).Name.ShouldBe(from);
        database.Query(untrap);
        await database.Migrations.MigrateAsync(to, progress: null, default);
        (await database.Migrations.ListAsync(default)).Last(static m => m.IsApplied).Name.ShouldBe(to);
    }

    [Fact]
    public async Task Run_ThatFailsInALaterStep_KeepsTheEarlierOnes()
    {
        await using var database = await NewDatabase.OfVersion3Async();
        database.Query("CREATE TABLE adoptions (id INTEGER)");

        await Should.ThrowAsync<SqliteException>(() => database.Migrations.MigrateAsync(target: null, progress: null, default));

        (await database.Migrations.ListAsync(default)).Last(static m => m.IsApplied).Name.ShouldBe("CompactForm");
        database.FtsFaults().ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_Cancelled_EndsBetweenStepsOrRollsTheStepBack()
    {
        await using var database = await NewDatabase.OfVersion3Async();
        using var cancelled = new CancellationTokenSource();
        var progress = new Listener(p =>
        {
            if (p.Name == "CompactForm")
            {
                cancelled.Cancel();
            }
        });

        await Should.ThrowAsync<OperationCanceledException>(() => database.Migrations.MigrateAsync(target: null, progress, cancelled.Token));

        (await database.Migrations.ListAsync(default)).Last(static m => m.IsApplied).Name.ShouldBe("NormalizeFrequencies");
        await database.MigrateAsync();
        database.FtsFaults().ShouldBeEmpty();
    }

    private sealed class Listener(Action<MigrationProgress> report) : IProgress<MigrationProgress>
    {
        public void Report(MigrationProgress value) => report(value);
    }
}
