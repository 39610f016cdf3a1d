using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Oooi;

public sealed class Label22And44Tests
{
    private const string Head = "Takeoff Report|FLIGHT LO9201|DEP_DAY 8|ARR_DAY 9|TIMESTAMP 09:32:00|ORG EPWA|DST EPBY|";

    [Theory]
    [InlineData("OFF01LO9201/08090932EPWAEPBY09310079", Head + "OFF 09:31:00|remaining 79")]
    [InlineData("OFF01LO9201 /08090932EPWAEPBY0931450079", Head + "OFF 09:31:45|remaining 0079")]
    [InlineData("OFF01LO9201/08090932EPWAEPBY093145", Head + "OFF 09:31:45")]
    [InlineData("OFF01LO9201/08090932EPWAEPBY0931 X", Head + "OFF 09:31:00|remaining  X")]
    [InlineData("OFF02\r\nKBWI,KIND,1237,18.4", "Takeoff Report|ORG KBWI|DST KIND|OFF 12:37:00|FOB 18.4")]
    [InlineData("OFF02\nKBWI,KIND,1237,---,9", "Takeoff Report|ORG KBWI|DST KIND|OFF 12:37:00|remaining 9")]
    [InlineData(
        "OFF02LO9201/N52100 E020580080933EPWAEPBY093200791016",
        "Takeoff Report|FLIGHT LO9201|POS 52.167 N, 20.967 E|MSG_DAY 8|TIMESTAMP 09:33:00|ORG EPWA|DST EPBY|OFF 09:32:00|ETA 10:16:00|remaining 0079")]
    [InlineData("OFF01LO9201/0809", "Not Decoded")]
    [InlineData("OFF02\r\nKBWI,KIND,9937,18.4", "Not Decoded")]
    [InlineData("OFF02LO9201/NOWHERE", "Not Decoded")]
    [InlineData("OFF02", "Not Decoded")]
    public void Label22Off_ThreeForms_AreTakeoffReports(string text, string expected) => string.Join('|', Decoded.Lines("22", text)).ShouldBe(expected);

    [Theory]
    [InlineData(
        "OFF02,N39247W077226,KFDK,KSNA,1106,2124,0248,011.1",
        "Off Runway Report|POS 39.412 N, 77.377 W|ORG KFDK|DST KSNA|MSG_MON 11|MSG_DAY 6|OFF 21:24:00|ETA 02:48:00|FUEL_REM 11.1")]
    [InlineData(
        "00ON01,N39247W077226,KFDK,KSNA,1106,2124,---.-",
        "On Runway Report|POS 39.412 N, 77.377 W|ORG KFDK|DST KSNA|MSG_MON 11|MSG_DAY 6|ON 21:24:00")]
    [InlineData(
        "IN03,N39247W077226,KFDK,KSNA,1306,2124,011.1,X,Y",
        "In Gate Report|POS 39.412 N, 77.377 W|ORG KFDK|DST KSNA|IN 21:24:00|FUEL_REM 11.1|remaining 1306,X,Y")]
    [InlineData(
        "00ETA03,N38241W081357,330,KBNA,KBWI,1107,0000,0208,008.1",
        "ETA Report|POS 38.402 N, 81.595 W|ALT 33000 feet|ORG KBNA|DST KBWI|MSG_MON 11|MSG_DAY 7|TIMESTAMP 00:00:00|ETA 02:08:00|FUEL_REM 8.1")]
    [InlineData(
        "POS02,N039247W077226,GRD,KFDK,KSNA,0202,0006,,---.-",
        "Position Report|POS 39.412 N, 77.377 W|ORG KFDK|DST KSNA|MSG_MON 2|MSG_DAY 2|TIMESTAMP 00:06:00")]
    [InlineData("OFF02,N39247W077226,KFDK,KSNA,1106,2124,0248", "Not Decoded")]
    [InlineData("POS02,,,,,,,,", "Not Decoded")]
    [InlineData("ON01,a,b,c,d,e,f", "Not Decoded")]
    public void Label44_Reports_AreRead(string text, string expected) => string.Join('|', Decoded.Lines("44", text)).ShouldBe(expected);

    [Theory]
    [InlineData(
        " /FB 0160/AD KORH/N 38.655,W 75.325,XYZ2834,INA03,KORH,2043",
        "Flight Briefing|POS 38.655 N, 75.325 W|FLIGHT XYZ2834|DST KORH|ETA 20:43:00|remaining FB 0160,INA03")]
    [InlineData(
        " /FB 0160/AD KBOS/N 38.655,W 75.325,XYZ2834,INA03,KORH,2043,,,,007.2,,,29,ORW7,,,,",
        "Flight Briefing|POS 38.655 N, 75.325 W|FLIGHT XYZ2834|DST KORH|ETA 20:43:00|FUEL_REM 7.2|ARWY 29|proc ORW7|remaining FB 0160,AD KBOS,INA03")]
    [InlineData(" /FB 0160/AD KORH/HELLO,W 75.325,XYZ2834,INA03,KORH,2043", "Not Decoded")]
    [InlineData("/FB", "Not Decoded")]
    public void Label44Briefing_ShortAndLong_AreRead(string text, string expected) => string.Join('|', Decoded.Lines("44", text)).ShouldBe(expected);
}
