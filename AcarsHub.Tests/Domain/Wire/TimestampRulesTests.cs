using System.Globalization;
using AcarsHub.Domain.Wire;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Wire;

public sealed class TimestampRulesTests
{
    [Theory]
    [InlineData("1769990333.8837607", 17699903338837607)]
    [InlineData("1769990333", 17699903330000000)]
    [InlineData("\"1769990333.5\"", 17699903335000000)]
    [InlineData("1769990333883", 17699903338830000)]
    [InlineData("946684800", 9466848000000000)]
    public void Unix_SecondsOrMilliseconds_KeepTheirFraction(string wire, long ticks) =>
        Decoded($$"""{"text":"x","timestamp":{{wire}}}""").Message.ReceivedAtUtc.ShouldBe(DateTimeOffset.UnixEpoch.AddTicks(ticks));

    [Theory]
    [InlineData("946684799")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1970076861")]
    [InlineData("1e999")]
    [InlineData("1e28")]
    [InlineData("\"soon\"")]
    [InlineData("\"10:30\"")]
    [InlineData("{}")]
    [InlineData("true")]
    public void Unusable_Time_IsReplacedAndReported(string wire)
    {
        var decoded = Decoded($$"""{"text":"x","timestamp":{{wire}}}""");

        decoded.BadTimestamp.ShouldBeTrue();
        decoded.Message.ReceivedAtUtc.ShouldBe(WireSamples.ReceivedAt);
    }

    [Theory]
    [InlineData(24, false)]
    [InlineData(25, true)]
    public void Future_IsToleratedForADay(int hours, bool isBad)
    {
        var seconds = WireSamples.ReceivedAt.AddHours(hours).ToUnixTimeSeconds();

        Decoded($$"""{"text":"x","timestamp":{{seconds}}}""").BadTimestamp.ShouldBe(isBad);
    }

    [Theory]
    [InlineData("""{"text":"x"}""")]
    [InlineData("""{"text":"x","timestamp":null}""")]
    [InlineData("""{"vdl2":{}}""")]
    [InlineData("""{"vdl2":{"t":{"usec":5}}}""")]
    [InlineData("""{"hfdl":{"t":7}}""")]
    public void Missing_Time_IsReceptionTimeWithoutReport(string json)
    {
        var decoded = Decoded(json);

        decoded.BadTimestamp.ShouldBeFalse();
        decoded.Message.ReceivedAtUtc.ShouldBe(WireSamples.ReceivedAt);
    }

    [Theory]
    [InlineData("1769991053", "139791", 17699910531397910)]
    [InlineData("\"1769991053\"", "\"139791\"", 17699910531397910)]
    [InlineData("1769991053", "null", 17699910530000000)]
    [InlineData("1769991053", "1000000", 17699910530000000)]
    [InlineData("1769991053", "-1", 17699910530000000)]
    public void Parts_AreSecondsAndMicroseconds(string seconds, string microseconds, long ticks) =>
        Decoded($$$"""{"vdl2":{"t":{"sec":{{{seconds}}},"usec":{{{microseconds}}} } } }""")
            .Message.ReceivedAtUtc.ShouldBe(DateTimeOffset.UnixEpoch.AddTicks(ticks));

    [Fact]
    public void Parts_Unusable_AreReported() =>
        Decoded("""{"hfdl":{"t":{"sec":"x"}}}""").BadTimestamp.ShouldBeTrue();

    [Theory]
    [InlineData("2026-01-05T10:30:00Z", "2026-01-05T10:30:00.0000000")]
    [InlineData("2026-01-05T10:30:00+0000", "2026-01-05T10:30:00.0000000")]
    [InlineData("2026-01-05T10:30:00+00:00", "2026-01-05T10:30:00.0000000")]
    [InlineData("2026-01-05T12:30:00.25+02:00", "2026-01-05T10:30:00.2500000")]
    [InlineData("2026-01-05T10:30:00", "2026-01-05T10:30:00.0000000")]
    [InlineData("2026-01-05T10:30:00.123456Z", "2026-01-05T10:30:00.1234560")]
    [InlineData("2026-01-05T10:30:00.123456+0000", "2026-01-05T10:30:00.1234560")]
    [InlineData("2026-01-05 10:30:00", "2026-01-05T10:30:00.0000000")]
    public void Iso_EveryForm_IsUtc(string wire, string expected)
    {
        var decoded = Decoded($$$"""{"app":{"name":"iridium-toolkit"},"acars":{"timestamp":"{{{wire}}}"}}""");

        decoded.BadTimestamp.ShouldBeFalse();
        decoded.Message.ReceivedAtUtc.Offset.ShouldBe(TimeSpan.Zero);
        decoded.Message.ReceivedAtUtc.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture).ShouldBe(expected);
    }

    private static DecodeResult.Decoded Decoded(string json) => WireSamples.Decode(json).ShouldBeOfType<DecodeResult.Decoded>();
}
