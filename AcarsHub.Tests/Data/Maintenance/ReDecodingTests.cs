using AcarsHub.Data.Maintenance;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Cli;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Maintenance;

/// <summary>The command <c>re-decode</c> and what does its work.</summary>
public sealed class ReDecodingTests
{
    private const string Report = "/N39.019/W078.468/10/0.83/246/400/KCVG/0155/0073/00018/COLNS/STEVY/0120/FAIIR/0126/KTEB/";
    private const int Reports = 30;

    private readonly StringWriter _output = new();

    [Fact]
    public async Task Command_OnUndecodedMessages_DecodesThemAndSaysWhatItDid()
    {
        await using var database = await UndecodedAsync();

        (await RunAsync(database, all: false)).ShouldBe(0);

        _output.ToString().Trim().ShouldBe("60 messages decoded: 0 in full, 30 in part, 30 not");
        database.Query("SELECT decode_level, count(*), count(decoded) FROM messages WHERE decode_version = 1 GROUP BY 1").ShouldBe(["0|30|0", "1|30|30"]);
        (await database.NewestAsync(2)).Select(static row => row.Decoded!.Description).ShouldBe(["Position Report", "Not Decoded"], ignoreOrder: true);
        (await RunAsync(database, all: false)).ShouldBe(0);
        _output.ToString().ShouldContain("Nothing to do");
    }

    [Fact]
    public async Task Command_WithAll_DecodesAgainWhatThisVersionHasDecoded()
    {
        await using var database = await UndecodedAsync();
        await RunAsync(database, all: false);
        database.Query("UPDATE messages SET decoded = 'old'");
        database.Query("INSERT INTO decode_formats (decoder, description) VALUES ('gone', 'Gone')");

        (await RunAsync(database, all: true)).ShouldBe(0);

        database.Query("SELECT count(*) FROM messages WHERE decoded = 'old'").ShouldBe(["0"]);
        database.Query("SELECT decoder FROM decode_formats").ShouldBe(["label-10-slash"]);
    }

    [Fact]
    public async Task Run_OfAnotherVersionsMessages_DecodesOnlyThose()
    {
        await using var database = await UndecodedAsync();
        Work(database).Run(all: false, progress: null, default);
        database.Query("UPDATE messages SET decode_version = 0, decoded = 'old' WHERE id = 1");
        database.Query("UPDATE messages SET decoded = 'kept' WHERE id = 3");

        Work(database).Run(all: false, progress: null, default).ShouldBe(new ReDecodingResult(0, 1, 0));

        database.Query("SELECT id FROM messages WHERE decoded IN ('old', 'kept')").ShouldBe(["3"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_ThatIsStopped_GoesOnWhereItEnded(bool all)
    {
        await using var database = await UndecodedAsync();
        using var stop = new CancellationTokenSource();

        Should.Throw<OperationCanceledException>(() => Work(database).Run(
            all,
            new Relay<ReDecodingProgress>(p =>
            {
                if (p.Done == 20)
                {
                    stop.Cancel();
                }
            }),
            stop.Token));

        database.Query("SELECT count(*), max(id) FROM messages WHERE decode_version = 1").ShouldBe(["20|20"]);
        Work(database).Run(all: false, progress: null, default).Total.ShouldBe(40);
    }

    [Fact]
    public async Task Progress_CountsToTheTotal()
    {
        await using var database = await UndecodedAsync();
        var heard = new List<ReDecodingProgress>();

        Work(database).Run(all: false, new Relay<ReDecodingProgress>(heard.Add), default);

        heard.Select(static p => p.Done).ShouldBe([10, 20, 30, 40, 50, 60]);
        heard.ShouldAllBe(static p => p.Total == 60);
        new ReDecodingProgress(120_000, 1_000_000, 45_000, TimeSpan.FromSeconds(19.6)).Text.ShouldBe("Decoding messages: 120,000 of 1,000,000, 12 % (45,000/s, 20 s left)");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Run_MessageOfSeveralBlocks_DecodesItsLastWithTheTextOfAll(long firstStale)
    {
        await using var database = await NewDatabase.OpenAsync();
        var block = NewMessage.Received() with { Label = "10", BlockId = "7", MessageNumber = "M01A", Text = Report[..50], MoreToCome = true };
        database.Write(block, block with { MessageNumber = "M01B", Text = Report[50..], MoreToCome = false });
        database.Query($"UPDATE messages SET decode_version = NULL, decode_level = NULL WHERE id >= {firstStale}");

        Work(database).Run(all: false, progress: null, default);

        database.Query("SELECT m.id, f.decoder FROM messages AS m JOIN decode_formats AS f ON f.id = m.decode_format").ShouldBe(["2|label-10-slash"]);
    }

    [Fact]
    public async Task Run_SearchIndex_StaysAsItIs()
    {
        await using var database = await UndecodedAsync();

        Work(database).Run(all: true, progress: null, default);

        database.Query("SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'kcvg'").ShouldBe([$"{Reports}"]);
        new OfflineMaintenance(database.Options, database.Clock).CheckFullText().ShouldBeEmpty();
    }

    /// <summary>Reports and texts no format reads in turn, as they are after an adoption.</summary>
    private static async Task<NewDatabase> UndecodedAsync()
    {
        var database = await NewDatabase.OpenAsync();
        AcarsMessage[] pair = [NewMessage.Received() with { Label = "10", Text = Report }, NewMessage.Bare()];
        database.Write([.. Enumerable.Range(0, Reports).SelectMany(_ => pair)]);
        database.Query("UPDATE messages SET decode_version = NULL, decode_level = NULL");
        return database;
    }

    private static ReDecoding Work(NewDatabase database) =>
        new(database.Options, database.Clock, new ContentDecoder(new MessageDecoder())) { BatchRows = 10 };

    private Task<int> RunAsync(NewDatabase database, bool all) =>
        MaintenanceCommands.RunAsync(new MaintenanceRun(database.Options, database.Clock, _output), run => run.ReDecode(all, default), _output);
}
