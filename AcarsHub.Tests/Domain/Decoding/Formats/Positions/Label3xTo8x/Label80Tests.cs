using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Positions.Label3xTo8x;

public sealed class Label80Tests
{
    [Fact]
    public void Tags_DecimalMinutes_AreRead() =>
        Decoded.Lines("80", "3N01 POSRPT 0581/27 KIAD/MSLP .N962AV/04H 11:02\r\n/NWYP CIGAR /HDG 233/MCH 782\r\n/POS N3539.2W07937.2/FL 360/TAS 445/SAT -060\r\n/SWND 110/DWND 306/FOB N009414/ETA 14:26.5 ").ShouldBe(
        [
            "Airline Defined Position Report",
            "FLIGHT 0581",
            "MSG_DAY 27",
            "ORG KIAD",
            "DST MSLP",
            "TAIL N962AV",
            "ROUTE CIGAR",
            "HDG 233",
            "MACH 0.782 mach",
            "POS 35.653 N, 79.620 W",
            "ALT 36000 feet",
            "ASPD 445 knots",
            "OATEMP -60 degrees",
            "FOB 9414",
            "ETA 14:26:30",
            "WIND POSITION at FL360: 306° at 110kt",
            "remaining 3N01 POSRPT/04H 11:02",
        ]);

    [Fact]
    public void Tags_MinuteTenthsAndAllTimes_AreRead() =>
        Decoded.Lines("80", "3N01 POSRPT 5891/04 KIAH/MMGL .XA-ABC\n/POS S29395E095133/ALT +15608/MCH 078/SPD 301/UTC 040506\n/OUT 0300/OFF 0310/ON 0420/IN 0430/SWN 022/DWN 256/XYZ 1").ShouldBe(
        [
            "Airline Defined Position Report",
            "FLIGHT 5891",
            "MSG_DAY 4",
            "ORG KIAH",
            "DST MMGL",
            "TAIL XA-ABC",
            "POS 29.658 S, 95.222 E",
            "ALT 15608 feet",
            "MACH 0.78 mach",
            "GSPD 301 knots",
            "TIMESTAMP 04:05:06",
            "OUT 03:00:00",
            "OFF 03:10:00",
            "ON 04:20:00",
            "IN 04:30:00",
            "WIND POSITION at FL156: 256° at 22kt",
            "remaining 3N01 POSRPT/XYZ 1",
        ]);

    [Fact]
    public void Tags_InRange_IsRead() =>
        Decoded.Lines("80", "3701 INRANG 3451/20 KSBD/KBWI .N613AZ\n/ETA 1254/ERT      ").ShouldBe(
        [
            "Airline Defined Position Report",
            "FLIGHT 3451",
            "MSG_DAY 20",
            "ORG KSBD",
            "DST KBWI",
            "TAIL N613AZ",
            "ETA 12:54:00",
            "remaining 3701 INRANG",
        ]);

    [Fact]
    public void Tags_ImpossibleValues_Remain() =>
        Decoded.Lines("80", "3N01 POSRPT 5891/04 KIAH/MMGL .XA-ABC\r\n/POS N9939.2W07937.2/HDG 361/MCH 9/FOB XX/ETA 24:60.0/SWND 999/DWND 306").ShouldBe(
        [
            "Airline Defined Position Report",
            "FLIGHT 5891",
            "MSG_DAY 4",
            "ORG KIAH",
            "DST MMGL",
            "TAIL XA-ABC",
            "remaining 3N01 POSRPT/N9939.2W07937.2/361/9/XX/24:60.0/306/999",
        ]);

    [Fact]
    public void Fields_DegreesMinutesTenths_AreRead() =>
        Decoded.Lines("80", "3C01 POS N39328W077307  ,,143700,               ,      ,               ,P47,124,0069").ShouldBe(
        [
            "Airline Defined Position Report",
            "POS 39.547 N, 77.512 W",
            "TIMESTAMP 14:37:00",
            "OATEMP 47 degrees",
            "ASPD 124 knots",
            "FOB 69",
            "remaining 3C01 POS",
        ]);

    [Theory]
    [InlineData("80", "3N01 POSRPT 5891/04 KIAH/MMGL")]
    [InlineData("80", "3N01 POSRPT 5891/32 KIAH/MMGL .XA-ABC")]
    [InlineData("80", "3N01 POSRPT 5891/04 1234/MMGL .XA-ABC")]
    [InlineData("80", "3N01 5891/04 KIAH/MMGL .XA-ABC")]
    [InlineData("80", "3C01 POS N39328W077307")]
    [InlineData("80", "3C01 POS N39628W077307  ,,143700,,,,P47,124,0069")]
    [InlineData("80", "3C01 XYZ N39328W077307  ,,143700,,,,P47,124,0069")]
    public void Label80_NearMiss_IsRefused(string label, string text) => Decoded.DecoderOf(label, text).ShouldBe("none");
}
