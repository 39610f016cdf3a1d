using System.Buffers;
using System.Text;
using System.Text.Json;
using AcarsHub.Domain.Wire;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Wire;

public sealed class LibacarsContentTests
{
    [Theory]
    [InlineData("""{"arinc622":{"a":1}}""", """{"a":1}""")]
    [InlineData("""{"arinc622":{"a":1},"miam":{"b":2}}""", """{"arinc622":{"a":1},"miam":{"b":2}}""")]
    [InlineData("""{"media-adv":{"b":2},"reg":"N1"}""", """{"media-adv":{"b":2}}""")]
    [InlineData("""{"ohma":[1,2]}""", """{"ohma":[1,2]}""")]
    [InlineData("""{"arinc622":"text"}""", null)]
    [InlineData("""{"msg_text":"x","err":false,"n":null}""", null)]
    [InlineData("[]", null)]
    public void Children_OfAcarsObject_AreKeptByName(string acars, string? expected)
    {
        WireSamples.Message("""{"vdl2":{"avlc":{"acars":ACARS}}}""".Replace("ACARS", acars, StringComparison.Ordinal)).Libacars.ShouldBe(expected);
        WireSamples.Message("""{"app":{"name":"JAERO"},"isu":{"acars":ACARS}}""".Replace("ACARS", acars, StringComparison.Ordinal)).Libacars.ShouldBe(expected);
    }

    [Theory]
    [InlineData("""{"arinc622": {"a" : [1, 2]}}""", """{"arinc622":{"a":[1,2]}}""")]
    [InlineData("""{"miam":{"text":"a, b }"},}""", """{"miam":{"text":"a, b }"}}""")]
    [InlineData("\"as it is \"", "as it is ")]
    [InlineData("{}", null)]
    [InlineData("[]", null)]
    [InlineData("\" \"", null)]
    [InlineData("7", null)]
    [InlineData("null", null)]
    public void Flat_ObjectOrString_IsKept(string wire, string? expected) =>
        WireSamples.Message($$"""{"text":"x","libacars":{{wire}}}""").Libacars.ShouldBe(expected);

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("{ \"a\" : \"x , \\\" ]\" , }", "{\"a\":\"x , \\\" ]\"}")]
    [InlineData("[1,\t2,\r\n3 , ]", "[1,2,3]")]
    [InlineData("[ [ ] , { } ]", "[[],{}]")]
    [InlineData("\"\\\\\"", "\"\\\\\"")]
    [InlineData(" 1 ", "1")]
    public void Compact_DropsBlanksAndTrailingCommasOnly(string json, string expected)
    {
        var output = new ArrayBufferWriter<byte>();

        CompactJson.Write(Encoding.UTF8.GetBytes(json), output);

        Encoding.UTF8.GetString(output.WrittenSpan).ShouldBe(expected);
    }

    [Fact]
    public void NestedNan_AndLoneSurrogate_LeaveReadableJson()
    {
        var libacars = WireSamples.Message("""{"text":"x","libacars":{"a":nan,"\ud800b":"\udc00","c":1,}}""").Libacars.ShouldNotBeNull();

        using var document = JsonDocument.Parse(libacars);
        document.RootElement.GetProperty("\ufffdb").GetString().ShouldBe("\ufffd");
    }
}
