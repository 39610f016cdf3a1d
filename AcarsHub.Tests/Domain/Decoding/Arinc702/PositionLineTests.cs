using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Arinc702;

public sealed class PositionLineTests
{
    [Fact]
    public void PositionLine_Short_HasWindAndFuel() => Signed.Lines("POSN33171W107168,TCS,000551,380,RSK,003357,JNC,M56,253024,211").ShouldBe(
    [
        "Position Report",
        "POS 33.285 N, 107.280 W",
        "ROUTE TCS@00:05:51 > RSK@00:33:57 > JNC",
        "ALT 38000 feet",
        "OATEMP -56 degrees",
        "WIND POSITION at FL380: 253° at 24kt, -56°C at FL380",
        "FOB 211",
    ]);

    [Fact]
    public void PositionLine_Long_HasSpeeds() => Signed.Lines("POSN45209W122550,PEGTY,220309,134,MINNE,220424,HISKU,M6,060013,269,366,355K,292K,73").ShouldBe(
    [
        "Position Report",
        "POS 45.348 N, 122.917 W",
        "ROUTE PEGTY@22:03:09 > MINNE@22:04:24 > HISKU",
        "ALT 13400 feet",
        "OATEMP -6 degrees",
        "WIND POSITION at FL134: 60° at 13kt, -6°C at FL134",
        "FOB 269",
        "GSPD 366 knots",
        "ASPD 355 knots",
        "CAS 292 knots",
        "remaining 73",
    ]);

    [Fact]
    public void PositionLine_OfSouthwest_HasWeightAndAirports() =>
        Signed.Lines("POSN35050W107024,SPEDY,002207,233,PNYON,12,002348,ZUN,M25,315008,404K,284K,1193,137,KABQ,KBUR,08O,73,020102,597,73").ShouldBe(
        [
            "Position Report",
            "POS 35.083 N, 107.040 W",
            "ROUTE SPEDY@00:22:07 > PNYON@00:23:48 > ZUN",
            "ALT 23300 feet",
            "OATEMP -25 degrees",
            "WIND POSITION at FL233: 315° at 8kt, -25°C at FL233",
            "ASPD 404 knots",
            "CAS 284 knots",
            "GW 119300 lbs",
            "FOB 137",
            "ORG KABQ",
            "DST KBUR",
            "DEPRWY 08O",
            "ETA 02:01:02",
            "remaining 12/73/597,73",
        ]);

    [Fact]
    public void PositionLine_ElementOfNineFields_HasTheTimeFirst() => Signed.Lines("POS/PSN56012W013273,051804,350,GOMUP,052100,ETARI,M48,084081,").ShouldBe(
    [
        "Position Report",
        "POS 56.020 N, 13.455 W",
        "ROUTE GOMUP@05:18:04 > ETARI@05:21:00 > ?",
        "ALT 35000 feet",
        "OATEMP -48 degrees",
        "WIND POSITION at FL350: 84° at 81kt, -48°C at FL350",
    ]);

    [Fact]
    public void PositionLine_BehindATimestamp_IsRead() => Signed.Lines("POS/TS140122,141124N38321W078003,,140122,450,,,,M56,24739,127,830").ShouldBe(
    [
        "Position Report",
        "TIMESTAMP 2024-11-14T14:01:22Z",
        "POS 38.535 N, 78.005 W",
        "ROUTE @14:01:22 >> ?",
        "ALT 45000 feet",
        "OATEMP -56 degrees",
        "WIND POSITION at FL450: 247° at 39kt, -56°C at FL450",
        "FOB 127",
        "remaining 830",
    ]);

    [Theory]
    [InlineData("POSN37265W 78334", "POS 37.442 N, 78.557 W")] // A blank instead of a zero.
    [InlineData("POSN37265 W078334", "POS 37.442 N, 78.557 W")]
    [InlineData("POSN35317W107600", "POS 35.528 N, 108.000 W")] // 59.97 minutes, rounded up.
    [InlineData("POSS35333E000000", "POS 35.555 S, 0.000 E")]
    public void PositionLine_FormsOfThePosition_AreRead(string message, string line) => Signed.Lines(message).ShouldBe(["Position Report", line]);

    [Theory]
    [InlineData("POSN35317W108,TCS,000551,380")]
    [InlineData("POSN35700W107600")]
    [InlineData("POSN95317W107600")]
    public void PositionLine_ImpossiblePosition_Remains(string message) => Signed.Lines(message).ShouldBe(["Position Report", "remaining " + message[3..]]);

    [Theory]
    [InlineData("23125", "231° at 25kt")]
    [InlineData("253024", "253° at 24kt")]
    [InlineData("0047", "4° at 7kt")]
    public void PositionLine_FormsOfTheWind_AreRead(string wind, string text) =>
        Signed.Lines($"POSN33171W107168,TCS,000000,380,RSK,003357,JNC,M56,{wind},211").ShouldContain($"WIND POSITION at FL380: {text}, -56°C at FL380");

    [Fact]
    public void PositionLine_UnreadableFields_Remain() =>
        Signed.Lines("POSN33171W107168,TCS,250551,38X,RSK,003357,JNC,QQ,999024,21111").ShouldBe(
        [
            "Position Report",
            "POS 33.285 N, 107.280 W",
            "ROUTE TCS > RSK@00:33:57 > JNC",
            "remaining 250551,38X/QQ,999024,21111",
        ]);
}
