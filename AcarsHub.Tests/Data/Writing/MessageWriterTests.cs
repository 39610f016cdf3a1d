using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Writing;

public sealed class MessageWriterTests
{
    private static readonly string[] s_notStored =
    [
        nameof(AcarsMessage.ToAddressName), nameof(AcarsMessage.FromAddressName), nameof(AcarsMessage.NoiseLevelDb),
        nameof(AcarsMessage.DecoderProgram),
    ];

    [Fact]
    public async Task Write_MessageWithEveryField_ReadsBackTheSame()
    {
        await using var database = await NewDatabase.OpenAsync();
        var message = Full();
        typeof(AcarsMessage).GetProperties().Where(static p => !s_notStored.Contains(p.Name))
            .ShouldAllBe(property => property.GetValue(message) != null);

        var id = database.Write(message).Single();

        var read = (await database.NewestAsync()).ShouldHaveSingleItem();
        read.Id.ShouldBe(id);
        read.Message.ShouldBe(message);
        read.Message.FrequencyText.ShouldBe("1626.000000");
    }

    [Fact]
    public async Task Write_MessageWithNothing_ReadsBackTheSame()
    {
        await using var database = await NewDatabase.OpenAsync();
        var messages = DecoderKinds.All.Select(static names => NewMessage.Bare(names.Kind)).ToArray();

        database.Write(messages);

        (await database.NewestAsync()).Select(static row => row.Message).ShouldBe(messages);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Write_Flags_KeepTheirThreeStates(bool isOnGround, bool isResponse)
    {
        await using var database = await NewDatabase.OpenAsync();

        database.Write(NewMessage.Bare() with { IsOnGround = isOnGround, IsResponse = isResponse });

        database.Query("SELECT is_onground, is_response FROM messages").ShouldBe([$"{(isOnGround ? 2 : 0)}|{(isResponse ? 1 : 0)}"]);
        var read = (await database.NewestAsync()).Single().Message;
        (read.IsOnGround, read.IsResponse).ShouldBe((isOnGround, isResponse));
    }

    [Fact]
    public async Task Write_SeveralBatches_GivesRowIdsInOrder()
    {
        await using var database = await NewDatabase.OpenAsync();

        database.Write(NewMessage.Received(), NewMessage.Received()).ShouldBe([1, 2]);
        database.Write(NewMessage.Received()).ShouldBe([3]);
    }

    [Fact]
    public async Task Write_WithoutSaveAll_GivesEmptyMessagesNegativeIdsOfTheirOwn()
    {
        await using var database = await NewDatabase.OpenAsync(static o => o with { SaveAll = false });

        database.Write(NewMessage.Bare(), NewMessage.Received(), NewMessage.Bare()).ShouldBe([-1, 1, -2]);
        database.Write(NewMessage.Bare()).ShouldBe([-3]);
        database.Query("SELECT count(*) FROM messages").ShouldBe(["1"]);
    }

    [Fact]
    public async Task Write_WithSaveAll_StoresEmptyMessages()
    {
        await using var database = await NewDatabase.OpenAsync();

        database.Write(NewMessage.Bare()).ShouldBe([1]);
    }

    [Theory]
    [InlineData(true, "_d", null, false)]
    [InlineData(true, "_d", " \r\n", false)]
    [InlineData(true, "_d", "TEXT", true)]
    [InlineData(true, "H1", null, true)]
    [InlineData(false, "_d", null, true)]
    public async Task Write_LinkAck_IsLeftOutOnlyWhenWanted(bool skip, string label, string? text, bool stored)
    {
        await using var database = await NewDatabase.OpenAsync(o => o with { SaveAll = false, SkipLinkAcks = skip });

        (database.Write(NewMessage.Bare() with { Label = label, Text = text }).Single() > 0).ShouldBe(stored);
    }

    [Fact]
    public async Task Write_ThatFailsHalfway_StoresAndCountsNothingAndCanBeTriedAgain()
    {
        await using var database = await NewDatabase.OpenAsync();
        AcarsMessage[] batch = [NewMessage.Received(), NewMessage.Received() with { Text = "poison" }, NewMessage.Received()];
        database.Query("CREATE TRIGGER t BEFORE INSERT ON message_rows WHEN new.msg_text = 'poison' BEGIN SELECT RAISE(ABORT, 'no'); END");

        Should.Throw<SqliteException>(() => database.Write(batch));

        database.Query("SELECT count(*) FROM messages").ShouldBe(["0"]);
        database.Writer.HasPendingCounters.ShouldBeFalse();
        database.Query("DROP TRIGGER t");
        database.Write(batch).ShouldBe([1, 2, 3]);
        database.Writer.FlushCounters(now: true);
        database.Query("SELECT total FROM count").ShouldBe(["3"]);
    }

    private static AcarsMessage Full() => new()
    {
        Kind = DecoderKind.Irdm,
        ReceivedAtUtc = NewMessage.ReceivedAt.AddMilliseconds(123),
        StationId = "TEST-IRDM",
        ToAddress = uint.MaxValue,
        FromAddress = 1,
        DepartureAirport = "EGLL",
        DestinationAirport = "EDDF",
        Eta = "1042",
        GateOut = "0901",
        GateIn = "1102",
        WheelsOff = "0915",
        WheelsOn = "1055",
        LatitudeDegrees = -35.016666666666666,
        LongitudeDegrees = 179.99999999999997,
        AltitudeFeet = -50,
        Text = "line 1\r\nline 2\t'; DROP TABLE messages; -- é✈😀",
        Tail = "N101TS",
        Flight = "TS0101",
        Icao = Icao24.FromNumber(0x00_0A_0B),
        FrequencyMhz = 1626.000000m,
        Ack = "!",
        Mode = "2",
        Label = "H1",
        BlockId = "4",
        MessageNumber = "M11A",
        IsResponse = true,
        IsOnGround = true,
        ErrorCount = 3,
        Libacars = """{"arinc622":{"msg_type":"adsc_msg"}}""",
        LevelDb = -32.4,
        Sublabel = "M1",
        Mfi = "B6",
        MoreToCome = true,
        ReassemblyStatus = "in progress",
        FrameType = "I",
    };
}
