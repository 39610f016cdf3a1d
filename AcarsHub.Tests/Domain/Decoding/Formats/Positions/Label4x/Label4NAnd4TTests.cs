using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Positions.Label4x;

public sealed class Label4NAnd4TTests
{
    [Fact]
    public void Columns_Report_IsRead() =>
        Decoded.Lines("4N", "22024N  MCI  JFK1\r\n0013  0072 N040586 W074421   230").ShouldBe(
        [
            "Airline Defined",
            "DEP_DAY 22",
            "MSG_HOUR 2",
            "ORG MCI",
            "DST JFK",
            "POS 40.977 N, 74.702 W",
            "ALT 23000 feet",
            "remaining 1 0013  0072",
        ]);

    [Fact]
    public void Columns_IcaoCodesAndLineFeed_AreRead() =>
        Decoded.Lines("4N", "23124N KCVG KEWR1\n           S040371 E074302   GRD").ShouldBe(
        [
            "Airline Defined",
            "DEP_DAY 23",
            "MSG_HOUR 12",
            "ORG KCVG",
            "DST KEWR",
            "POS 40.618 S, 74.503 E",
            "remaining 1",
        ]);

    [Fact]
    public void Fields_WithPosition_AreRead() =>
        Decoded.Lines("4N", "285,B,69005074-507,10/12,+36.081,-094.810,35014,002.3,ELP,SDF,SDF,17R/,17L/,0,0,,,,,,0,0,0,0,1,,,,,247.0,014.2,261.2,421A").ShouldBe(
        [
            "Airline Defined",
            "MSG_MON 10",
            "MSG_DAY 12",
            "POS 36.081 N, 94.810 W",
            "ALT 35014 feet",
            "ORG ELP",
            "DST SDF",
            "ALT_DST SDF",
            "ARWY 17R",
            "ALT_ARWY 17L",
            "ZFW 247",
            "FOB 14.2",
            "GW 261.2",
            "CHECKSUM 0x421a",
            "remaining 285,B,69005074-507,002.3,0,0,,,,,,0,0,0,0,1,,,,",
        ]);

    [Fact]
    public void Fields_WithoutPosition_AreRead() =>
        Decoded.Lines("4N", "285,C,,13/25,,,,,PHL,ALB,ALB,39/,01/X,0,0,,,,,,1,0,0,0,1,0,,0,0,140.4,021.7,162.1,XYZ0").ShouldBe(
        [
            "Airline Defined",
            "ORG PHL",
            "DST ALB",
            "ALT_DST ALB",
            "ALT_ARWY 01",
            "ZFW 140.4",
            "FOB 21.7",
            "GW 162.1",
            "remaining 285,C,,13/25,39,X,0,0,,,,,,1,0,0,0,1,0,,0,0,XYZ0",
        ]);

    [Fact]
    public void Agfsr_SouthWest_SignsTheWholeAngle() =>
        Decoded.Lines("4T", "AGFSR AC0841/21/21/FRAYYZ/1011Z/731/5331.2S00249.6W/320/CRUISE/0595/0124/M52/092055/0302/---/535/0853/0910/1700/1710").ShouldBe(
        [
            "Position Report",
            "FLIGHT AC0841",
            "DEP_DAY 21",
            "ARR_DAY 21",
            "ORG FRA",
            "DST YYZ",
            "TIMESTAMP 10:11:00",
            "POS 53.520 S, 2.827 W",
            "ALT 32000 feet",
            "PHASE CRUISE",
            "FUEL_REM 595",
            "FB 124",
            "OATEMP -52 degrees",
            "WIND POSITION at FL320: 92° at 55kt",
            "GSPD 535 knots",
            "OUT 08:53:00",
            "OFF 09:10:00",
            "ON 17:00:00",
            "IN 17:10:00",
            "remaining 731/0302",
        ]);

    [Fact]
    public void Agfsr_Blanks_AreNoValues() =>
        Decoded.Lines("4T", "AGFSR AC0620/07/08/YYZYHZ/0340Z/453/4435.1N07143.4W/350/ /0063/0035/ /281065/----/ /512/0240/0253/----/----").ShouldBe(
        [
            "Position Report",
            "FLIGHT AC0620",
            "DEP_DAY 7",
            "ARR_DAY 8",
            "ORG YYZ",
            "DST YHZ",
            "TIMESTAMP 03:40:00",
            "POS 44.585 N, 71.723 W",
            "ALT 35000 feet",
            "FUEL_REM 63",
            "FB 35",
            "WIND POSITION at FL350: 281° at 65kt",
            "GSPD 512 knots",
            "OUT 02:40:00",
            "OFF 02:53:00",
            "remaining 453",
        ]);

    [Theory]
    [InlineData("4N", "22024X  MCI  JFK1\r\n0013  0072 N040586 W074421   230")]
    [InlineData("4N", "22024N  MCI  JFK1")]
    [InlineData("4N", "22024N  MCI  JFK1\r\n0013  0072 N040686 W074421   230")]
    [InlineData("4N", "32024N  MCI  JFK1\r\n0013  0072 N040586 W074421   230")]
    [InlineData("4N", "285,B,69005074-507,10/12")]
    [InlineData("4T", "AGFSR AC0841/21/21/FRAYYZ/1011Z")]
    [InlineData("4T", "AGFSR AC0841/21/21/FRAYYZ/1011Z/731/5361.2S00249.6W/320/CRUISE/0595/0124/M52/092055/0302/---/535/0853/0910/1700/1710")]
    public void Label4NAnd4T_NearMiss_IsRefused(string label, string text) => Decoded.DecoderOf(label, text).ShouldBe("none");
}
