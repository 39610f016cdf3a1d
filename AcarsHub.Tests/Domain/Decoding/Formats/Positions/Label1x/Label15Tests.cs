using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Positions.Label1x;

public sealed class Label15Tests
{
    [Fact]
    public void Label15_Report_IsRead() =>
        Decoded.Lines("15", "(2S34496E151267287 44429-55(Z").ShouldBe(
        [
            "Position Report",
            "POS 34.827 S, 151.445 E",
            "WIND POSITION at FL429: 287° at 44kt",
            "ALT 42900 feet",
            "OATEMP -55 degrees",
        ]);

    [Fact]
    public void Label15_FirstVariant_IsRead() =>
        Decoded.Lines("15", "(1N37225W108375275 12410---(Z\r\n").ShouldBe(
        [
            "Position Report",
            "POS 37.375 N, 108.625 W",
            "WIND POSITION at FL410: 275° at 12kt",
            "ALT 41000 feet",
        ]);

    [Fact]
    public void Label15_WindWithoutDirection_Remains() =>
        Decoded.Lines("15", "(2N36313W109177--- 35410-55(Z").ShouldBe(
        [
            "Position Report",
            "POS 36.522 N, 109.295 W",
            "ALT 41000 feet",
            "OATEMP -55 degrees",
            "remaining --- 35",
        ]);

    [Fact]
    public void Label15_Takeoff_HasDateDayFirst() =>
        Decoded.Lines("15", "(2N39018W 77284OFF11122418101313--------(Z").ShouldBe(
        [
            "Position Report",
            "POS 39.030 N, 77.473 W",
            "OFF 2024-12-11T18:10:00Z",
            "remaining 1313--------",
        ]);

    [Fact]
    public void Label15_TakeoffWithoutDate_HasTimeOnly() =>
        Decoded.Lines("15", "(2N42589W 83520OFF------13280606--------(Z").ShouldBe(
        [
            "Position Report",
            "POS 42.982 N, 83.867 W",
            "OFF 13:28:00",
            "remaining 0606--------",
        ]);

    [Fact]
    public void Label15_ImpossibleTakeoff_Remains() =>
        Decoded.Lines("15", "(2N42589W 83520OFF31112499990606--------(Z").ShouldBe(
        [
            "Position Report",
            "POS 42.982 N, 83.867 W",
            "remaining 31112499990606--------",
        ]);

    [Fact]
    public void Fst_FullReport_IsRead() =>
        Decoded.Lines("15", "FST01EGLLKJFKN505552W0011802380 208 496 M54C 6728025826144516083220431235").ShouldBe(
        [
            "Position Report",
            "ORG EGLL",
            "DST KJFK",
            "POS 50.555 N, 1.180 W",
            "ALT 38000 feet",
            "OATEMP -54 degrees",
            "WIND POSITION at FL380: 280° at 67kt",
            "HDG 258",
            "GSPD 445 knots",
            "ETA 20:43:00",
            "TIMESTAMP 12:35:00",
            "remaining  208 496 261 160832",
        ]);

    [Fact]
    public void Fst_OtherColumns_Remain() =>
        Decoded.Lines("15", "FST01EGLLKJFKN505552W0011802380 208 496 M54C 67280").ShouldBe(
        [
            "Position Report",
            "ORG EGLL",
            "DST KJFK",
            "POS 50.555 N, 1.180 W",
            "ALT 38000 feet",
            "remaining  208 496 M54C 67280",
        ]);

    [Theory]
    [InlineData("15", "(2N34496W107267287 44429-55")]
    [InlineData("15", "(2N34696W107267287 44429-55(Z")]
    [InlineData("15", "(2(Z")]
    [InlineData("15", "FST01EGLLKJFKN505552")]
    [InlineData("15", "FST01EGLLKJFKN995552W0011802380")]
    [InlineData("15", "FST011234KJFKN505552W0011802380")]
    [InlineData("15", "DEPARTURE DELAY REPORT")]
    public void Label15_NearMiss_IsRefused(string label, string text) => Decoded.DecoderOf(label, text).ShouldBe("none");
}
