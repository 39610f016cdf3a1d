using System.Text.Json;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Wire;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Wire;

public sealed class FormatRecogniserTests
{
    [Theory]
    [InlineData("""{"vdl2":{},"hfdl":{},"text":"x"}""", nameof(WireFormat.Dumpvdl2))]
    [InlineData("""{"hfdl":{},"app":{"name":"JAERO"}}""", nameof(WireFormat.Dumphfdl))]
    [InlineData("""{"vdl2":1,"text":"x"}""", nameof(WireFormat.Unknown))]
    [InlineData("""{"vdl2":null,"status":"x"}""", nameof(WireFormat.Unknown))]
    [InlineData("""{"hfdl":"no","text":"x"}""", nameof(WireFormat.Unknown))]
    [InlineData("""{"source":{"app":{"name":"SatDump"}},"msg_name":"ACARS"}""", nameof(WireFormat.SatDump))]
    [InlineData("""{"msg_name":"ACARS","signal_unit":{}}""", nameof(WireFormat.SatDump))]
    [InlineData("""{"msg_name":"Reserved","pkt":"00"}""", nameof(WireFormat.SatDump))]
    [InlineData("""{"msg_name":"X","descriptor":{},"source":"none"}""", nameof(WireFormat.SatDump))]
    [InlineData("""{"msg_name":"ACARS"}""", nameof(WireFormat.Unknown))]
    [InlineData("""{"app":{"name":"JAERO"},"isu":{}}""", nameof(WireFormat.Jaero))]
    [InlineData("""{"app":{"name":"iridium-toolkit"},"acars":{}}""", nameof(WireFormat.Iridium))]
    [InlineData("""{"AESID":"76CD61"}""", nameof(WireFormat.JaeroPlain))]
    [InlineData("""{"GESID":"90"}""", nameof(WireFormat.JaeroPlain))]
    [InlineData("""{"REG":"N1","LABEL":"H1"}""", nameof(WireFormat.JaeroPlain))]
    [InlineData("""{"REG":"N1"}""", nameof(WireFormat.Unknown))]
    [InlineData("""{"text":"x"}""", nameof(WireFormat.Flat))]
    [InlineData("""{"label":"x"}""", nameof(WireFormat.Flat))]
    [InlineData("""{"tail":"x"}""", nameof(WireFormat.Flat))]
    [InlineData("""{"flight":"x"}""", nameof(WireFormat.Flat))]
    [InlineData("""{"icao":1}""", nameof(WireFormat.Flat))]
    [InlineData("""{"hex":"x"}""", nameof(WireFormat.Flat))]
    [InlineData("""{"freq":1}""", nameof(WireFormat.Flat))]
    [InlineData("""{"station_id":"x"}""", nameof(WireFormat.Flat))]
    [InlineData("""{"msgno":"x"}""", nameof(WireFormat.Flat))]
    [InlineData("""{"lat":1}""", nameof(WireFormat.Flat))]
    [InlineData("""{"data":"x"}""", nameof(WireFormat.Flat))]
    [InlineData("""{"timestamp":1,"app":{"name":"router"}}""", nameof(WireFormat.Unknown))]
    [InlineData("{}", nameof(WireFormat.Unknown))]
    [InlineData("[{\"text\":\"x\"}]", nameof(WireFormat.Unknown))]
    [InlineData("1", nameof(WireFormat.Unknown))]
    public void Format_OfContent_IsRecognised(string json, string expected)
    {
        using var document = JsonDocument.Parse(json);
        var root = new WireObject(document.RootElement, new WireContext(DecoderKind.Acars, WireSamples.ReceivedAt));

        FormatRecogniser.Recognise(root).ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("""{"status":"ok"}""")]
    [InlineData("""{"vdl2":"x"}""")]
    public void UnknownContent_Decoded_IsUnrecognisedWithExcerpt(string json) =>
        WireSamples.Decode(json).ShouldBe(new DecodeResult.Unrecognised(json));

    [Fact]
    public void SatDump_OtherFrame_IsIgnored()
    {
        WireSamples.Decode("""{"msg_name":"Reserved","pkt":"00"}""").ShouldBeOfType<DecodeResult.Ignored>();
        WireSamples.Decode("""{"source":{"app":{"name":"SatDump"}},"text":"x"}""").ShouldBeOfType<DecodeResult.Ignored>();
    }

    [Theory]
    [InlineData("""{"text":"x"}""", DecoderKind.Hfdl, DecoderKind.Hfdl)]
    [InlineData("""{"text":"x","app":{"name":"other"}}""", DecoderKind.Imsl, DecoderKind.Imsl)]
    [InlineData("""{"text":"x","app":{"name":"acarsdec"}}""", DecoderKind.Vdlm2, DecoderKind.Acars)]
    [InlineData("""{"text":"x","app":{"name":"vdlm2dec"}}""", DecoderKind.Acars, DecoderKind.Vdlm2)]
    [InlineData("""{"vdl2":{}}""", DecoderKind.Acars, DecoderKind.Vdlm2)]
    [InlineData("""{"hfdl":{}}""", DecoderKind.Acars, DecoderKind.Hfdl)]
    public void Kind_OfMessage_ComesFromContentBeforeListener(string json, DecoderKind listener, DecoderKind expected) =>
        WireSamples.Message(json, listener).Kind.ShouldBe(expected);

    [Fact]
    public void Samples_OfEveryFormat_AreDecoded()
    {
        foreach (var sample in WireSamples.All)
        {
            WireSamples.Message(sample).IsEmpty.ShouldBeFalse();
        }
    }
}
