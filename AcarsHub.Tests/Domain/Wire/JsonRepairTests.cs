using System.Text;
using System.Text.Json;
using AcarsHub.Domain.Wire;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Wire;

public sealed class JsonRepairTests
{
    [Theory]
    [InlineData("nan")]
    [InlineData("-nan")]
    [InlineData("NaN")]
    [InlineData("inf")]
    [InlineData("-inf")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    public void NotANumber_OutsideStrings_IsNull(string word)
    {
        var message = WireSamples.Message($$"""{"level":{{word}},"text":"-nan inf","freq":131.55}""");

        message.LevelDb.ShouldBeNull();
        message.Text.ShouldBe("-nan inf");
        message.FrequencyText.ShouldBe("131.550");
    }

    [Fact]
    public void ControlCharacters_InsideStrings_AreEscaped() =>
        WireSamples.Message("{\"text\":\"A\r\nB\tC\u0001\\\"D\"\r\n}").Text.ShouldBe("A\r\nB\tC\u0001\"D");

    [Fact]
    public void TrailingCommas_AreTolerated() =>
        WireSamples.Message("""{"text":"x","libacars":{"a":[1,2,],},}""").Libacars.ShouldBe("""{"a":[1,2]}""");

    [Fact]
    public void DuplicateKeys_LastWins()
    {
        var message = WireSamples.Message("""{"text":"a","text":"b","app":{"name":"acarsdec"},"app":{"name":"vdlm2dec"}}""");

        message.Text.ShouldBe("b");
        message.DecoderProgram.ShouldBe("vdlm2dec");
    }

    [Theory]
    [InlineData("""{"level":nano}""")]
    [InlineData("""{"level":infinit}""")]
    [InlineData("""{"text":"x" """)]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("nope")]
    public void Unrepairable_IsMalformed(string json) => WireSamples.Decode(json).ShouldBeOfType<DecodeResult.Malformed>();

    [Theory]
    [InlineData("\\ud83d\\ude00", "😀")]
    [InlineData("\\uD83D\\uDE00", "😀")]
    [InlineData("a\\ud800b", "a\ufffdb")]
    [InlineData("\\udc00", "\ufffd")]
    [InlineData("\\ud800\\ud83d\\ude00", "\ufffd😀")]
    [InlineData("\\ud800\\u0041", "\ufffdA")]
    [InlineData("\\\\ud800", "\\ud800")]
    [InlineData("\\\\\\ud800", "\\\ufffd")]
    [InlineData("\\ud800", "\ufffd")]
    [InlineData("\\ud800\\\"", "\ufffd\"")]
    public void SurrogateHalves_AloneAreReplaced_PairsKept(string wire, string expected)
    {
        var repaired = SurrogateEscapes.Repair(Encoding.UTF8.GetBytes($"\"{wire}\""));

        using var document = JsonDocument.Parse(repaired);
        document.RootElement.GetString().ShouldBe(expected);
        WireSamples.Message($$"""{"text":"{{wire}}"}""").Text.ShouldBe(expected);
    }

    [Fact]
    public void LoneSurrogate_InKeys_IsHarmless() =>
        WireSamples.Message("""{"\ud800":1,"\udc00text":"x","text":"y"}""").Text.ShouldBe("y");
}
