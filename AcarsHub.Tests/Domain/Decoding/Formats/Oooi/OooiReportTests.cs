using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Oooi;

public sealed class OooiReportTests
{
    [Theory]
    [InlineData("QP", "OUT Report|ORG KSFO|DST KLAX|OUT 12:34:00")]
    [InlineData("QQ", "OFF Report|ORG KSFO|DST KLAX|OFF 12:34:00")]
    [InlineData("QR", "ON Report|ORG KSFO|DST KLAX|ON 12:34:00")]
    [InlineData("QS", "IN Report|ORG KSFO|DST KLAX|IN 12:34:00")]
    public void OooiReport_Label_TellsWhatTheTimeIs(string label, string expected) =>
        string.Join('|', Decoded.Lines(label, "KSFOKLAX1234")).ShouldBe(expected);

    [Fact]
    public void OooiReport_Midnight_IsATime() => Decoded.Lines("QP", "KSFOKLAX0000").ShouldContain("OUT 00:00:00");

    [Theory]
    [InlineData("KSDLKLAS0025\r\n001FE09002543N3336.6W11155.90281750042")]
    [InlineData("KSDLKLAS0025\n001FE09002543N3336.6W11155.90281750042")]
    [InlineData("KSDLKLAS0025001FE09002543N3336.6W11155.90281750042")]
    public void OooiReport_OffWithDetails_HasSecondPlaceAndSpeed(string text) =>
        Decoded.Lines("QQ", text).ShouldBe(
            ["OFF Report", "ORG KSDL", "DST KLAS", "MSG_DAY 9", "OFF 00:25:43", "POS 33.610 N, 111.932 W", "GSPD 175 knots", "remaining 028,0042"]);

    [Fact]
    public void OooiReport_OffWithoutTheGroupBeforeTheSpeed_HasNoSpeed() =>
        Decoded.Lines("QQ", "KLGBKLAX0004\r\n001FE07000444N3349.8W11810.1---0200009").ShouldBe(
            ["OFF Report", "ORG KLGB", "DST KLAX", "MSG_DAY 7", "OFF 00:04:44", "POS 33.830 N, 118.168 W", "remaining 020,0009"]);

    [Theory]
    [InlineData("KSFOKLAX1234EXTRA", "remaining EXTRA")]
    [InlineData("KSFOKLAX1234\r\n001FE99002543N3336.6", "remaining \r\n001FE99002543N3336.6")]
    [InlineData("KSFOKLAX1234OS KLAX /FUL  75", "FOB 75")]
    [InlineData("KSFOKLAX1234OS KLAX /FUL0306/MO 1816/APH 0000000", "remaining MO 1816/APH 0000000")]
    public void OooiReport_MoreText_IsReadOrRemains(string text, string expected) => Decoded.Lines("QQ", text)[^1].ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("KSFOKLAX")]
    [InlineData("KSFOKLAX2534")]
    [InlineData("KSFO----1234")]
    [InlineData("hello there")]
    public void OooiReport_NoAirportsAndTime_IsRefused(string text) => Decoded.DecoderOf("QP", text).ShouldBe("none");

    [Theory]
    [InlineData("EWR2210ATL", "OFF Report|ORG EWR|DST ATL|OFF 22:10:00")]
    [InlineData("EWR2210ATL 12", "OFF Report|ORG EWR|DST ATL|OFF 22:10:00|remaining  12")]
    [InlineData("EWR2560ATL", "Not Decoded")]
    [InlineData("2210", "Not Decoded")]
    public void LabelQf_ShortOff_IsRead(string text, string expected) => string.Join('|', Decoded.Lines("QF", text)).ShouldBe(expected);
}
