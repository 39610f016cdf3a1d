using System.Text.Json;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Media;

public sealed class LabelH1OhmaTests
{
    private const string Report = """{"clientId":"OHMA","data":{"airplanes":["N100AB"]}}""";

    private static readonly MessageDecoder s_decoder = new();

    [Theory]
    [InlineData("OHMA")]
    [InlineData("RYKO")]
    [InlineData("/RT.OHMA")]
    [InlineData("/RTNBOCR.OHMA")]
    [InlineData("#T1B/RTNBOCR.OHMA")]
    [InlineData("- #T1OHMA")]
    public void LabelH1Ohma_Report_IsLaidOutForPeople(string prefix) =>
        Decoded.Lines("H1", NewOhma.Text(new { version = "2.0", message = Report }, prefix)).ShouldBe(
        [
            "OHMA Message",
            "OHMA {\n  \"clientId\": \"OHMA\",\n  \"data\": {\n    \"airplanes\": [\n      \"N100AB\"\n    ]\n  }\n}",
        ]);

    [Fact]
    public void LabelH1Ohma_Report_IsWholeForPrograms()
    {
        var json = JsonSerializer.Serialize(new { version = "2.0", message = Report });

        var decoded = Decode(NewOhma.FromJson(json));

        Raw(decoded).GetProperty("ohma").GetString().ShouldBe(json);
        decoded.TryGet(Fields.Ohma, out var message).ShouldBeTrue();
        message.Version.ShouldBe("2.0");
    }

    [Fact]
    public void LabelH1Ohma_Part_TellsWhichOneItIs() =>
        Decoded.Lines("H1", NewOhma.Part("half a rep", "c-1", 1, 2)).ShouldBe(["OHMA Message", "OHMA half a rep", "OHMA_PART 1 of 2"]);

    [Fact]
    public void LabelH1Ohma_CutOff_TellsWhatInflates()
    {
        var decoded = Decode(NewOhma.Text(new { version = "2.0", message = Report })[..70]);

        decoded.Items.Select(static item => item.Code).ShouldBe(["OHMA", "CUT_OFF"]);
        decoded.Items.First().Text.ShouldStartWith("""{"version":"2.0","message":"{""");
        Raw(decoded).GetProperty("ohma").GetString().ShouldBe(decoded.Items.First().Text);
    }

    [Fact]
    public void LabelH1Ohma_WithoutMessage_TellsWhatThereIs() => Decoded.Lines("H1", NewOhma.FromJson("""{"version":"2.0"}""")).ShouldContain("OHMA {\n  \"version\": \"2.0\"\n}");

    [Fact]
    public void LabelH1Ohma_Uplink_IsCalledOne() =>
        s_decoder.Decode(new TextMessage { Label = "H1", Text = NewOhma.Text(new { message = "REQUEST" }), Direction = MessageDirection.Uplink })
            .Items.ShouldHaveSingleItem().Label.ShouldBe("OHMA Uplink");

    [Theory]
    [InlineData("OHMA")]
    [InlineData("OHMA WORDS, NOT BASE64")]
    [InlineData("OHMAAAAA")]
    [InlineData("OHMAeJ")]
    [InlineData("/RTNBOCR.OHM")]
    [InlineData("/RTNBOCRX.OHMAeJyrVipLLSrOzM9TslIy0jNQ0lHKTS0uTkxPBfJL81JS0zLzUlOUagH7TQzW")]
    [InlineData("")]
    public void LabelH1Ohma_NothingReadable_IsRefused(string text) => Decoded.DecoderOf("H1", text).ShouldNotContain("ohma");

    private static DecodedMessage Decode(string text) => s_decoder.Decode(new TextMessage { Label = "H1", Text = text });

    private static JsonElement Raw(DecodedMessage decoded) => LibacarsRecords.Written(writer => DecodedJson.Write(writer, decoded)).GetProperty("raw");
}
