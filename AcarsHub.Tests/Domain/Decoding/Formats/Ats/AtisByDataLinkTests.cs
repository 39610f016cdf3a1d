using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Ats;

public sealed class AtisByDataLinkTests
{
    [Theory]
    [InlineData("/KLAX.TI2/040KLAXA3625", "040", "KLAX", "Arrival", "0x3625")]
    [InlineData("/EGLL.TI2/040EGLLD3AD1", "040", "EGLL", "Departure", "0x3ad1")]
    [InlineData("/EGLL.TI2/024EGLLCEDB2", "024", "EGLL", "C", "0xedb2")]
    public void Request_OfAnyKind_IsRead(string text, string code, string airport, string type, string checksum) =>
        Decoded.Lines("B9", text).ShouldBe(
        [
            "ATIS Request",
            "GND_ADDR " + airport,
            "ATIS_CODE " + code,
            "ARPT " + airport,
            "ATIS_TYPE " + type,
            "CHECKSUM " + checksum,
            "CHECKSUM_OK correct",
        ]);

    [Theory]
    [InlineData("/KLAX.TI2/040KLAXA3626")]
    [InlineData("/KLAX.TI2/041KLAXA3625")]
    public void Request_WithWrongChecksum_IsReadAndSaysSo(string text) => Decoded.Lines("B9", text)[^1].ShouldBe("CHECKSUM_OK wrong");

    [Theory]
    [InlineData("/KLAX.TI2/040KLAX")]
    [InlineData("/KLAX.TI2/04KLAXA3625")]
    [InlineData("/KLAX.TI2/040KLAXA36")]
    public void Request_OfOtherShape_IsRefused(string text) => Decoded.DecoderOf("B9", text).ShouldBe("none");

    /// <summary>The letter behind the airport is the kind of ATIS; the reference takes it for a fifth digit of the checksum.</summary>
    [Theory]
    [InlineData("H1")]
    [InlineData("5Z")]
    public void Subscription_BehindMessageNumber_IsRead(string label) =>
        Decoded.Lines(label, "L95AQF0073/KSFO.TI2/030KSFOAFF5C").ShouldBe(
        [
            "ATIS Subscription",
            "FLIGHT QF0073",
            "DST KSFO",
            "SEQ 95",
            "ATIS_CODE 030",
            "ATIS_TYPE Arrival",
            "CHECKSUM 0xff5c",
            "CHECKSUM_OK correct",
        ]);

    [Theory]
    [InlineData("L95BQF0073/KSFO.TI2/030KSFOAFF5C")]
    [InlineData("LINVALID MESSAGE")]
    public void Subscription_OfOtherShape_IsNotOne(string text) => Decoded.DecoderOf("H1", text).ShouldNotBe("label-h1-atis");

    [Fact]
    public void Reply_WithWeather_IsRead() =>
        Decoded.Lines("A9", "/LHRDLXA.TI2/EGLL DEP ATIS K\r\n1150Z\r\nWIND 240/12KT\r\nVIS 10KM\r\nT 14 DP 9\r\nQNH 10134375").ShouldBe(
        [
            "ATIS Report",
            "GND_ADDR LHRDLXA",
            "ARPT EGLL",
            "ATIS_TYPE Departure",
            "ATIS K",
            "OBS 11:50:00",
            "SFC_WIND 240° at 12kt",
            "VIS 10000 m or more",
            "SFC_TEMP 14 degrees",
            "DEWPT 9 degrees",
            "QNH 1013 hPa",
            "TEXT EGLL DEP ATIS K\r\n1150Z\r\nWIND 240/12KT\r\nVIS 10KM\r\nT 14 DP 9\r\nQNH 1013",
            "CHECKSUM 0x4375",
            "CHECKSUM_OK correct",
        ]);

    [Fact]
    public void Reply_WithChangedLineEnds_HasTheRightChecksum() =>
        Decoded.Lines("A9", "/LHRDLXA.TI2/EGLL DEP ATIS K\n\t1150Z\n\tWIND 240/12KT\n\tVIS 10KM\n\tT 14 DP 9\n\tQNH 10134375")[^1].ShouldBe("CHECKSUM_OK correct");
}
