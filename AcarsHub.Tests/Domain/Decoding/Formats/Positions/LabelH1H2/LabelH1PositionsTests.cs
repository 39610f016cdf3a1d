using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Positions.LabelH1H2;

public sealed class LabelH1PositionsTests
{
    [Fact]
    public void MPos_OwnHeader_KeepsTheZeros() =>
        Decoded.Lines("H1", "M87AQF0073YSSY,KSFO,101702,  0.7144,-166.0643,36000,282,  34.1, 40200,S00W166,N03W162,1739").ShouldBe(
        [
            "M-Series Periodic Position Report",
            "FLIGHT QF0073",
            "ORG YSSY",
            "DST KSFO",
            "MSG_DAY 10",
            "TIMESTAMP 17:02:00",
            "POS 0.714 N, 166.064 W",
            "ALT 36000 feet",
            "HDG 282",
            "FOB 40200",
            "ROUTE S00W166 > N03W162@17:39:00",
            "remaining   34.1",
        ]);

    [Fact]
    public void Paren_WholeMinutes_AreRead() =>
        Decoded.Lines("H1", "(POS-KLM296  -3911N07600W/234212 F250\r\nRMK/FUEL  37.0 M0.69)").ShouldBe(
        [
            "Position Report",
            "FLIGHT KLM296",
            "POS 39.183 N, 76.000 W",
            "TIMESTAMP 23:42:12",
            "ALT 25000 feet",
            "FOB 37",
            "MACH 0.69 mach",
        ]);

    [Fact]
    public void Paren_WithoutRemark_IsRead() =>
        Decoded.Lines("H1", "(POS-XXX1-3911S07600E/234212 A045)").ShouldBe(
        [
            "Position Report",
            "FLIGHT XXX1",
            "POS 39.183 S, 76.000 E",
            "TIMESTAMP 23:42:12",
            "ALT 4500 feet",
        ]);

    [Fact]
    public void Paren_UnknownWords_Remain() =>
        Decoded.Lines("H1", "(POS-XXX1-3911S07600E/246000 X045\nRMK/FUEL ABC M9.9 HELLO)").ShouldBe(
        [
            "Position Report",
            "FLIGHT XXX1",
            "POS 39.183 S, 76.000 E",
            "remaining 246000 X045 ABC M9.9 HELLO",
        ]);

    [Fact]
    public void StarPos_Columns_AreRead() =>
        Decoded.Lines("H1", "*POS10300950N3954W07759363312045802M5230175").ShouldBe(
        [
            "Position Report",
            "POS 39.900 N, 77.983 W",
            "MSG_MON 10",
            "MSG_DAY 30",
            "TIMESTAMP 09:50:00",
            "ALT 36300 feet",
            "WIND POSITION at FL363: 312° at 45kt",
            "MACH 0.802 mach",
            "OATEMP -52.3 degrees",
            "FOB 175",
        ]);

    [Fact]
    public void StarPos_LineBreakFirst_IsRead() =>
        Decoded.Lines("H1", "*POS\r\n01310000S3523E10701360251029790P0550336 X").ShouldBe(
        [
            "Position Report",
            "POS 35.383 S, 107.017 E",
            "MSG_MON 1",
            "MSG_DAY 31",
            "TIMESTAMP 00:00:00",
            "ALT 36000 feet",
            "WIND POSITION at FL360: 251° at 29kt",
            "MACH 0.79 mach",
            "OATEMP 5.5 degrees",
            "FOB 336",
            "remaining  X",
        ]);

    [Fact]
    public void StarPos_ImpossibleValues_Remain() =>
        Decoded.Lines("H1", "*POS10320950N3954W07759999399045802X5230175").ShouldBe(
        [
            "Position Report",
            "POS 39.900 N, 77.983 W",
            "MSG_MON 10",
            "TIMESTAMP 09:50:00",
            "MACH 0.802 mach",
            "FOB 175",
            "remaining 32 999 399045 X523",
        ]);

    [Theory]
    [InlineData("H1", "M87AQF0073YSSY,KSFO,101702")]
    [InlineData("H1", "M87BQF0073YSSY,KSFO,101702,  0.7144,-166.0643,36000,282,  34.1, 40200,S00W166,N03W162,1739")]
    [InlineData("H1", "M87AQF0073YSSY,KSFO,101702, 90.7144,-166.0643,36000,282,  34.1, 40200,S00W166,N03W162,1739")]
    [InlineData("H1", "(POS-XXX1")]
    [InlineData("H1", "(POS-XXX1-3961S07600E/234212 A045)")]
    [InlineData("H1", "*POS10300950N3954W07759363312045802M523017")]
    [InlineData("H1", "*POS13300950N3954W07759363312045802M5230175")]
    [InlineData("H1", "*POS10300950N3964W07759363312045802M5230175")]
    public void LabelH1Positions_NearMiss_IsRefused(string label, string text) => Decoded.DecoderOf(label, text).ShouldBe("none");
}
