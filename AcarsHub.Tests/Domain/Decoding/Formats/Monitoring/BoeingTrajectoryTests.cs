using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Monitoring;

public sealed class BoeingTrajectoryTests
{
    [Fact]
    public void BoeingTrajectory_PointsOfTwoMonths_AreDatedByTheReport() =>
        Decoded.Lines(
            "H1",
            "++76502,XXX,B737-800,251101,XX0123,LFPG,LEMD,0042,SW9901\r\n3\r\nN4600.0,E00100.0,312357,29000,-42.5,250,045,CL,00000,0,\r\nN4539.0,E00045.0,010000,32"
            + "000,012.0,260,045,CR,00000,0,\r\nN4518.0,E00030.0,010003,35000,-54.5,270,145,ER,00000,0,\r\n:\r\n").ShouldBe(
        [
            "Trajectory Report",
            "REPORT 76502",
            "ACFT B737-800",
            "FLIGHT XX0123",
            "ORG LFPG",
            "DST LEMD",
            "LEG 0042",
            "SOFTWARE SW9901",
            "TIMESTAMP 2025-11-01T00:03:00Z",
            "POS 45.300 N, 0.500 E",
            "ALT 35000 feet",
            "TRACK 23:57:00; 46.000 N, 1.000 E; 29000 feet; -42.5°C; wind 250° at 45kt; Climb",
            "TRACK 00:00:00; 45.650 N, 0.750 E; 32000 feet; 12°C; wind 260° at 45kt; Cruise",
            "TRACK 00:03:00; 45.300 N, 0.500 E; 35000 feet; -54.5°C; wind 270° at 145kt; En Route",
        ]);

    [Fact]
    public void BoeingTrajectory_ClockStands_PointsHaveNoTime() =>
        Decoded.Lines(
            "H1",
            "++86501,N100XX,B7378MAX,251104,XX0123,LFPG,XXXX,0042,SMX-1\r\n2\r\nN4600.0,E00100.0,041000,29000,-42.5,250,045,CL,00000,0,\r\nN4539.0,E00045.0,041000,"
            + "32000,-50.0,260,045,CR,00000,0,\r\n:").ShouldBe(
        [
            "Trajectory Report",
            "REPORT 86501",
            "TAIL N100XX",
            "ACFT B7378MAX",
            "FLIGHT XX0123",
            "ORG LFPG",
            "LEG 0042",
            "SOFTWARE SMX-1",
            "POS 45.650 N, 0.750 E",
            "ALT 32000 feet",
            "TRACK 46.000 N, 1.000 E; 29000 feet; -42.5°C; wind 250° at 45kt; Climb",
            "TRACK 45.650 N, 0.750 E; 32000 feet; -50°C; wind 260° at 45kt; Cruise",
            "remaining 041000,041000",
        ]);

    [Fact]
    public void BoeingTrajectory_OldPoint_HasNoTime() =>
        Decoded.Lines(
            "H1",
            "++86501,N100XX,B7378MAX,251104,XX0123,LFPG,LEMD,0042,SMX-1\r\n1\r\nN4600.0,E00100.0,030000,29000,-42.5,250,045,CL,00000,0,\r\n:").ShouldBe(
        [
            "Trajectory Report",
            "REPORT 86501",
            "TAIL N100XX",
            "ACFT B7378MAX",
            "FLIGHT XX0123",
            "ORG LFPG",
            "DST LEMD",
            "LEG 0042",
            "SOFTWARE SMX-1",
            "POS 46.000 N, 1.000 E",
            "ALT 29000 feet",
            "TRACK 46.000 N, 1.000 E; 29000 feet; -42.5°C; wind 250° at 45kt; Climb",
            "remaining 030000",
        ]);

    [Fact]
    public void BoeingTrajectory_CutBlock_KeepsWholeRows() =>
        Decoded.Lines(
            "H1",
            "++76502,XXX,B737-800,251101,XX0123,LFPG,LEMD,0042,SW9901\r\n3\r\nN4600.0,E00100.0,010010,29000,-42.5,250,045,CL,01200,1,\r\nN4539.0,E00045.0,010013,3").ShouldBe(
        [
            "Trajectory Report",
            "REPORT 76502",
            "ACFT B737-800",
            "FLIGHT XX0123",
            "ORG LFPG",
            "DST LEMD",
            "LEG 0042",
            "SOFTWARE SW9901",
            "TIMESTAMP 2025-11-01T00:10:00Z",
            "POS 46.000 N, 1.000 E",
            "ALT 29000 feet",
            "TRACK 00:10:00; 46.000 N, 1.000 E; 29000 feet; -42.5°C; wind 250° at 45kt; Climb",
            "remaining 01200,1,N4539.0,E00045.0,010013,3",
        ]);

    [Fact]
    public void BoeingTrajectory_UnreadableWeather_Remains() =>
        Decoded.Lines(
            "H1",
            "++76502,XXX,B737-800,251101,XX0123,LFPG,LEMD,0042,SW9901\n1\nS4600.0,W00100.0,010010,29000,-***,999,045,QQ,00000,0,\n:").ShouldBe(
        [
            "Trajectory Report",
            "REPORT 76502",
            "ACFT B737-800",
            "FLIGHT XX0123",
            "ORG LFPG",
            "DST LEMD",
            "LEG 0042",
            "SOFTWARE SW9901",
            "TIMESTAMP 2025-11-01T00:10:00Z",
            "POS 46.000 S, 1.000 W",
            "ALT 29000 feet",
            "TRACK 00:10:00; 46.000 S, 1.000 W; 29000 feet",
            "remaining 999,045,QQ",
        ]);

    [Fact]
    public void BoeingTrajectory_NoLineBreaks_IsRead() =>
        Decoded.Lines(
            "H1",
            "++76502,XXX,B737-800,251101,XX0123,LFPG,LEMD,0042,SW99011N4600.0,E00100.0,010010,29000,-42.5,250,045,CL,00000,0,:").ShouldBe(
        [
            "Trajectory Report",
            "REPORT 76502",
            "ACFT B737-800",
            "FLIGHT XX0123",
            "ORG LFPG",
            "DST LEMD",
            "LEG 0042",
            "TIMESTAMP 2025-11-01T00:10:00Z",
            "POS 46.000 N, 1.000 E",
            "ALT 29000 feet",
            "TRACK 00:10:00; 46.000 N, 1.000 E; 29000 feet; -42.5°C; wind 250° at 45kt; Climb",
            "remaining SW99011",
        ]);

    [Theory]
    [InlineData("++76502,XXX,B737-800,251301,XX0123,LFPG,LEMD,0042,SW9901")]
    [InlineData("++76502,XXX,A321,251101,XX0123,LFPG,LEMD,0042,SW9901")]
    [InlineData("++76502,XXX,B737-800,251101,XX0123,LFP,12,0042,SW9901")]
    [InlineData("++")]
    [InlineData("76502")]
    public void BoeingTrajectory_OtherText_IsRefused(string text) => Decoded.DecoderOf("H1", text).ShouldBe("none");
}
