using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Positions.Label2x;

public sealed class Label20To24Tests
{
    [Fact]
    public void Label20_LongReport_IsRead() =>
        Decoded.Lines("20", "POSN38160W077075,,211733,360,OTT,212041,,N42,19689,40,544").ShouldBe(
        [
            "Position Report",
            "POS 38.267 N, 77.125 W",
            "TIMESTAMP 21:17:33",
            "ROUTE OTT@21:20:41",
            "ALT 36000 feet",
            "OATEMP -42 degrees",
            "WIND POSITION at FL360: 196° at 89kt",
            "FOB 40",
            "GSPD 544 knots",
        ]);

    [Fact]
    public void Label20_WindOfSixDigits_IsRead() =>
        Decoded.Lines("20", "POSS37150E176112,WAYPT,212053,360,,000534,,N45,184100,,360").ShouldBe(
        [
            "Position Report",
            "POS 37.250 S, 176.187 E",
            "ROUTE WAYPT@21:20:53",
            "ALT 36000 feet",
            "OATEMP -45 degrees",
            "WIND POSITION at FL360: 184° at 100kt",
            "GSPD 360 knots",
        ]);

    [Fact]
    public void Label20_ShortReport_IsRead() =>
        Decoded.Lines("20", "POSN38160W077075,,211733,360,OTT").ShouldBe(
        [
            "Position Report",
            "POS 38.267 N, 77.125 W",
            "TIMESTAMP 21:17:33",
            "ROUTE OTT",
            "ALT 36000 feet",
        ]);

    [Fact]
    public void Label21_Report_IsRead() =>
        Decoded.Lines("21", "POSN 35.062W109.746, 148,005530,37015,23566,  29,-58,024930,KIAH").ShouldBe(
        [
            "Position Report",
            "POS 35.062 N, 109.746 W",
            "FOB 148",
            "TIMESTAMP 00:55:30",
            "ALT 37015 feet",
            "WIND POSITION at FL370: 235.66° at 29kt",
            "OATEMP -58 degrees",
            "ETA 02:49:30",
            "DST KIAH",
        ]);

    [Fact]
    public void Label21_UnreadableWindAndTemperature_Remain() =>
        Decoded.Lines("21", "POSS 35.062E149.746,----,005530,-100,99999,  29,-999,------,YSSY").ShouldBe(
        [
            "Position Report",
            "POS 35.062 S, 149.746 E",
            "TIMESTAMP 00:55:30",
            "ALT -100 feet",
            "DST YSSY",
            "remaining 99999,  29,-999",
        ]);

    [Fact]
    public void Label22_Report_HasTheSamePlaceAsLabel21() =>
        Decoded.Lines("22", "N 350343W1094445,-------,005530,37015, ,      , ,M 58,23566  29, 148,").ShouldBe(
        [
            "Position Report",
            "POS 35.062 N, 109.746 W",
            "TIMESTAMP 00:55:30",
            "ALT 37015 feet",
            "OATEMP -58 degrees",
            "WIND POSITION at FL370: 235.66° at 29kt",
            "FOB 148",
        ]);

    [Fact]
    public void Label24_Report_HasYearDayMonth() =>
        Decoded.Lines("24", "/241710/1021/04WM/34962/N53.13/E001.33/3374/1056/").ShouldBe(
        [
            "Position Report",
            "TIMESTAMP 2024-10-17T10:21:00Z",
            "FLIGHT 04WM",
            "ALT 34962 feet",
            "POS 53.130 N, 1.330 E",
            "ETA 10:56:00",
            "remaining 3374",
        ]);

    [Fact]
    public void Label24_BlankFirst_IsRead() =>
        Decoded.Lines("24", " /242902/0000/XX1/FL350/S53.13/W001.33/3374/0000/\r\n").ShouldBe(
        [
            "Position Report",
            "TIMESTAMP 2024-02-29T00:00:00Z",
            "FLIGHT XX1",
            "POS 53.130 S, 1.330 W",
            "ETA 00:00:00",
            "remaining FL350/3374",
        ]);

    [Theory]
    [InlineData("20", "POSN38160W077075,,211733")]
    [InlineData("20", "POSN38660W077075,,211733,360,OTT")]
    [InlineData("21", "POSN 35.062W109.746, 148,005530,37015")]
    [InlineData("21", "POSN 35062W109746, 148,005530,37015,23566,  29,-58,024930,KIAH")]
    [InlineData("22", "N 350343W1094445,-------,005530")]
    [InlineData("22", "N 356043W1094445,-------,005530,37015, ,      , ,M 58,23566  29, 148,")]
    [InlineData("24", "/241710/1021/04WM/34962/N53.13/E001.33/3374/1056")]
    [InlineData("24", "/243113/1021/04WM/34962/N53.13/E001.33/3374/1056/")]
    [InlineData("24", "/241710/1021/04WM/34962/X53.13/E001.33/3374/1056/")]
    public void Label20To24_NearMiss_IsRefused(string label, string text) => Decoded.DecoderOf(label, text).ShouldBe("none");
}
