using System.Text.Json;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Ohma;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Ohma;

public sealed class OhmaReaderTests
{
    private const string Report = """{"clientId":"OHMA","data":{"airplanes":[{"tailNumber":"N100AB"}]}}""";

    [Theory]
    [InlineData("OHMA")]
    [InlineData("RYKO")]
    [InlineData("/RT.OHMA")]
    [InlineData("/RTNBOCR.OHMA")]
    [InlineData("#T1B/RTNBOCR.RYKO")]
    public void Read_Report_TellsVersionAndMessage(string prefix)
    {
        var json = JsonSerializer.Serialize(new { version = "2.0", message = Report });

        OhmaReader.Read(NewOhma.FromJson(json, prefix)).ShouldBe(new OhmaMessage { Version = "2.0", Message = Report, Content = json });
    }

    [Fact]
    public void Read_Part_TellsItsPlace()
    {
        const string json = """{"version":2.1,"message":"half","convo_id":"c-1","msg_seq":"2","msg_total":3,"sym_key":"k","iv":"i","signature":"s"}""";

        var message = Read(NewOhma.FromJson(json));

        message.ShouldBe(
            new OhmaMessage { Version = "2.1", Message = "half", ConversationId = "c-1", Sequence = 2, Total = 3, IsEncrypted = true, Content = json });
        message.IsPart.ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{"msg_seq":1,"msg_total":2}""")]
    [InlineData("""{"convo_id":"c","msg_seq":0,"msg_total":2}""")]
    [InlineData("""{"convo_id":"c","msg_seq":3,"msg_total":2}""")]
    [InlineData("""{"convo_id":"c","msg_seq":1}""")]
    [InlineData("""{"convo_id":"c","msg_seq":-1,"msg_total":1e99}""")]
    public void Read_WithoutUsablePlace_IsNoPart(string json) => Read(NewOhma.FromJson(json)).IsPart.ShouldBeFalse();

    [Fact]
    public void Read_LineEndsAndLostPadding_DoNotMatter()
    {
        var text = NewOhma.Text(new { version = "2.0", message = Report + "!" }).TrimEnd('=');

        Read(text[..30] + "\r\n" + text[30..] + "\r\n").Message.ShouldBe(Report + "!");
    }

    [Fact]
    public void Read_MessageThatIsAnObject_IsKeptAsJson() => Read(NewOhma.FromJson("""{"message":{"a":[1]}}""")).Message.ShouldBe("""{"a":[1]}""");

    [Fact]
    public void Read_CutOff_KeepsWhatInflates()
    {
        var message = Read(NewOhma.Text(new { version = "2.0", message = Report })[..70]);

        message.Error.ShouldBe(OhmaError.Truncated);
        message.Fragment.ShouldNotBeNull().ShouldStartWith("""{"version":"2.0","message":"{""");
        message.Message.ShouldBeNull();
    }

    [Theory]
    [InlineData("OHMA", OhmaError.NotBase64)]
    [InlineData("OHMA <Invalid text>", OhmaError.NotBase64)]
    [InlineData("OHMA\u00e9\ud800", OhmaError.NotBase64)]
    [InlineData("OHMAAAAA", OhmaError.NotCompressed)]
    [InlineData("OHMAeA", OhmaError.NotCompressed)]
    [InlineData("OHMAeJ", OhmaError.NotCompressed)]
    [InlineData("OHMAeJz/////", OhmaError.Truncated)]
    public void Read_OtherContent_IsAnError(string text, OhmaError error) => Read(text).Error.ShouldBe(error);

    [Theory]
    [InlineData("no json", OhmaError.NotJson)]
    [InlineData("[1,2]", OhmaError.NotJson)]
    [InlineData("{\"message\":", OhmaError.Truncated)]
    [InlineData("""{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":1}}}}}}}}}}}}}}}}}""", OhmaError.Truncated)]
    public void Read_InflatedOtherContent_IsAnErrorAndKept(string content, OhmaError error)
    {
        var message = Read(NewOhma.FromJson(content));

        message.Error.ShouldBe(error);
        message.Fragment.ShouldBe(content);
    }

    [Fact]
    public void Read_Bomb_InflatesToTheLimit() =>
        Read(NewOhma.FromOctets(new byte[50 * 1024 * 1024])).Fragment.ShouldNotBeNull().Length.ShouldBe(BoundedInflate.LimitOctets);

    [Fact]
    public void Read_UnreadableStrings_AreLeftOut()
    {
        var message = Read(NewOhma.FromJson("""{"\ud800ersion":1,"version":"2.0","message":"\ud800","convo_id":"c"}"""));

        (message.Error, message.Version, message.Message, message.ConversationId).ShouldBe((OhmaError.None, "2.0", null, "c"));
    }

    [Fact]
    public void Read_OctetsThatAreNoUtf8_AreReplaced() =>
        Read(NewOhma.FromOctets([.. "{\"message\":{\"a\":\""u8, 0xFF, .. "\"}}"u8])).Message.ShouldBe("{\"a\":\"\ufffd\"}");

    [Theory]
    [InlineData("")]
    [InlineData("/RT.")]
    [InlineData("/RTNBOCRX.OHMA")]
    [InlineData("XOHMAeJx")]
    [InlineData("ohma")]
    public void Read_OtherTexts_AreNone(string text) => OhmaReader.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("""{"a":[1,"<é>"]}""", "{\n  \"a\": [\n    1,\n    \"<é>\"\n  ]\n}")]
    [InlineData("plain", "plain")]
    [InlineData("{\"a\":", "{\"a\":")]
    [InlineData("", "")]
    public void Indent_Json_IsLaidOut(string message, string expected) => OhmaText.Indent(message).ShouldBe(expected);

    [Fact]
    public void Indent_HostileJson_StaysBounded()
    {
        var deep = new string('[', 22) + string.Join(',', Enumerable.Repeat("0", 60_000)) + new string(']', 22);

        OhmaText.Indent(deep).Length.ShouldBeLessThan(4_000_000);
        OhmaText.Indent(deep + new string(' ', 200_000)).ShouldEndWith(" ");
        OhmaText.Indent("""{"\ud800":"\udfff"}""").ShouldNotBeNull();
    }

    [Fact]
    public void Message_WrittenAndRead_IsTheSame()
    {
        foreach (var text in new[]
        {
            NewOhma.Text(new { version = "2.0", message = Report }),
            NewOhma.Part("half", "c-1", 1, 2),
            "OHMA?",
            NewOhma.Text(new { version = "2.0", message = Report })[..60],
        })
        {
            var message = Read(text);

            OhmaJson.Read(LibacarsRecords.Written(writer => OhmaJson.Write(writer, message))).ShouldBe(message with { Content = null });
        }
    }

    [Fact]
    public void ReadJson_ReassembledByTheDecoder_IsNoPart()
    {
        using var document = JsonDocument.Parse(
            """{"err":0,"version":"2.0","convo_id":"c","msg_seq":2,"msg_total":2,"reasm_status":"complete","text":"whole"}""");

        var message = OhmaJson.Read(document.RootElement);

        message.IsPart.ShouldBeFalse();
        message.Message.ShouldBe("whole");
    }

    [Fact]
    public void EveryRecord_OfTheCollection_AgreesWithLibacars()
    {
        var records = LibacarsRecords.ReadOrSkip("ohma");

        records.Count.ShouldBe(3);
        foreach (var record in records)
        {
            var message = Read(record.Text);

            LibacarsRecords.Written(writer => OhmaJson.Write(writer, message)).ShouldHaveAllOf(record.Expected, record.Id);
            OhmaJson.Read(record.Expected).ShouldBe(message with { Fragment = null, Content = null }, record.Id);
        }
    }

    private static OhmaMessage Read(string text) => OhmaReader.Read(text).ShouldNotBeNull();
}
