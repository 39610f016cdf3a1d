using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Positions.Label1x;

public sealed class Label10Tests
{
    [Fact]
    public void Slash_FullReport_IsRead() =>
        Decoded.Lines("10", "/S33.946/E151.177/10/0.79/246/360/YMML/0155/0073/00018/WOL/RAZZI/0120/BOOIN/0126/YSSY/").ShouldBe(
        [
            "Position Report",
            "POS 33.946 S, 151.177 E",
            "MACH 0.79 mach",
            "HDG 246",
            "ALT 36000 feet",
            "DST YMML",
            "ETA 01:55:00",
            "ROUTE WOL > RAZZI@01:20:00 > BOOIN@01:26:00",
            "ORG YSSY",
            "remaining 10/0073/00018",
        ]);

    [Fact]
    public void Pos_HundredthsOfADegree_AreRead() =>
        Decoded.Lines("10", "POS082150, N 3885,W 7841,---,308,26922,  51,22290, 529,  19,-225,6").ShouldBe(
        [
            "Position Report",
            "MSG_DAY 8",
            "TIMESTAMP 21:50:00",
            "POS 38.850 N, 78.410 W",
            "ALT 22290 feet",
            "WIND POSITION at FL223: 269.22° at 51kt",
            "remaining 308, 529,  19,-225,6",
        ]);

    [Fact]
    public void Ldr_WithTwoAlternateRunways_IsRead() =>
        Decoded.Lines("10", "LDR01,189,C,XX-1,0,S 33.946,E151.177,19456,  7.2,YMML,YSSY,YSCB,16R/,16L/,34L/,0,0,,,106.6,06.2,112.8,,,").ShouldBe(
        [
            "Position Report",
            "POS 33.946 S, 151.177 E",
            "ALT 19456 feet",
            "ORG YMML",
            "DST YSSY",
            "ALT_DST YSCB",
            "ARWY 16R",
            "ALT_ARWY 16L",
            "ALT_ARWY 34L",
            "remaining LDR01,189,C,XX-1,0,  7.2,0,0,,,106.6,06.2,112.8,,,",
        ]);

    [Fact]
    public void Ldr_WithoutPosition_KeepsTheAirports() =>
        Decoded.Lines("10", "LDR01,189,C,XX-1,0,,,,,YMML,YSSY,,/,/,/,0,0").ShouldBe(
        [
            "Position Report",
            "ORG YMML",
            "DST YSSY",
            "remaining LDR01,189,C,XX-1,0,,,0,0",
        ]);

    [Theory]
    [InlineData("10", "/S33.946/E151.177/10")]
    [InlineData("10", "/")]
    [InlineData("10", "/S33.946/X151.177/10/0.79/246/360/YMML/0155/0073/00018/WOL/RAZZI/0120/BOOIN/0126/YSSY/")]
    [InlineData("10", "POS082150, N 3885,W 7841,---,308")]
    [InlineData("10", "POS082150, N 9985,W 7841,---,308,26922,  51,22290, 529,  19,-225,6")]
    [InlineData("10", "LDR01,189,C")]
    [InlineData("10", "LDR01,,,,,,,,,,,,,,,,")]
    [InlineData("10", "MET01EGHH")]
    public void Label10_NearMiss_IsRefused(string label, string text) => Decoded.DecoderOf(label, text).ShouldBe("none");
}
