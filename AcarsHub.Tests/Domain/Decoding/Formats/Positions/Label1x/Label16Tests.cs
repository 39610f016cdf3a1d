using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Positions.Label1x;

public sealed class Label16Tests
{
    [Fact]
    public void Tod_PositionInOneField_IsRead() =>
        Decoded.Lines("16", "110112,36000,1206, 51,N 45.140 E 16.341/SXS7SL").ShouldBe(
        [
            "Position Report",
            "TIMESTAMP 11:01:12",
            "ALT 36000 feet",
            "ETA 12:06:00",
            "FOB 51",
            "POS 45.140 N, 16.341 E",
            "FLIGHT SXS7SL",
        ]);

    [Fact]
    public void Tod_PositionInTwoFields_IsRead() =>
        Decoded.Lines("16", "000118,34986,0154, 184,S 35.975,E149.384").ShouldBe(
        [
            "Position Report",
            "TIMESTAMP 00:01:18",
            "ALT 34986 feet",
            "ETA 01:54:00",
            "FOB 184",
            "POS 35.975 S, 149.384 E",
        ]);

    [Fact]
    public void Tod_HundredthsOfADegree_AreRead() =>
        Decoded.Lines("16", "000118,34986,0154, 184,N 3597,W10938").ShouldBe(
        [
            "Position Report",
            "TIMESTAMP 00:01:18",
            "ALT 34986 feet",
            "ETA 01:54:00",
            "FOB 184",
            "POS 35.970 N, 109.380 W",
        ]);

    [Fact]
    public void Tod_FlightAndDateFirst_AreRead() =>
        Decoded.Lines("16", "XX0397/04AUG22 12:03:30,25,1527, 251,N 59.847 E 30.283").ShouldBe(
        [
            "Position Report",
            "FLIGHT XX0397",
            "TIMESTAMP 2022-08-04T12:03:30Z",
            "ALT 25 feet",
            "ETA 15:27:00",
            "FOB 251",
            "POS 59.847 N, 30.283 E",
        ]);

    [Fact]
    public void Space_TwoHalves_AreRead() =>
        Decoded.Lines("16", "N 28.177/W 96.055").ShouldBe(
        [
            "Position Report",
            "POS 28.177 N, 96.055 W",
        ]);

    [Fact]
    public void Space_FiveFields_AreRead() =>
        Decoded.Lines("16", "N 44.203,W 86.546,31965,6, 290").ShouldBe(
        [
            "Position Report",
            "POS 44.203 N, 86.546 W",
            "ALT 31965 feet",
            "remaining 6, 290",
        ]);

    [Fact]
    public void Waypoint_WithTimestamp_IsRead() =>
        Decoded.Lines("16", "BEGLA  ,N 47.555,E 18.028,40025,490,1934,030\\TS180357,311225").ShouldBe(
        [
            "Position Report",
            "POS 47.555 N, 18.028 E",
            "ROUTE BEGLA",
            "ALT 40025 feet",
            "GSPD 490 knots",
            "ETA 19:34:00",
            "HDG 30",
            "TIMESTAMP 2025-12-31T18:03:57Z",
        ]);

    [Fact]
    public void Waypoint_WithoutTimestamp_IsRead() =>
        Decoded.Lines("16", "BEGLA  ,N 47.555,E 18.028,40025,490,1934,030").ShouldBe(
        [
            "Position Report",
            "POS 47.555 N, 18.028 E",
            "ROUTE BEGLA",
            "ALT 40025 feet",
            "GSPD 490 knots",
            "ETA 19:34:00",
            "HDG 30",
        ]);

    [Fact]
    public void PosA1_ThousandthsOfADegree_AreRead() =>
        Decoded.Lines("16", "POSA1N52969E 16393,RANOK  ,080055,330,KORUP  ,083244,,-53, 54,  93,828").ShouldBe(
        [
            "Position Report",
            "POS 52.969 N, 16.393 E",
            "ROUTE RANOK@08:00:55 > KORUP@08:32:44",
            "ALT 33000 feet",
            "OATEMP -53 degrees",
            "remaining  54,  93,828",
        ]);

    [Fact]
    public void Autpos_MachInHundredths_IsRead() =>
        Decoded.Lines("16", "010394/AUTPOS/LLD N350447 W1070026\r\n/ALT 32400/SAT -048\r\n/WND 227027/TAT ****/TAS 467/CRZ 080\r\n/FOB 034840\r\n/DAT 260202/TIM 010133").ShouldBe(
        [
            "Position Report",
            "MSG_DAY 1",
            "FLIGHT 0394",
            "POS 35.080 N, 107.007 W",
            "ALT 32400 feet",
            "OATEMP -48 degrees",
            "ASPD 467 knots",
            "MACH 0.8 mach",
            "FOB 34840",
            "WIND POSITION at FL324: 227° at 27kt",
            "TIMESTAMP 2026-02-02T01:01:33Z",
        ]);

    [Fact]
    public void Autpos_MachInThousandthsAndTotalTemperature_AreRead() =>
        Decoded.Lines("16", "280042/AUTPOS/LLD S335538 E1513341 \n/ALT 35000/SAT -057\n/WND 239065/TAT -027/TAS 476/CRZ 836\n/FOB 107600\n/DAT 260228/TIM 132714").ShouldBe(
        [
            "Position Report",
            "MSG_DAY 28",
            "FLIGHT 0042",
            "POS 33.927 S, 151.561 E",
            "ALT 35000 feet",
            "OATEMP -57 degrees",
            "TATEMP -27 degrees",
            "ASPD 476 knots",
            "MACH 0.836 mach",
            "FOB 107600",
            "WIND POSITION at FL350: 239° at 65kt",
            "TIMESTAMP 2026-02-28T13:27:14Z",
        ]);

    [Fact]
    public void Autpos_ImpossibleAltitudeAndDate_Remain() =>
        Decoded.Lines("16", "010781/AUTPOS/LLD N350000 W1061925\r\n/ALT 127912/SAT ****\r\n/WND ******/TAT ****/TAS ****/CRZ ***\r\n/FOB 041400\r\n/DAT 269902/TIM 000730").ShouldBe(
        [
            "Position Report",
            "MSG_DAY 1",
            "FLIGHT 0781",
            "POS 35.000 N, 106.324 W",
            "FOB 41400",
            "TIMESTAMP 00:07:30",
            "remaining 127912/269902",
        ]);

    [Fact]
    public void Honeywell_Waypoint_IsRead() =>
        Decoded.Lines("16", "(2AAAAN37265W 78334-SSI  /O(Z").ShouldBe(
        [
            "Position Report",
            "POS 37.442 N, 78.557 W",
            "ROUTE SSI",
            "PHASE En Route",
            "remaining AAAA",
        ]);

    [Fact]
    public void Honeywell_TwoWaypoints_AreRead() =>
        Decoded.Lines("16", "(2AAAAN37265W 78334-SSI  DIW  /C(Z").ShouldBe(
        [
            "Position Report",
            "POS 37.442 N, 78.557 W",
            "ROUTE SSI > DIW",
            "remaining AAAA/C",
        ]);

    [Fact]
    public void Honeywell_Airports_AreRead() =>
        Decoded.Lines("16", "(2AAABN39211W 77144KTEBMMTO-/A(Z").ShouldBe(
        [
            "Position Report",
            "POS 39.352 N, 77.240 W",
            "ORG KTEB",
            "DST MMTO",
            "remaining AAAB/A",
        ]);

    [Theory]
    [InlineData("16", "110112,36000,1206, 51,N 45.140")]
    [InlineData("16", "246000,36000,1206, 51,N 45.140 E 16.341")]
    [InlineData("16", "110112,36000,1206")]
    [InlineData("16", "N 28.177/W 196.055")]
    [InlineData("16", "N 44.203,W 86.546")]
    [InlineData("16", "invalid AUTPOS message")]
    [InlineData("16", "320394/AUTPOS/LLD N350447 W1070026")]
    [InlineData("16", "(2AAAAN37265W 78334-SSI  /O")]
    [InlineData("16", "(2AAAAN37665W 78334-SSI  /O(Z")]
    [InlineData("16", "POSA1N52969E 16393,RANOK")]
    [InlineData("16", "POSA1X52969E 16393,RANOK  ,080055,330,KORUP  ,083244,,-53, 54,  93,828")]
    [InlineData("16", "a b ,N 47.555,E 18.028,40025,490,1934,030")]
    public void Label16_NearMiss_IsRefused(string label, string text) => Decoded.DecoderOf(label, text).ShouldBe("none");
}
