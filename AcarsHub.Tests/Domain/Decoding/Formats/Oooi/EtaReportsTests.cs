using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Oooi;

public sealed class EtaReportsTests
{
    [Theory]
    [InlineData("8E", "EGSS,1618", "ETA Report|ETA 16:18:00|DST EGSS")]
    [InlineData("8E", "EGSS,1668", "Not Decoded")]
    [InlineData("8E", "STN,1618", "Not Decoded")]
    [InlineData("8E", "EGSS,1618,1", "Not Decoded")]
    [InlineData("8E", "any text", "Not Decoded")]
    [InlineData("30", "/EA1830/DSKSFO/SK24", "ETA Report|ETA 18:30:00|DST KSFO|remaining SK24")]
    [InlineData("30", "/EA18", "Not Decoded")]
    [InlineData("4T", "ETA XY7221/13/14 YYZ 0902Z", "ETA Report|FLIGHT XY7221|DEP_DAY 13|ARR_DAY 14|DST YYZ|ETA 09:02:00")]
    [InlineData("4T", "ETA XY7221/13/14 YYZ", "Not Decoded")]
    [InlineData("Q2", "   2002  99/DS KJFK", "ETA Report|ETA 20:02:00|FOB 99|DST KJFK")]
    [InlineData("Q2", "   2002  ---/DS KJFK X", "ETA Report|ETA 20:02:00|DST KJFK|remaining X")]
    [InlineData("Q2", "   2002  99", "Not Decoded")]
    public void EtaReports_ShortForms_AreRead(string label, string text, string expected) => string.Join('|', Decoded.Lines(label, text)).ShouldBe(expected);

    [Theory]
    [InlineData(
        "/BA0843/ETA01/230822/LDSP/EGLL/EGSS/2JK0\n1940/EGLL27L/10",
        "ETA Report|FLIGHT BA0843|ORG LDSP|DST EGLL|ALT_DST EGSS|ARWY 27L|ETA 2023-08-22T19:40:00Z|remaining 2JK0/10")]
    [InlineData(
        "/BA0843/ETA01/239922/LDSP/EGLL/----/2JK0\r\n1940/EGKK27L/10",
        "ETA Report|FLIGHT BA0843|ORG LDSP|DST EGLL|ETA 19:40:00|remaining 2JK0/EGKK27L/239922/10")]
    [InlineData("/BA0843/ETA01/230822/LDSP/EGLL/EGSS/2JK0", "Not Decoded")]
    [InlineData("/BA0843/INT01/230822/LDSP/EGLL/EGSS/2JK0\n1940/EGLL27L/10", "Not Decoded")]
    public void Label1MEta_TwoLines_GiveDateAndRunway(string text, string expected) => string.Join('|', Decoded.Lines("1M", text)).ShouldBe(expected);

    [Theory]
    [InlineData("2N", "XY0083/08082356KSFOLFPG\r\n23182350", "Takeoff Report|FLIGHT XY0083|DEP_DAY 8|ARR_DAY 8|TIMESTAMP 23:56:00|ORG KSFO|DST LFPG|OUT 23:18:00|OFF 23:50:00")]
    [InlineData(
        "2O",
        "XY0075/13141743NTAACYVR\r\n17341740 11026R /N\r\nN",
        "In Gate Report|FLIGHT XY0075|DEP_DAY 13|ARR_DAY 14|TIMESTAMP 17:43:00|ORG NTAA|DST CYVR|ON 17:34:00|IN 17:40:00|FUEL_REM 110|ARWY 26R|remaining /N\r\nN")]
    [InlineData("2O", "XY0075", "Not Decoded")]
    public void FlightTimes_PairBelowTheHeader_IsRead(string label, string text, string expected) => string.Join('|', Decoded.Lines(label, text)).ShouldBe(expected);

    [Theory]
    [InlineData(
        "2B",
        "/DA EGLL/DS OLBA/OT 1338/OF 1353/FB 167/ETA 1832",
        "Flight Times Report|ORG EGLL|DST OLBA|OUT 13:38:00|OFF 13:53:00|FOB 167|ETA 18:32:00")]
    [InlineData(
        "2G",
        "LOG X/DA MMPR/DS CYVR/FN XYZ528\r\nOT 0040/ON 0536/IN 0554\r\nUTC 060327",
        "Flight Times Report|ORG MMPR|DST CYVR|FLIGHT XYZ528|OUT 00:40:00|ON 05:36:00|IN 05:54:00|TIMESTAMP 06:03:27|remaining LOG X")]
    [InlineData("2B", "/DA EGLL/DS OLBA", "Not Decoded")]
    [InlineData("2B", "ON 1200", "Not Decoded")]
    public void OooiTags_TimesInTags_AreRead(string label, string text, string expected) => string.Join('|', Decoded.Lines(label, text)).ShouldBe(expected);
}
