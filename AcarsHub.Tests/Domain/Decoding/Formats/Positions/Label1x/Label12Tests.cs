using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Positions.Label1x;

public sealed class Label12Tests
{
    [Fact]
    public void Space_FullReport_IsRead() =>
        Decoded.Lines("12", "S 34.076,E107.484,38000,001217, 204,.VH-ABC,0242").ShouldBe(
        [
            "Position Report",
            "POS 34.076 S, 107.484 E",
            "ALT 38000 feet",
            "TIMESTAMP 00:12:17",
            "FOB 204",
            "TAIL VH-ABC",
            "ETA 02:42:00",
        ]);

    [Fact]
    public void Space_OnTheGround_HasNoAltitude() =>
        Decoded.Lines("12", "N 28.371,W 80.458,GRD,170546,***,.C-FABC,----").ShouldBe(
        [
            "Position Report",
            "POS 28.371 N, 80.458 W",
            "TIMESTAMP 17:05:46",
            "TAIL C-FABC",
        ]);

    [Fact]
    public void Space_ImpossibleValues_Remain() =>
        Decoded.Lines("12", "N 28.371,W 80.458,99999,246000,20X,.C/FABC,2460\r\n").ShouldBe(
        [
            "Position Report",
            "POS 28.371 N, 80.458 W",
            "remaining 99999,246000,20X,C/FABC,2460\r\n",
        ]);

    [Fact]
    public void Pos_DegreesMinutesSeconds_AreRead() =>
        Decoded.Lines("12", "POSN 390104W 754601,-------,1244,1446,,-  4,23249  12,FOB   73,ETA 1303,KATL,KPHL,").ShouldBe(
        [
            "Position Report",
            "POS 39.018 N, 75.767 W",
            "TIMESTAMP 12:44:00",
            "ALT 14460 feet",
            "OATEMP -4 degrees",
            "WIND POSITION at FL145: 232.49° at 12kt",
            "FOB 73",
            "ETA 13:03:00",
            "ORG KATL",
            "DST KPHL",
        ]);

    [Fact]
    public void Pos_UnreadableWind_Remains() =>
        Decoded.Lines("12", "POSN 390104W 754601,-------,1244,GRD,,---,-----  --,FOB ---,ETA ----,KATL,KPHL,").ShouldBe(
        [
            "Position Report",
            "POS 39.018 N, 75.767 W",
            "TIMESTAMP 12:44:00",
            "ORG KATL",
            "DST KPHL",
        ]);

    [Theory]
    [InlineData("12", "N 34.076,W107.484,38000")]
    [InlineData("12", "N 94.076,W107.484,38000,001217, 204,.C-FABC,0242")]
    [InlineData("12", "POSN 396104W 754601,-------,1244,1446,,-  4,23249  12,FOB   73,ETA 1303,KATL,KPHL,")]
    [InlineData("12", "POSN 390104W 754601,1244")]
    public void Label12_NearMiss_IsRefused(string label, string text) => Decoded.DecoderOf(label, text).ShouldBe("none");
}
