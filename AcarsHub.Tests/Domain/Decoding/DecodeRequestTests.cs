using System.Text;
using AcarsHub.Domain.Decoding;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding;

public sealed class DecodeRequestTests
{
    [Fact]
    public void AllKeys_AreRead()
    {
        var message = Parse(
            """{"id":7,"label":"H1","text":"POS","sublabel":"M1","mfi":"B6","dir":"down","tail":"N1","flight":"EX1","time":"2026-02-01T20:34:26.5Z","items":[]}""");

        message.ShouldBe(new TextMessage
        {
            Label = "H1",
            Text = "POS",
            Sublabel = "M1",
            Mfi = "B6",
            Direction = MessageDirection.Downlink,
            Tail = "N1",
            Flight = "EX1",
            ReceivedAtUtc = new DateTimeOffset(2026, 2, 1, 20, 34, 26, 500, TimeSpan.Zero),
        });
    }

    [Theory]
    [InlineData("up", MessageDirection.Uplink)]
    [InlineData("UPLINK", MessageDirection.Uplink)]
    [InlineData("A", MessageDirection.Uplink)]
    [InlineData("down", MessageDirection.Downlink)]
    [InlineData("downlink", MessageDirection.Downlink)]
    [InlineData("7", MessageDirection.Downlink)]
    [InlineData("", MessageDirection.Unknown)]
    public void Direction_IsAWordOrABlockId(string dir, MessageDirection expected) =>
        Parse($$"""{"label":"H1","text":"","dir":"{{dir}}"}""").Direction.ShouldBe(expected);

    [Theory]
    [InlineData("1769978066", "2026-02-01T20:34:26.000")]
    [InlineData("1769978066.5", "2026-02-01T20:34:26.500")]
    [InlineData("\"1769978066\"", "2026-02-01T20:34:26.000")]
    [InlineData("\"2026-02-01T20:34:26Z\"", "2026-02-01T20:34:26.000")]
    [InlineData("\"2026-02-01T21:34:26+01:00\"", "2026-02-01T20:34:26.000")]
    [InlineData("\"2026-02-01 20:34\"", "2026-02-01T20:34:00.000")]
    public void Time_IsIsoOrUnixSeconds(string time, string expected) =>
        Parse($$"""{"label":"H1","text":"","time":{{time}}}""").ReceivedAtUtc.ShouldNotBeNull().ToString("yyyy-MM-dd'T'HH:mm:ss.fff").ShouldBe(expected);

    [Fact]
    public void NullsAndAbsentKeys_AreUnknown() =>
        Parse("""{"label":"H1","text":"X","tail":null,"dir":null,"time":null}""").ShouldBe(new TextMessage { Label = "H1", Text = "X" });

    [Theory]
    [InlineData("", "nothing there, expected a JSON object")]
    [InlineData(" \r\n", "nothing there, expected a JSON object")]
    [InlineData("{", "not JSON: unexpected character or end at byte 2")]
    [InlineData("{\n x}", "not JSON: unexpected character or end at byte 2 of line 2")]
    [InlineData("hello", "not JSON: unexpected character or end at byte 1")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("\"x\"", "not a JSON object")]
    [InlineData("""{"label":"H1"}""", "text is missing")]
    [InlineData("""{"text":"X"}""", "label is missing")]
    [InlineData("""{"label":null,"text":"X"}""", "label is missing")]
    [InlineData("""{"label":10,"text":"X"}""", "label must be a text")]
    [InlineData("""{"label":"H1","text":["X"]}""", "text must be a text")]
    [InlineData("""{"label":"H1","text":"X","mfi":{}}""", "mfi must be a text")]
    [InlineData("""{"label":"H1","text":"\ud800"}""", "text is no valid Unicode text")]
    [InlineData("""{"label":"H1","text":"X","dir":"left"}""", "dir must be \"up\", \"uplink\", \"down\", \"downlink\" or a block id, a letter or a digit")]
    [InlineData("""{"label":"H1","text":"X","dir":"!"}""", "dir must be \"up\", \"uplink\", \"down\", \"downlink\" or a block id, a letter or a digit")]
    [InlineData("""{"label":"H1","text":"X","time":"noon"}""", "time must be ISO 8601, e.g. \"2026-02-01T20:34:26Z\", or Unix seconds")]
    [InlineData("""{"label":"H1","text":"X","time":"Feb 1"}""", "time must be ISO 8601, e.g. \"2026-02-01T20:34:26Z\", or Unix seconds")]
    [InlineData("""{"label":"H1","text":"X","time":1e300}""", "time must be ISO 8601, e.g. \"2026-02-01T20:34:26Z\", or Unix seconds")]
    [InlineData("""{"label":"H1","text":"X","time":true}""", "time must be ISO 8601, e.g. \"2026-02-01T20:34:26Z\", or Unix seconds")]
    public void WhatIsWrong_IsNamed(string json, string expected)
    {
        DecodeRequest.Parse(Encoding.UTF8.GetBytes(json), out var problem).ShouldBeNull();
        problem.ShouldBe(expected);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { (byte)'{', (byte)'"', 0xC3, (byte)'"', (byte)':', (byte)'1', (byte)'}' })]
    public void NoUtf8_IsAProblem(byte[] json)
    {
        DecodeRequest.Parse(json, out var problem).ShouldBeNull();
        problem.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void KeysThatAreNoUnicode_DoNotThrow() =>
        DecodeRequest.Parse("""{"\ud800":1,"label":"H1","text":"X"}"""u8.ToArray(), out _);

    private static TextMessage Parse(string json) => DecodeRequest.Parse(Encoding.UTF8.GetBytes(json), out var problem).ShouldNotBeNull(problem);
}
