using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Monitoring;

public sealed class CruiseReportsTests
{
    [Fact]
    public void FreighterReport_IsRead() =>
        Decoded.Lines(
            "H1",
            "R09/F-ABCD04NOV101530012300000-000000000\r\n/32000 4600-  15030000291800-18\r\n/1110\r\n").ShouldBe(
        [
            "Aircraft Condition Report",
            "REPORT R09",
            "TAIL F-ABCD",
            "MSG_MON 11",
            "MSG_DAY 4",
            "TIMESTAMP 10:15:30",
            "FLIGHT 0123",
            "ALT 32000 feet",
            "POS 46.000 N, 1.500 W",
            "CAS 291 knots",
            "MACH 0.8 mach",
            "TATEMP -18 degrees",
            "remaining 00000-000000000\n30000\n/1110",
        ]);

    [Fact]
    public void BoeingCruise_ShortForm_IsRead() =>
        Decoded.Lines(
            "H1",
            "CRZF-ABCD 123CDG MAD 041110153099 700 -273-540 3500007801500400123\r\n1XXXXABC00 812345812346 900").ShouldBe(
        [
            "Cruise Report",
            "REPORT CRZ",
            "TAIL F-ABCD",
            "ORG CDG",
            "DST MAD",
            "TIMESTAMP 10:15:30",
            "TATEMP -27.3 degrees",
            "OATEMP -54 degrees",
            "ALT 35000 feet",
            "MACH 0.78 mach",
            "GW 150000 lbs",
            "FLIGHT 0123",
            "ENGINE 1: serial 812345",
            "ENGINE 2: serial 812346",
            "remaining  123,0411,99 700,40,1XXXXABC00 ,900",
        ]);

    [Fact]
    public void BoeingCruise_LongForm_IsRead() =>
        Decoded.Lines(
            "H1",
            "PO6F-ABCD1234 123LFPGLEMD041110153099 -273 -540 35000078015\r\n008001231XXXXABC00 AB2345812346 24N").ShouldBe(
        [
            "Cruise Report",
            "REPORT PO6",
            "TAIL F-ABCD",
            "ORG LFPG",
            "DST LEMD",
            "TIMESTAMP 10:15:30",
            "TATEMP -27.3 degrees",
            "OATEMP -54 degrees",
            "ALT 35000 feet",
            "MACH 0.78 mach",
            "GW 150000 lbs",
            "FLIGHT 0123",
            "ENGINE 2: serial 812346",
            "remaining 1234 123,0411,99,80,1XXXXABC00 ,AB2345,24N",
        ]);

    [Fact]
    public void PerformanceMonitoring_IsReadAcrossLineBreaks() =>
        Decoded.Lines(
            "H1",
            "  APM 1 2F-ABCDLFPGLEMD04111015  30-27.30-54.0 350000.780150000012\r\n31XXXXABC0008123458123460.780,,449.6,265.2,,,-27.30,,,35000,,,150000,,,2500,2510"
            + ",,, 86.00, 86.50,,,,430.0,,,,,,,,,,,,,,,,,  46.0000,,,  -1.5\r\n000,,,,,,,,,,,,,,,,,,,15000,7500").ShouldBe(
        [
            "Aircraft Performance Report",
            "REPORT APM",
            "TAIL F-ABCD",
            "ORG LFPG",
            "DST LEMD",
            "TIMESTAMP 10:15:00",
            "TATEMP -27.3 degrees",
            "OATEMP -54 degrees",
            "ALT 35000 feet",
            "MACH 0.78 mach",
            "GW 150000 lbs",
            "FLIGHT 0123",
            "ASPD 450 knots",
            "CAS 265.2 knots",
            "GSPD 430 knots",
            "POS 46.000 N, 1.500 W",
            "FOB 15000",
            "ENGINE 1: serial 812345; N1 86 %; fuel flow 2500 lbs/h",
            "ENGINE 2: serial 812346; N1 86.5 %; fuel flow 2510 lbs/h",
            "remaining 1 2,0411,30,1XXXXABC000,7500",
        ]);

    [Fact]
    public void PerformanceMonitoring_CutBlock_DropsTheOpenValue() =>
        Decoded.Lines(
            "H1",
            "  APM 1 2F-ABCDLFPGLEMD04111015  30-27.30-54.0 350000.780150000012\r\n31XXXXABC0008123458123460.780,,449.6,265.2,,,-27.30,,,35000,,,150000,,,2500,251").ShouldBe(
        [
            "Aircraft Performance Report",
            "REPORT APM",
            "TAIL F-ABCD",
            "ORG LFPG",
            "DST LEMD",
            "TIMESTAMP 10:15:00",
            "TATEMP -27.3 degrees",
            "OATEMP -54 degrees",
            "ALT 35000 feet",
            "MACH 0.78 mach",
            "GW 150000 lbs",
            "FLIGHT 0123",
            "ASPD 450 knots",
            "CAS 265.2 knots",
            "ENGINE 1: serial 812345; fuel flow 2500 lbs/h",
            "ENGINE 2: serial 812346",
            "remaining 1 2,0411,30,1XXXXABC000,251",
        ]);

    [Fact]
    public void ReportHyd_FirstSample_IsRead() =>
        Decoded.Lines(
            "H1",
            "HYDF-ABCD041125LFPGLEMD0123AAAAAAAAAAAAAAAAAAAAAAAAA -27.3 86.00 8\r\n6.50 90.00 90.50 -54.0  350000.780150000  3000").ShouldBe(
        [
            "Aircraft Condition Report",
            "REPORT HYD",
            "TAIL F-ABCD",
            "MSG_DAY 4",
            "MSG_MON 11",
            "ORG LFPG",
            "DST LEMD",
            "FLIGHT 0123",
            "TATEMP -27.3 degrees",
            "OATEMP -54 degrees",
            "ALT 35000 feet",
            "MACH 0.78 mach",
            "GW 150000 lbs",
            "remaining AAAAAAAAAAAAAAAAAAAAAAAAA, 86.00 86.50 90.00 90.50,3000",
        ]);

    [Theory]
    [InlineData("CRZF-ABCD 123CDG MAD 041110153099 700 -473-540 3500007801500400123")]
    [InlineData("PO6F-ABCD1234 123LFPGLEMD041110153099 -273 -540 35000478015")]
    [InlineData("  APM 1 2F-ABCDLFPGLEMD04111015  30-17.30-54.0 350000.780150000012")]
    [InlineData("HYDF-ABCD041125LFPGLEMD0123AAAAAAAAAAAAAAAAAAAAAAAAA -27.3 86.00 86.50 90.00 90.50 -14.0  350000.780150000")]
    [InlineData("R09/F-ABCD04NOX101530012300000-000000000\r\n/32000")]
    [InlineData("R09/F-ABCD04NOV101530012300000-000000000")]
    [InlineData("HYDRAULIC LEAK")]
    [InlineData("CRZ")]
    public void CruiseReport_TemperaturesDoNotFit_IsRefused(string text) => Decoded.DecoderOf("H1", text).ShouldBe("none");
}
