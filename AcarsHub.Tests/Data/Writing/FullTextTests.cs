using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Data.Migrations;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Writing;

/// <summary>The writer and the search index, and the view that writes to both.</summary>
public sealed class FullTextTests
{
    [Fact]
    public async Task Write_WhichInsertsElsewhereToo_ReturnsTheMessagesIds()
    {
        await using var database = await NewDatabase.OpenAsync();

        // Far apart from the ids of names.
        database.Query("INSERT INTO messages (id, message_type, msg_time) VALUES (1000000, 'ACARS', 0)");
        var ids = Enumerable.Range(0, 40)
            .SelectMany(i => database.Write(NewMessage.Received() with { Text = $"WORD{i}" }, NewMessage.Received() with { Text = null, Tail = null }))
            .ToList();

        ids.ShouldBe(Enumerable.Range(1_000_001, 80).Select(static id => (long)id));
        database.Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'WORD39'").ShouldBe([$"{ids[^2]}"]);
    }

    [Fact]
    public async Task Prune_TakesTheWordsOutOfTheIndexAndReturnsEachRowOnce()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Write([.. Enumerable.Range(0, 30).Select(static i => NewMessage.Received() with { ReceivedAtUtc = NewMessage.ReceivedAt.AddDays(-i), Text = $"DAY{i}" })]);

        database.Writer.Prune(100).Sum().ShouldBe(22);

        database.Query("SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'day7'").ShouldBe(["1"]);
        database.Query("SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'day8'").ShouldBe(["0"]);
        database.FtsFaults().ShouldBeEmpty();
    }

    [Fact]
    public async Task Update_OfAnIndexedColumn_ReplacesItsWords()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Write(NewMessage.Received());

        database.Query("UPDATE messages SET msg_text = 'OTHER', level = -1");

        database.Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'position'").ShouldBeEmpty();
        database.Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'other'").ShouldBe(["1"]);
        database.FtsFaults().ShouldBeEmpty();
    }

    [Fact]
    public async Task Faults_OfAnIndexThatWasMeddledWith_AreFound()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Write(NewMessage.Received(), NewMessage.Received(), NewMessage.Received());
        database.Query("DROP TRIGGER messages_insert");
        database.Query("DROP TRIGGER messages_update");
        database.Query("CREATE TRIGGER messages_update INSTEAD OF UPDATE ON messages BEGIN SELECT 1; END");
        database.Query("DELETE FROM messages_fts WHERE rowid = 1");
        database.Query("DELETE FROM message_rows WHERE id = 2");
        database.Query("UPDATE message_rows SET msg_text = 'OTHER' WHERE id = 3");

        database.FtsFaults().ShouldBe(
        [
            "messages_insert", "messages_update", "message 1 is not in the index", "the index has message 2, which does not exist", "message 1 is not found by its words",
            "message 3 is not found by its words",
        ]);
    }
}
