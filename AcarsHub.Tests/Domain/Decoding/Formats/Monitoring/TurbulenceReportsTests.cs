using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Monitoring;

public sealed class TurbulenceReportsTests
{
    [Fact]
    public void BoeingTurbulence_IsRead() =>
        Decoded.Lines(
            "H1",
            "TRP 101530  46.0000   -1.5000 350 150.0 450   2000 0.02000\r\n  40.00  -90.00 1.020  0.990  0.010 -0.005 -54  0 01 00 265 8    2000\r\n").ShouldBe(
        [
            "Turbulence Report",
            "TIMESTAMP 10:15:30",
            "POS 46.000 N, 1.500 W",
            "ALT 35000 feet",
            "GW 150000 lbs",
            "ASPD 450 knots",
            "WIND POSITION at FL350: 270° at 40kt, -54°C at FL350",
            "ACC_MAX 1.02 g",
            "ACC_MIN 0.99 g",
            "OATEMP -54 degrees",
            "CAS 265 knots",
            "remaining 2000 0.02000 0.010 -0.005 0 01 00 8 2000",
        ]);

    [Fact]
    public void AirbusTurbulence_FivePoints_AreTimedBackwards() =>
        Decoded.Lines(
            "H1",
            "A38/A32138,1,1/C1TRP,100630,LFPG,LEMD,08,8,12302/C2460000,-0015000,350,01600,450,0230,1/C3456950,-0019000,350,01597,450,0230,1/C4453900,-0023000,350,0"
            + "1594,450,0230,1/C5450850,-0027000,350,01591,450,0230,1/C6447800,-0031000,350,01588,450,0230,1/C70000050,0000020,0400,27000,20000,-54/C80000050,0000020"
            + ",0400,27000,19700,-54/C90000050,0000020,0400,27000,19400,-54/C00000050,0000020,0400,27000,19100,-54/E10000050,0000020,0355,27050,18800,-53/E20022000,0"
            + "1010,00990,00010,-0005,00,265/E3000,01/").ShouldBe(
        [
            "Turbulence Report",
            "REPORT 38",
            "ACFT A321",
            "ORG LFPG",
            "DST LEMD",
            "SEQ 123",
            "ACC_MAX 1.01 g",
            "ACC_MIN 0.99 g",
            "CAS 265 knots",
            "TIMESTAMP 10:06:30",
            "POS 44.780 N, 3.100 W",
            "ALT 35000 feet",
            "TRACK 09:54:30; 46.000 N, 1.500 W; 35000 feet; -54°C; wind 270° at 40kt; 450 knots TAS; 160000 lbs gross; 20000 lbs fuel",
            "TRACK 09:57:30; 45.695 N, 1.900 W; 35000 feet; -54°C; wind 270° at 40kt; 450 knots TAS; 159700 lbs gross; 19700 lbs fuel",
            "TRACK 10:00:30; 45.390 N, 2.300 W; 35000 feet; -54°C; wind 270° at 40kt; 450 knots TAS; 159400 lbs gross; 19400 lbs fuel",
            "TRACK 10:03:30; 45.085 N, 2.700 W; 35000 feet; -54°C; wind 270° at 40kt; 450 knots TAS; 159100 lbs gross; 19100 lbs fuel",
            "TRACK 10:06:30; 44.780 N, 3.100 W; 35000 feet; -53°C; wind 270.5° at 35.5kt; 450 knots TAS; 158800 lbs gross; 18800 lbs fuel",
            "remaining 1,1/02/08,8/0230,1/0230,1/0230,1/0230,1/0230,1/0000050,0000020/0000050,0000020/0000050,0000020/0000050,0000020/0000050,0000020/0022000/00010,-0005,00/E3000,01",
        ]);

    [Fact]
    public void AirbusTurbulence_CutBlock_DropsTheOpenGroup() =>
        Decoded.Lines(
            "H1",
            "A38/A32138,1,1/C1TRP,000130,LFPG,XXXX,08,8,12302/C2460000,-0015000,350,01600,450,0230,1/C3456950,-0019000,350,0159").ShouldBe(
        [
            "Turbulence Report",
            "REPORT 38",
            "ACFT A321",
            "ORG LFPG",
            "SEQ 123",
            "TIMESTAMP 23:49:30",
            "POS 46.000 N, 1.500 W",
            "ALT 35000 feet",
            "TRACK 23:49:30; 46.000 N, 1.500 W; 35000 feet; 450 knots TAS; 160000 lbs gross",
            "remaining 1,1/02/08,8/0230,1/C3456950,-0019000,350,0159",
        ]);

    [Fact]
    public void AirbusContainer_Turbulence_IsRead() =>
        Decoded.Lines(
            "H1",
            "A321,000123,1,1,TB000000/REP291,00,00,4/\r\nTRP LFPG LEMD  7 8\r\n/A1 101500, 46.0000,-  1.5000,270,160.0,450,0.001000,\r\n0.000050, 20.00,- 60.00, 20"
            + ".0,-30,10.15,0\r\n/A2 101800, 45.6950,-  1.9000,280,159.7,450,0.001000,\r\n0.000050, 20.00, 300.00, 19.7,-32, 9.72,0\r\n").ShouldBe(
        [
            "Turbulence Report",
            "REPORT 291",
            "ACFT A321",
            "SEQ 123",
            "SOFTWARE TB000000",
            "ORG LFPG",
            "DST LEMD",
            "TIMESTAMP 10:18:00",
            "POS 45.695 N, 1.900 W",
            "ALT 28000 feet",
            "TRACK 10:15:00; 46.000 N, 1.500 W; 27000 feet; -30°C; wind 300° at 20kt; 450 knots TAS; 160000 lbs gross; 20000 lbs fuel",
            "TRACK 10:18:00; 45.695 N, 1.900 W; 28000 feet; -32°C; wind 300° at 20kt; 450 knots TAS; 159700 lbs gross; 19700 lbs fuel",
            "remaining 1,1/00,00,4/7 8/0.001000,0.000050/10.15,0/0.001000,0.000050/ 9.72,0",
        ]);

    [Theory]
    [InlineData("TRP 101530  46.0000")]
    [InlineData("TRP 106130  46.0000   -1.5000 350 150.0 450   2000 0.02000\r\n  40.00  -90.00")]
    [InlineData("TRP ON THE WAY TO THE GATE NOW PLEASE CALL OPS SOON")]
    [InlineData("A38/A32138,1,1/C1XXX,101530")]
    [InlineData("A38/A32102,1,1/C1TRP,101530")]
    public void TurbulenceReport_OtherText_IsRefused(string text) => Decoded.DecoderOf("H1", text).ShouldBe("none");
}
