using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Loads;

public sealed class MaintenanceTests
{
    [Theory]
    [InlineData("FLR/FR26020200420029114106SDAC1:G HYD QTY\r/IDECAM 1\r", "SDAC1:G HYD QTY\r/IDECAM 1\r")]
    [InlineData("#CFBFLR/FR26020200420029114106SDAC1:G HYD QTY /IDECAM 1", "SDAC1:G HYD QTY /IDECAM 1")]
    [InlineData("#CFB.1/FLR/FR2602020042 29114106SDAC1:G HYD QTY/IDECAM 1", "SDAC1:G HYD QTY/IDECAM 1")]
    public void Fault_WithAnyHeadAndFill_IsRead(string text, string fault) =>
        Decoded.Lines("H1", text).ShouldBe(["Fault Log Report", "TIMESTAMP 2026-02-02T00:42:00Z", "ATA_CODE 29-11-41", "PHASE_NO 6", "FR " + fault, "FR_SRC ECAM 1"]);

    [Fact]
    public void Warning_WithPartNumber_IsRead() =>
        Decoded.Lines("H1", "WRN/PNAB12345/WN24030322050027000002F/CTL ELAC 1 FAULT").ShouldBe(
            ["Warning Message", "TIMESTAMP 2024-03-03T22:05:00Z", "ATA_CODE 27-00-00", "PHASE_NO 2", "PN AB12345", "WRN F/CTL ELAC 1 FAULT"]);

    [Fact]
    public void Warning_WithThreeDigitsOfPhase_IsRead() =>
        Decoded.Lines("H1", ".1/WRN/WN2503160202  212625006MAINTENANCE STATUS").ShouldBe(
            ["Warning Message", "TIMESTAMP 2025-03-16T02:02:00Z", "ATA_CODE 21-26-25", "PHASE_NO 6", "WRN MAINTENANCE STATUS"]);

    [Theory]
    [InlineData("FLR/FR26023200420029114106NO SUCH DAY")]
    [InlineData("FLR/FR260202")]
    [InlineData("FLR/WN26020200420029114106A WARNING")]
    [InlineData("#CFBWRNWN26020200420029114106NO SLASH")]
    public void FaultOrWarning_WithoutItsRecord_IsRefused(string text) => Decoded.DecoderOf("H1", text).ShouldBe("none");

    [Fact]
    public void PostFlightReport_IsRead() =>
        Decoded.Lines("H1", "#CFBMPF/      /AN.N12345/FIABC652   /DM191216175200/DAKPHX/DSKSMF/WN19121618120034000006NAV TCAS FAULT\r\n/FR19121618130034430006TCAS (1SG)/XY\r\n/IDTCAS\r\n,EIS 2\r\n/WNGARBAGE").ShouldBe(
        [
            "Post Flight Report",
            "TAIL N12345",
            "FLIGHT ABC652",
            "TIMESTAMP 2019-12-16T17:52:00Z",
            "ORG KPHX",
            "DST KSMF",
            "WRN 2019-12-16T18:12:00Z, ATA 34-00-00, phase 6: NAV TCAS FAULT",
            "FR 2019-12-16T18:13:00Z, ATA 34-43-00, phase 6: TCAS (1SG)/XY",
            "FR_SRC TCAS",
            "FR_SRC EIS 2",
            "remaining WNGARBAGE",
        ]);

    [Fact]
    public void MdcReport_OfReadings_IsRead() =>
        Decoded.Lines("H1", "PAGE 00001\r\nMDC REPORT: ENGINE TREND\r\nFILENAME: AB12345C.ETD\r\nTIME: 21:23\r\nDATE: 03Jan2026\r\n\r\nLEG:28045  DATE:03JAN26 TIME:21:23\r\n------\r\nL N1                      80.0 %\r\nTOTAL AIR TEMP            -8.5 C\r\nFADEC IN CONTROL         LB AND RA")
            .ShouldBe(
            [
                "Maintenance Computer Report",
                "REPORT ENGINE TREND",
                "FILE AB12345C.ETD",
                "LEG_NUM 28045",
                "READING L N1 80 %",
                "READING TOTAL AIR TEMP -8.5 C",
                "TIMESTAMP 2026-01-03T21:23:00Z",
                "remaining FADEC IN CONTROL         LB AND RA",
            ]);

    [Fact]
    public void MdcReport_OfFaults_IsRead() =>
        Decoded.Lines("H1", "MDC REPORT: CURRENT FAULTS\r\n   ATA/LRU/STATUS/FAULT MESSAGE\r\n-----\r\nATA32-44 ANTI-SKID CONTROL\r\n A/SKID CTRL UNIT   A165\r\n  FAILED\r\nEquation ID: B1-006057\r\n\r\nATA23-22 COMMS\r\n  DEGRADED\r\nEquation ID: C2-001234\r\n").ShouldBe(
        [
            "Maintenance Computer Report",
            "REPORT CURRENT FAULTS",
            "FR ATA 32-44: ANTI-SKID CONTROL; A/SKID CTRL UNIT A165; FAILED; equation B1-006057",
            "FR ATA 23-22: COMMS; DEGRADED; equation C2-001234",
        ]);

    /// <summary>A later block starts in the middle of a line: that one is not believed.</summary>
    [Fact]
    public void MdcReport_LaterBlock_LeavesTheTornLine() =>
        Decoded.Lines("H1", "#CFBAL AIR TEMP            32.5 C\r\nL FADEC STATUS      1044 INT\r\nR FADEC STATUS      1044 INT").ShouldBe(
            ["Maintenance Computer Report", "READING L FADEC STATUS 1044 INT", "READING R FADEC STATUS 1044 INT", "remaining AL AIR TEMP            32.5 C"]);

    [Theory]
    [InlineData("#CFB/1315//38//0//RA-1\r\n\r\nTCAS//13DEC//1327//37//161//RA1 (1SA1) / TCAS (1SG)")]
    [InlineData("L N1                      80.0 %\r\nR N1                      80.0 %")]
    public void MdcReport_OtherTexts_AreRefused(string text) => Decoded.DecoderOf("H1", text).ShouldBe("none");
}
