using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Monitoring;

public sealed class BoeingReportTests
{
    [Fact]
    public void BoeingReport_EngineTable_IsReadWithoutTheCutRow() =>
        Decoded.Lines(
            "H1",
            "8X201,0042,B737-800,251104,XX0123,LFPG,LEMD,0007,SW9901\r\n10.15.30,CR,0100,35000,265.0,.780,-54.0,-27.3,N4600.0,E00100.0,150000\r\n\r\n N1L   N2L   E"
            + "GT    FF   TLA\r\n088.0,096.0,00700,03000,060.0\r\n087.5,096.1,00710,03010,060.0\r\n087.5,096.1,00710,03").ShouldBe(
        [
            "Aircraft Condition Report",
            "REPORT 8X201",
            "FLEET 0042",
            "ACFT B737-800",
            "FLIGHT XX0123",
            "ORG LFPG",
            "DST LEMD",
            "LEG 0007",
            "SOFTWARE SW9901",
            "TIMESTAMP 2025-11-04T10:15:30Z",
            "PHASE Cruise",
            "ALT 35000 feet",
            "CAS 265 knots",
            "MACH 0.78 mach",
            "OATEMP -54 degrees",
            "TATEMP -27.3 degrees",
            "POS 46.000 N, 1.000 E",
            "GW 150000 lbs",
            "ENGINE 1: N1 88 %; N2 96 %; EGT 700°C; fuel flow 3000 lbs/h",
            "ENGINE 2: N1 87.5 %; N2 96.1 %; EGT 710°C; fuel flow 3010 lbs/h",
            "remaining 0100\n N1L   N2L   EGT    FF   TLA\n060.0\n060.0\n087.5,096.1,00710,03",
        ]);

    [Fact]
    public void BoeingReport_Samples_AreATrackWithoutPositions() =>
        Decoded.Lines(
            "H1",
            "05201,0042,B737-800,251104,XX0123,LFPG,LEMD,0007,SW9901\r\n10.15.30,CR,0100,35000,265.0,.780,-54.0,-27.3,N4600.0,E00100.0,150000\r\n001.40,003,4100,FL"
            + "APS-UP  \r\n10.15.29,34990,264.5,.779,01.02,01.01,00\r\n10.15.30,35000,265.0,.780,01.40,01.01,00\r\n").ShouldBe(
        [
            "Aircraft Condition Report",
            "REPORT 05201",
            "FLEET 0042",
            "ACFT B737-800",
            "FLIGHT XX0123",
            "ORG LFPG",
            "DST LEMD",
            "LEG 0007",
            "SOFTWARE SW9901",
            "TIMESTAMP 2025-11-04T10:15:30Z",
            "PHASE Cruise",
            "ALT 35000 feet",
            "CAS 265 knots",
            "MACH 0.78 mach",
            "OATEMP -54 degrees",
            "TATEMP -27.3 degrees",
            "POS 46.000 N, 1.000 E",
            "GW 150000 lbs",
            "ACC_MAX 1.4 g",
            "TRACK 10:15:29; 34990 feet; 264.5 knots CAS; 0.779 mach",
            "TRACK 10:15:30; 35000 feet; 265 knots CAS; 0.78 mach",
            "remaining 0100\n003,4100,FLAPS-UP\n01.02,01.01,00\n01.40,01.01,00",
        ]);

    [Fact]
    public void BoeingReport_WeightCutOff_IsNotRead() =>
        Decoded.Lines(
            "H1",
            "72740,0042,B737-800,251104,XX0123,LFPG,LEMD,0007,SW9901\r\n10.15.30,CR,0100,35000,265.0,.780,-54.0,-27.3,N4600.0,E00100.0,150").ShouldBe(
        [
            "Aircraft Condition Report",
            "REPORT 72740",
            "FLEET 0042",
            "ACFT B737-800",
            "FLIGHT XX0123",
            "ORG LFPG",
            "DST LEMD",
            "LEG 0007",
            "SOFTWARE SW9901",
            "TIMESTAMP 2025-11-04T10:15:30Z",
            "PHASE Cruise",
            "ALT 35000 feet",
            "CAS 265 knots",
            "MACH 0.78 mach",
            "OATEMP -54 degrees",
            "TATEMP -27.3 degrees",
            "POS 46.000 N, 1.000 E",
            "remaining 0100\n150",
        ]);

    [Fact]
    public void BoeingCompactReport_IsRead() =>
        Decoded.Lines(
            "H1",
            "41101F-ABCDB737-700251104XX0123LFPGLEMD0007XXX999\r\n101530CR010035000265780-540-273N46000E00100015000012\r\n0851\r\n").ShouldBe(
        [
            "Aircraft Condition Report",
            "REPORT 41101",
            "TAIL F-ABCD",
            "ACFT B737-700",
            "FLIGHT XX0123",
            "ORG LFPG",
            "DST LEMD",
            "LEG 0007",
            "SOFTWARE XXX999",
            "TIMESTAMP 2025-11-04T10:15:30Z",
            "PHASE Cruise",
            "ALT 35000 feet",
            "CAS 265 knots",
            "MACH 0.78 mach",
            "OATEMP -54 degrees",
            "TATEMP -27.3 degrees",
            "POS 46.000 N, 1.000 E",
            "GW 150000 lbs",
            "remaining 0100\n12\n0851",
        ]);

    [Theory]
    [InlineData("8X201,0042,B737-800,251104,XX0123,LFPG,LEMD,0007,SW9901")]
    [InlineData("8X201,0042,B737-800,251104,XX0123,LFPG,LEMD,0007,SW9901\r\n10.15.30,ZZ,0100,35000,265.0,.780,-54.0,-27.3,N4600.0,E00100.0,150000")]
    [InlineData("8X201,0042,B737-800,251104,XX0123,LFPG,LEMD,0007,SW9901\r\n10:15:30,CR,0100,35000,265.0,.780,-54.0,-27.3,N4600.0,E00100.0,150000")]
    [InlineData("41101F-ABCDB737-700251104XX0123LFPGLEMD0007XXX999\r\n101530ZZ0100")]
    [InlineData("41101F-ABCDA320-200251104XX0123LFPGLEMD0007XXX999\r\n101530CR0100")]
    public void BoeingReport_OtherText_IsRefused(string text) => Decoded.DecoderOf("H1", text).ShouldBe("none");
}
