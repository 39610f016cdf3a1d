using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Writing;

public sealed class IndexUpkeepTests
{
    private const int Batches = 60;
    private const int BatchSize = 500;

    [Fact]
    public async Task MergeFullText_AfterManyBatches_ComesToAnEndAndFindsTheSame()
    {
        await using var database = await FilledAsync();
        var before = Hits(database);

        var steps = 0;
        while (database.Writer.Upkeep.MergeFullText())
        {
            steps.ShouldBeLessThan(10_000);
            steps++;
        }

        Hits(database).ShouldBe(before);
        before.ShouldBe(["30000"]);
    }

    [Fact]
    public async Task ReleaseFreePages_AfterDeleting_MakesTheFileSmallerStepByStep()
    {
        await using var database = await FilledAsync();
        Station.Query(database.Options.DatabasePath, "DELETE FROM messages WHERE id > 100");
        var before = Pages(database);

        var steps = 1;
        while (database.Writer.Upkeep.ReleaseFreePages())
        {
            steps++;
        }

        database.Writer.Upkeep.EmptyLog().ShouldBeTrue();
        steps.ShouldBeGreaterThan(1);
        Pages(database).ShouldBeLessThan(before / 2);
        Station.Query(database.Options.DatabasePath, "PRAGMA integrity_check").ShouldBe(["ok"]);
    }

    [Fact]
    public async Task EmptyLog_WhileAReaderIsInTheWay_GivesUpInsteadOfWaiting()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Write(NewMessage.Received());
        await using var reader = new SqliteConnection($"Data Source={database.Options.DatabasePath};Pooling=False");
        await reader.OpenAsync();
        await using (reader.BeginTransaction(deferred: true))
        {
            await using var command = reader.CreateCommand();
            command.CommandText = "SELECT count(*) FROM messages";
            await command.ExecuteScalarAsync();
            database.Write(NewMessage.Received());

            database.Writer.Upkeep.EmptyLog().ShouldBeFalse();
        }

        database.Writer.Upkeep.EmptyLog().ShouldBeTrue();
    }

    [Fact]
    public async Task RefreshStatistics_OfASmallDatabase_LeavesItWithoutStatistics()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Writer.Write([NewMessage.Enriched()]);

        database.Writer.Upkeep.RefreshStatistics();

        Station.Query(database.Options.DatabasePath, "SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_stat1'").ShouldBe(["0"]);
    }

    private static async Task<NewDatabase> FilledAsync()
    {
        var database = await NewDatabase.OpenAsync();
        for (var i = 0; i < Batches; i++)
        {
            database.Writer.Write([.. Enumerable.Range(0, BatchSize).Select(n => NewMessage.Enriched(NewMessage.Received() with { Text = $"COMMON WORD{i}X{n} {new string('A', 200)}", Kind = DecoderKind.Acars }))]);
        }

        return database;
    }

    private static List<string> Hits(NewDatabase database) =>
        Station.Query(database.Options.DatabasePath, "SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'common'");

    private static long Pages(NewDatabase database) => long.Parse(Station.Query(database.Options.DatabasePath, "PRAGMA page_count")[0]);
}
