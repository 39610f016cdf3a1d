using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Positions.Label1x;

public sealed class Label1LTests
{
    [Fact]
    public void Fields070_Report_IsRead() =>
        Decoded.Lines("1L", "000000070LOWW,KEWR,0932,1744,N 49.223,E 12.038,0659").ShouldBe(
        [
            "Position Report",
            "ORG LOWW",
            "DST KEWR",
            "TIMESTAMP 09:32:00",
            "ETA 17:44:00",
            "POS 49.223 N, 12.038 E",
            "remaining 0659",
        ]);

    [Fact]
    public void Fields660_Report_IsRead() =>
        Decoded.Lines("1L", "000000660N50442E005566,100444359SOG-06 ,,--- 21-,83617441").ShouldBe(
        [
            "Position Report",
            "POS 50.737 N, 5.943 E",
            "TIMESTAMP 10:04:44",
            "ALT 35900 feet",
            "ROUTE SOG-06",
            "remaining ,--- 21-,83617441",
        ]);

    [Fact]
    public void OneLine_WithSigns_IsRead() =>
        Decoded.Lines("1L", "+ 39.126/- 77.358/UTC 085208/FOB   8.2/ALT  3997/CAS  239/ETA 0903").ShouldBe(
        [
            "Position Report",
            "POS 39.126 N, 77.358 W",
            "TIMESTAMP 08:52:08",
            "FOB 8.2",
            "ALT 3997 feet",
            "CAS 239 knots",
            "ETA 09:03:00",
        ]);

    [Fact]
    public void OneLine_WithLetters_IsRead() =>
        Decoded.Lines("1L", "S026.894/E046.406/UTC 020700/FOB 007.2/ALT 40000/CAS 0948/ETA 0403").ShouldBe(
        [
            "Position Report",
            "POS 26.894 S, 46.406 E",
            "TIMESTAMP 02:07:00",
            "FOB 7.2",
            "ALT 40000 feet",
            "ETA 04:03:00",
            "remaining 0948",
        ]);

    [Fact]
    public void ThreeLines_Report_IsRead() =>
        Decoded.Lines("1L", "00708213200/GS 457125/DEP CYUL/DES MUVR/ETA 0328/GW 721/ALT 33993\r\nCAS 277/SAT - 44.0/FN XXX652/TFQ 108/DAY 11JUL22/UTC 004223\r\nLON W 74.456/LAT N 40.877/WD 276/WS  44").ShouldBe(
        [
            "Position Report",
            "GSPD 457 knots",
            "ORG CYUL",
            "DST MUVR",
            "ETA 03:28:00",
            "GW 721",
            "ALT 33993 feet",
            "CAS 277 knots",
            "OATEMP -44 degrees",
            "FLIGHT XXX652",
            "FOB 108",
            "POS 40.877 N, 74.456 W",
            "WIND POSITION at FL340: 276° at 44kt",
            "TIMESTAMP 2022-07-11T00:42:23Z",
            "remaining 00708213200",
        ]);

    [Fact]
    public void ThreeLines_WithPlaceHolders_LeaveThemOut() =>
        Decoded.Lines("1L", "00086213200/GS 497/DEP CYUL/DES MDPC/ETA 1705/GW 700/ALT 37002\nCAS/SAT   15.0/FN XXX4426/TFQ 111/DAY 31FEB24/UTC 135139\nLON MMMM.MMM/LAT MMMM.MMM/WD ---/WS ---").ShouldBe(
        [
            "Position Report",
            "GSPD 497 knots",
            "ORG CYUL",
            "DST MDPC",
            "ETA 17:05:00",
            "GW 700",
            "ALT 37002 feet",
            "OATEMP 15 degrees",
            "FLIGHT XXX4426",
            "FOB 111",
            "TIMESTAMP 13:51:39",
            "remaining 00086213200/31FEB24",
        ]);

    [Theory]
    [InlineData("1L", "000000070LOWW,KEWR,0932,1744")]
    [InlineData("1L", "000000070LOWW,KEWR,0932,1744,N 99.223,E 12.038,0659")]
    [InlineData("1L", "000000660N50442E005566,100444359SOG-06")]
    [InlineData("1L", "000000660N50642E005566,100444359SOG-06 ,,--- 21-,83617441")]
    [InlineData("1L", "+ 39.126/- 77.358/UTC 085208")]
    [InlineData("1L", "+ 39.126/-277.358/UTC 085208/FOB   8.2/ALT  3997/CAS  239/ETA 0903")]
    [InlineData("1L", "00025234215:WSSP303PWTIA3F934PFO45")]
    public void Label1L_NearMiss_IsRefused(string label, string text) => Decoded.DecoderOf(label, text).ShouldBe("none");
}
