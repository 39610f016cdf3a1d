using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Monitoring;

public sealed class AirbusReportTests
{
    [Fact]
    public void AirbusReport_CruiseOfIae_IsReadInPounds() =>
        Decoded.Lines(
            "H1",
            "A02/A32102,1,1/CCF-ABCD,NOV04,101530,LFPG,LEMD,0123/C106,12302,5000,12,0010,0,0100,12,X/CEN260,35000,265,784,1600,280,I62000/CNN259,35010,265,784,1600"
            + ",280/EC012345,00500,00250,73,04,04/EE012346,XXXXX,00250,73/N11368,1368,4000,0815,0860,0350,10045/N21368,1368,XXXX,0813,9865,0338,XXXXX/V103D04,00208,0"
            + "8000,250,110,N095/X60895,E0015,N460,040,270,N050,0785/QQ1,2/").ShouldBe(
        [
            "Cruise Performance Report",
            "REPORT 02",
            "ACFT A321",
            "TAIL F-ABCD",
            "MSG_MON 11",
            "MSG_DAY 4",
            "TIMESTAMP 10:15:30",
            "ORG LFPG",
            "DST LEMD",
            "FLIGHT 0123",
            "PHASE Cruise",
            "SEQ 123",
            "TRIGGER 5000",
            "TATEMP -26 degrees",
            "ALT 35000 feet",
            "CAS 265 knots",
            "MACH 0.784 mach",
            "GW 160000 lbs",
            "CG 28 %",
            "SOFTWARE I62000",
            "HDG 89.5",
            "POS 46.000 N, 1.500 E",
            "WIND POSITION: 270° at 40kt",
            "FUEL_TEMP -5 degrees",
            "ENGINE 1: serial 12345; EPR 1.368; N1 81.5 %; N2 86 %; EGT 400°C; fuel flow 3500 lbs/h; oil 250 psi; oil 110°C; 500 hours since mounted; 250 cycles since mounted",
            "ENGINE 2: serial 12346; EPR 1.368; N1 81.3 %; fuel flow 3380 lbs/h",
            "remaining 1,1/02/12,0010,0,0100,12,X/CNN259,35010,265,784,1600,280/73,04,04/XXXXX,00250,73/1368/10045/9865/1368/03D04,00208,08000/N095/0785/QQ1,2",
        ]);

    [Fact]
    public void AirbusReport_CruiseOfCfm_IsReadInKilograms() =>
        Decoded.Lines(
            "H1",
            "A02/A32002,1,1/CCF-ABCD,NOV04,101530,LFPG,LEMD,0123/C109,12302,4000,XX/CE0015,N0100,XXX,XXX,6540,XXX,C50000/EC575000,01000,02000,00500,73,08,04/N10868"
            + ",0869,0875,5850,1320,06892/").ShouldBe(
        [
            "Cruise Performance Report",
            "REPORT 02",
            "ACFT A320",
            "TAIL F-ABCD",
            "MSG_MON 11",
            "MSG_DAY 4",
            "TIMESTAMP 10:15:30",
            "ORG LFPG",
            "DST LEMD",
            "FLIGHT 0123",
            "SEQ 123",
            "TRIGGER 4000",
            "TATEMP 1.5 degrees",
            "ALT -100 feet",
            "GW 65400 kg",
            "SOFTWARE C50000",
            "ENGINE 1: serial 575000; N1 86.8 %; N2 87.5 %; EGT 585°C; fuel flow 1320 kg/h; 1000 hours since mounted; 500 cycles since mounted",
            "remaining 1,1/09/02/XX/02000/73,08,04/0869/06892",
        ]);

    [Fact]
    public void AirbusReport_OwnReportOfACarrier_HasOtherIds() =>
        Decoded.Lines(
            "H1",
            "A37/A32137,1,1/C1F-ABCD,NOV04,101530,LFPG,LEMD,0123/C206,12338,5000,XX/C3N260,35000,265,784,1600,280,C73000/C4575000,107/4C575001,137,/").ShouldBe(
        [
            "Aircraft Condition Report",
            "REPORT 37",
            "ACFT A321",
            "TAIL F-ABCD",
            "MSG_MON 11",
            "MSG_DAY 4",
            "TIMESTAMP 10:15:30",
            "ORG LFPG",
            "DST LEMD",
            "FLIGHT 0123",
            "PHASE Cruise",
            "SEQ 123",
            "TRIGGER 5000",
            "TATEMP -26 degrees",
            "ALT 35000 feet",
            "CAS 265 knots",
            "MACH 0.784 mach",
            "GW 160000 lbs",
            "CG 28 %",
            "SOFTWARE C73000",
            "ENGINE 1: serial 575000",
            "ENGINE 2: serial 575001",
            "remaining 1,1/38/XX/107/137,",
        ]);

    [Fact]
    public void AirbusReport_TakeOff_IsReadAsFarAsStandard() =>
        Decoded.Lines(
            "H1",
            "A04/A32104,1,1/CCF-ABCD,NOV04,101530,LFPG,XXXX,XXXX/C105,12302,4000,XX/CE0150,00500,160,240,1600,280,C50000/N10868,0869,0875,5850,1320,06892/EC575000,"
            + "01000").ShouldBe(
        [
            "Engine Take-Off Report",
            "REPORT 04",
            "ACFT A321",
            "TAIL F-ABCD",
            "MSG_MON 11",
            "MSG_DAY 4",
            "TIMESTAMP 10:15:30",
            "ORG LFPG",
            "PHASE Climb",
            "SEQ 123",
            "TRIGGER 4000",
            "TATEMP 15 degrees",
            "ALT 500 feet",
            "CAS 160 knots",
            "MACH 0.24 mach",
            "GW 160000 lbs",
            "CG 28 %",
            "SOFTWARE C50000",
            "remaining 1,1/02/XX/N10868,0869,0875,5850,1320,06892/EC575000,01000",
        ]);

    [Fact]
    public void AirbusContainer_HeaderGroups_AreRead() =>
        Decoded.Lines(
            "H1",
            "A350,000123,1,1,TB000000/REP035,01,02;H01,035,01,02,4000,00012,.F-ABCD,3,0,04,11,25,10,15,30,071/H02,LFPG LEMD,XX123  ,S0285/H03,1/A10,10,15,28/:").ShouldBe(
        [
            "Aircraft Condition Report",
            "REPORT 035",
            "ACFT A350",
            "SEQ 123",
            "SOFTWARE TB000000",
            "TRIGGER 4000",
            "TAIL F-ABCD",
            "TIMESTAMP 2025-11-04T10:15:30Z",
            "ORG LFPG",
            "DST LEMD",
            "FLIGHT XX123",
            "remaining 1,1/01,02/00012/3,0/071/S0285/H03,1/A10,10,15,28/:",
        ]);

    [Fact]
    public void AirbusContainer_UnknownReport_KeepsItsHead() =>
        Decoded.Lines(
            "H1",
            "A350,000123,1,1,TB000000/REP004,00,00,4/H01,1,2").ShouldBe(
        [
            "Aircraft Condition Report",
            "REPORT 004",
            "ACFT A350",
            "SEQ 123",
            "SOFTWARE TB000000",
            "remaining 1,1/00,00,4/H01,1,2",
        ]);

    [Fact]
    public void AirbusA330Report_DataReport_IsRead() =>
        Decoded.Lines(
            "H1",
            "R76/A33076,1,1\r\n.F-ABCDLFPGLEMD04111015 20 14  31000.301198500XX123      500IC00  \r\n  GPSALT\n 3120").ShouldBe(
        [
            "Aircraft Condition Report",
            "REPORT 76",
            "ACFT A330",
            "TAIL F-ABCD",
            "ORG LFPG",
            "DST LEMD",
            "MSG_DAY 4",
            "MSG_MON 11",
            "TIMESTAMP 10:15:20",
            "TATEMP 14 degrees",
            "ALT 3100 feet",
            "MACH 0.301 mach",
            "GW 198500 kg",
            "FLIGHT XX123",
            "PHASE Initial Climb",
            "remaining 1,1\n500\n00\n  GPSALT\n 3120",
        ]);

    [Fact]
    public void AirbusA330Report_HeavyWeight_IsInPounds() =>
        Decoded.Lines(
            "H1",
            "R76/A33076,1,1\r\n.F-ABCDLFPGLEMD04111015 20 14  31000.301438500XX123      500QQ00").ShouldBe(
        [
            "Aircraft Condition Report",
            "REPORT 76",
            "ACFT A330",
            "TAIL F-ABCD",
            "ORG LFPG",
            "DST LEMD",
            "MSG_DAY 4",
            "MSG_MON 11",
            "TIMESTAMP 10:15:20",
            "TATEMP 14 degrees",
            "ALT 3100 feet",
            "MACH 0.301 mach",
            "GW 438500 lbs",
            "FLIGHT XX123",
            "remaining 1,1\n500\nQQ\n00",
        ]);

    [Fact]
    public void AcmsAcknowledgement_IsRead() =>
        Decoded.Lines(
            "H1",
            "ACK/A33000,1,1\r\n04NOV25,101530,\r\nOK\r\nXRT GPSALT\r\n:").ShouldBe(
        [
            "Aircraft Condition Monitoring Acknowledgement",
            "ACFT A330",
            "TIMESTAMP 2025-11-04T10:15:30Z",
            "TEXT OK",
            "remaining 00,1,1\nXRT GPSALT",
        ]);

    [Theory]
    [InlineData("A02/A32102,1,1/CCF-ABCD")]
    [InlineData("A02/A32101,1,1/CCF-ABCD,NOV04,101530,LFPG,LEMD,0123/")]
    [InlineData("A02/A32102,1,1/CCF-ABCD,NOX04,101530,LFPG,LEMD,0123/")]
    [InlineData("A02/A32102,1,1/C106,12302/")]
    [InlineData("A321,000123,1,1,TB000000")]
    [InlineData("A321,000123,1,1,TB000000/XXX239")]
    [InlineData("R39/A32139,1,1\r\n")]
    [InlineData("ACK/A33000,1,1\r\n04NOV25")]
    public void AirbusReport_OtherText_IsRefused(string text) => Decoded.DecoderOf("H1", text).ShouldBe("none");
}
