using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Writing;

/// <summary>What messages were decoded into, written and read back.</summary>
public sealed class DecodeColumnsTests
{
    private const string Report = "/N39.019/W078.468/10/0.83/246/400/KCVG/0155/0073/00018/COLNS/STEVY/0120/FAIIR/0126/KTEB/";

    [Fact]
    public async Task Write_DecodedMessage_ReadsBackWhatPeopleSee()
    {
        await using var database = await NewDatabase.OpenAsync();
        var message = NewMessage.Received() with { Label = "10", Text = Report };
        var decoded = new ContentDecoder(new MessageDecoder()).Decode(message);

        database.Writer.Write([NewMessage.Unknown(message) with { Decoded = decoded }]);

        var read = (await database.NewestAsync()).ShouldHaveSingleItem().Decoded.ShouldNotBeNull();
        (read.Level, read.Decoder, read.Description, read.Remaining).ShouldBe((decoded.Level, decoded.Decoder, decoded.Description, decoded.Remaining));
        read.Items.Select(static item => (item.Code, item.Label, item.Text)).ShouldBe(decoded.Items.Select(static item => (item.Code, item.Label, item.Text)));
        database.Query("SELECT decode_version, decode_level, decode_format FROM messages").ShouldBe([$"{DecoderVersion.Current}|1|1"]);
        database.Query("SELECT * FROM decode_formats").ShouldBe(["1|label-10-slash|Position Report"]);
    }

    [Fact]
    public async Task Write_StructureWithoutText_IsNotStoredTwice()
    {
        await using var database = await NewDatabase.OpenAsync();
        var decoder = new ContentDecoder(new MessageDecoder());
        var message = NewMessage.Received() with { Label = "SA", Text = null, Libacars = """{"media-adv":{"err":false,"version":0,"current_link":{"code":"V","descr":"VHF ACARS","established":true,"time":{"hour":0,"min":50,"sec":43}},"links_avail":[]}}""" };

        database.Writer.Write([NewMessage.Unknown(message) with { Decoded = decoder.Decode(message) }]);

        database.Query("SELECT decode_level, decoded FROM messages").ShouldBe(["2|"]);
        var read = (await database.NewestAsync()).Single();
        read.Decoded.ShouldBeNull(); // It is decoded by whoever shows it.
        decoder.Decode(read.Message).Description.ShouldBe("Media Advisory");
    }

    [Fact]
    public async Task Write_TextNoFormatReads_IsKnownAsSuch()
    {
        await using var database = await NewDatabase.OpenAsync();

        database.Write(NewMessage.Received());

        database.Query("SELECT decode_version, decode_level, decode_format, decoded FROM messages").ShouldBe([$"{DecoderVersion.Current}|0||"]);
        (await database.NewestAsync()).Single().Decoded.ShouldBeSameAs(DecodedMessage.None);
    }

    [Theory]
    [InlineData("decode_version = NULL")]
    [InlineData("decode_version = 0")]
    [InlineData("decoded = NULL")]
    public async Task Read_WithoutAPresentDecode_LeavesItToTheReader(string change)
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Writer.Write([Decoded("x", "y")]);

        database.Query("UPDATE messages SET " + change);

        (await database.NewestAsync()).Single().Decoded.ShouldBeNull();
    }

    [Fact]
    public async Task Read_DamagedColumns_GivesWhatIsThere()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Writer.Write([Decoded("x", "y")]);

        database.Query("UPDATE messages SET decode_format = 99, decode_level = 77, decoded = char(31, 31, 28, 9)");
        (await database.NewestAsync()).Single().Decoded.ShouldBeSameAs(DecodedMessage.None);
        database.Query("UPDATE messages SET decode_level = 2");

        (await database.NewestAsync()).Single().Decoded.ShouldNotBeNull().Decoder.ShouldNotBeNull();
    }

    [Fact]
    public async Task Formats_OfManyMessages_AreKeptOnceEach()
    {
        await using var database = await NewDatabase.OpenAsync();

        database.Writer.Write([Decoded("a", "1"), Decoded("a", "2"), Decoded("b", "1"), Decoded("a", "1")]);
        database.Writer.Write([Decoded("a", "2")]);

        database.Query("SELECT decode_format FROM messages ORDER BY id").ShouldBe(["1", "2", "3", "1", "2"]);
        (await database.NewestAsync()).Select(static row => row.Decoded!.Decoder + row.Decoded.Description).ShouldBe(["a1", "a2", "b1", "a1", "a2"]);
    }

    [Fact]
    public async Task Formats_TooManyOrTooLong_StandInTheMessage()
    {
        await using var database = await NewDatabase.OpenAsync();
        var longest = new string('d', 300);

        database.Writer.Write([Decoded("a", longest), .. Enumerable.Range(0, 1_100).Select(static i => Decoded("a", $"{i}"))]);

        database.Query("SELECT count(*) FROM decode_formats").ShouldBe(["1000"]);
        var rows = await database.NewestAsync(2_000);
        rows.Select(static row => row.Decoded!.Description).ShouldBe([longest, .. Enumerable.Range(0, 1_100).Select(static i => $"{i}")]);
        rows.ShouldAllBe(static row => row.Decoded!.Decoder == "a" && row.Decoded.Items.Count() == 1);
    }

    [Fact]
    public async Task Formats_OfABatchThatFailed_AreAddedByTheNext()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Query("CREATE TRIGGER t BEFORE INSERT ON message_rows WHEN new.msg_text = 'poison' BEGIN SELECT RAISE(ABORT, 'no'); END");
        EnrichedMessage[] batch = [Decoded("a", "1"), NewMessage.Unknown(NewMessage.Received() with { Text = "poison" })];

        Should.Throw<SqliteException>(() => database.Writer.Write(batch));

        database.Query("DROP TRIGGER t");
        database.Writer.Write(batch);
        database.Query("SELECT m.id, f.decoder FROM messages AS m JOIN decode_formats AS f ON f.id = m.decode_format").ShouldBe(["1|a"]);
    }

    private static EnrichedMessage Decoded(string decoder, string description) => NewMessage.Enriched() with
    {
        Decoded = new DecodedMessage
        {
            Level = DecodeLevel.Full,
            Decoder = decoder,
            Description = description,
            Fields = [new DecodedField(Fields.Tail, "N100AB", default)],
        },
    };
}
