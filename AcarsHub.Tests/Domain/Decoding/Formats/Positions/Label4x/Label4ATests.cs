using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Positions.Label4x;

public sealed class Label4ATests
{
    [Fact]
    public void State_WithCallsign_IsRead() =>
        Decoded.Lines("4A", "063200,1910,.N343FR,XXX2028,KSLC,KORD,1,0632,RT0,LT0,").ShouldBe(
        [
            "Latest New Format",
            "TIMESTAMP 06:32:00",
            "TAIL N343FR",
            "CALLSIGN XXX2028",
            "ORG KSLC",
            "DST KORD",
            "remaining 1910,1,0632,RT0,LT0,",
        ]);

    [Fact]
    public void State_WithoutCallsignAndDestination_LeavesThemOut() =>
        Decoded.Lines("4A", "201606,1910,.N100XX,,KBOS,----,1,2016,RT0,LT1,").ShouldBe(
        [
            "Latest New Format",
            "TIMESTAMP 20:16:06",
            "TAIL N100XX",
            "ORG KBOS",
            "remaining 1910,1,2016,RT0,LT1,",
        ]);

    [Fact]
    public void Route_DegreesMinutesTenths_AreRead() =>
        Decoded.Lines("4A", "N45129W093113MSP/07 ,204436123VECTORS,,P04,268044858,46904221").ShouldBe(
        [
            "Latest New Format",
            "POS 45.215 N, 93.188 W",
            "ALT 12300 feet",
            "ROUTE MSP/07@20:44:36 > VECTORS",
            "OATEMP 4 degrees",
            "WIND POSITION at FL123: 268° at 44kt",
            "remaining 858,46904221",
        ]);

    [Fact]
    public void Route_MinutesBeyondSixty_AreThousandths() =>
        Decoded.Lines("4A", "S45829E093713OSE35 ,192027370VEX36 ,192316,M46,275043309,85220111").ShouldBe(
        [
            "Latest New Format",
            "POS 45.829 S, 93.713 E",
            "ALT 37000 feet",
            "ROUTE OSE35@19:20:27 > VEX36@19:23:16",
            "OATEMP -46 degrees",
            "WIND POSITION at FL370: 275° at 43kt",
            "remaining 309,85220111",
        ]);

    [Fact]
    public void Timed_Position_IsRead() =>
        Decoded.Lines("4A", "133548,1417, 133,31378,S 39.965,E 74.993").ShouldBe(
        [
            "Latest New Format",
            "TIMESTAMP 13:35:48",
            "POS 39.965 S, 74.993 E",
            "ETA 14:17:00",
            "FOB 133",
            "ALT 31378 feet",
        ]);

    [Fact]
    public void Phase_Change_HasDayHourMinute() =>
        Decoded.Lines("4A", "01DCAP XXX41R/190203EGLLKSFO\r\n+ 1418158.0+ 24.8").ShouldBe(
        [
            "Latest New Format",
            "STATE_CHANGE Descent -> Approach",
            "CALLSIGN XXX41R",
            "MSG_DAY 19",
            "TIMESTAMP 02:03:00",
            "ORG EGLL",
            "DST KSFO",
            "ALT 1418 feet",
            "OATEMP 24.8 degrees",
            "remaining 158.0",
        ]);

    [Fact]
    public void Phase_OneLine_IsRead() =>
        Decoded.Lines("4A", "01CLER XXX41R/310203EGLLKSFO").ShouldBe(
        [
            "Latest New Format",
            "STATE_CHANGE Climb -> En Route",
            "CALLSIGN XXX41R",
            "MSG_DAY 31",
            "TIMESTAMP 02:03:00",
            "ORG EGLL",
            "DST KSFO",
        ]);

    [Fact]
    public void Dispatch_TextWithCommas_IsWhole() =>
        Decoded.Lines("4A", "DIS01,182103,XXX3100,ONE, TWO, THREE").ShouldBe(
        [
            "Latest New Format",
            "MSG_DAY 18",
            "TIMESTAMP 21:03:00",
            "CALLSIGN XXX3100",
            "TEXT ONE, TWO, THREE",
        ]);

    [Fact]
    public void Dispatch_WithoutText_IsEmpty() =>
        Decoded.Lines("4A", "DIS01,190009").ShouldBe(
        [
            "Latest New Format",
            "MSG_DAY 19",
            "TIMESTAMP 00:09:00",
            "TEXT ",
        ]);

    [Fact]
    public void Door_Event_IsRead() =>
        Decoded.Lines("4A", "DOOR/FWDENTRY CLSD 1440").ShouldBe(
        [
            "Latest New Format",
            "TIMESTAMP 14:40:00",
            "DOOR FWDENTRY CLSD",
        ]);

    [Fact]
    public void Door_NameWithBlank_IsRead() =>
        Decoded.Lines("4A", "DOOR/AFT CARGO OPEN 0005\r\n").ShouldBe(
        [
            "Latest New Format",
            "TIMESTAMP 00:05:00",
            "DOOR AFT CARGO OPEN",
        ]);

    [Fact]
    public void Slash01_LastCharacter_Remains() =>
        Decoded.Lines("4A", "/01-C").ShouldBe(
        [
            "Latest New Format",
            "remaining C",
        ]);

    [Theory]
    [InlineData("4A", "063200,1910,N343FR,XXX2028,KSLC,KORD,1,0632,RT0,LT0,")]
    [InlineData("4A", "246000,1910,.N343FR,XXX2028,KSLC,KORD,1,0632,RT0,LT0,")]
    [InlineData("4A", "N45129W393113MSP/07 ,204436123VECTORS,,P04,268044858,46904221")]
    [InlineData("4A", "133548,1417, 133,31378,N 39.965")]
    [InlineData("4A", "133548,1417, 133,31378,N 99.965,W 74.993")]
    [InlineData("4A", "01XXYY XXX41R/190203EGLLKSFO")]
    [InlineData("4A", "01DCAP")]
    [InlineData("4A", "DIS01")]
    [InlineData("4A", "DIS01,320009")]
    [InlineData("4A", "DOOR/CLSD 1440")]
    [InlineData("4A", "DOOR/FWDENTRY CLSD 2460")]
    [InlineData("4A", "/01-CC")]
    [InlineData("4A", "A,B,C")]
    public void Label4A_NearMiss_IsRefused(string label, string text) => Decoded.DecoderOf(label, text).ShouldBe("none");
}
