using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Arinc702;

public sealed class ElementTests
{
    [Theory]
    [InlineData("ID50007B,RCH4086,ABB02R70E037", "TAIL 50007B", "FLIGHT RCH4086")]
    [InlineData("ID91459S,BANKR31,", "TAIL 91459S", "FLIGHT BANKR31")]
    [InlineData("FNAAL2380", "FLIGHT AAL2380")]
    [InlineData("AFKSFO,KPHX", "ORG KSFO", "DST KPHX")]
    [InlineData("AFKSFO,KPHX,KLAX", "remaining AFKSFO,KPHX,KLAX")]
    [InlineData("MR3,5", "SEQ 3", "SEQ_RESP 5")]
    [InlineData("MR049,", "SEQ 49")]
    [InlineData("GAHDQDLUA", "GND_ADDR HDQDLUA")]
    [InlineData("RN17", "RTE_NUM 17")]
    [InlineData("VR032", "VERSION v3.2")]
    [InlineData("SPKATL", "START KATL")]
    [InlineData("FXSEE PAGE 1/2 OF NOTE/FB12", "TEXT SEE PAGE 1/2 OF NOTE", "FOB 12")] // A slash without an element behind it is text.
    [InlineData("FX,")]
    [InlineData("SN123#M1:DA:KSFO", "remaining 123#M1:DA:KSFO")]
    [InlineData("CA", "remaining CA")]
    [InlineData("AU3", "remaining AU3")]
    [InlineData("zz/ZZ9", "remaining zz/ZZ9")]
    public void Identity_Elements_AreRead(string element, params string[] lines) => Signed.ElementLines(element).ShouldBe(lines);

    [Theory]
    [InlineData("TS215754,092122", "TIMESTAMP 2022-09-21T21:57:54Z")]
    [InlineData("TS155631,170224", "TIMESTAMP 2024-02-17T15:56:31Z")]
    [InlineData("TS000717", "TIMESTAMP 00:07:17")]
    [InlineData("DC10022025,011728", "TIMESTAMP 2025-02-10T01:17:28Z")]
    [InlineData("DC10022025", "remaining 10022025")]
    [InlineData("TS000717,993399", "TIMESTAMP 00:07:17", "remaining 993399")]
    [InlineData("ET090738", "MSG_DAY 9", "ETA 07:38:00")]
    [InlineData("ET31539", "MSG_DAY 3", "ETA 15:39:00")]
    [InlineData("ET3153", "remaining ET3153")]
    [InlineData("DI000716,000717,000718", "UPL_RCVD 00:07:16", "UPL_SHOWN 00:07:17", "UPL_ANSWERED 00:07:18")]
    [InlineData("TD031200,1215", "DEP_PLAN YYYY-MM-03T12:00:00", "ETD 12:15:00")]
    public void Time_Elements_AreRead(string element, params string[] lines) => Signed.ElementLines(element).ShouldBe(lines);

    [Fact]
    public void Time_AmbiguousDate_IsTheOneNearTheReception() =>
        Signed.ElementLines("TS120000,050226", new DateTimeOffset(2026, 5, 2, 12, 0, 1, TimeSpan.Zero)).ShouldBe(["TIMESTAMP 2026-05-02T12:00:00Z"]);

    [Theory]
    [InlineData("DTGCRR,03O,62,163055", "DST GCRR", "ARWY 03O", "FOB 62", "ETA 16:30:55")]
    [InlineData("DTKIFP,34O,81,013824,30", "DST KIFP", "ARWY 34O", "FOB 81", "ETA 01:38:24", "FUEL_REM 30")]
    [InlineData("DTCYYC,,89,024405,2E", "DST CYYC", "FOB 89", "ETA 02:44:05", "remaining 2E")]
    [InlineData("DT1,KSEA,16R,55,013824,,N45419W118563,7,8", "DST KSEA", "ARWY 16R", "FOB 55", "ETA 01:38:24", "POS 45.698 N, 118.938 W", "remaining 1/7,8")]
    [InlineData("DTGCRR", "remaining DTGCRR")]
    [InlineData("FB0857", "FOB 857")]
    [InlineData("CG225", "CG 22.5 %")]
    [InlineData("CG311,160,350", "CG 31.1 %", "CG_LOWER 16 %", "CG_UPPER 35 %")]
    [InlineData("CG,,")]
    [InlineData("CG1,2", "remaining CG1,2")]
    public void ArrivalAndLoad_Elements_AreRead(string element, params string[] lines) => Signed.ElementLines(element).ShouldBe(lines);

    [Fact]
    public void LandingReport_ConsistentWeights_AreRead() =>
        Signed.Lines("PRG/LR,000855,SWA786,KBWI,KBOS,04R,25,1285,1192,93,1284,P4,001004,8,141K,D713,000950,2,29").ShouldBe(
        [
            "Progress Report", "FLIGHT SWA786", "ORG KBWI", "DST KBOS", "ARWY 04R", "GW 128500 lbs", "ZFW 119200 lbs", "FOB 93", "OATEMP 4 degrees",
            "remaining 000855/25/1284/001004,8,141K,D713,000950,2,29",
        ]);

    [Fact]
    public void Summary_TimesAndFuel_AreRead() =>
        Signed.Lines("SUM/SM041038,3004,042250,041047,3000,041055,2985,042245,0526,042250,0521").ShouldBe(
        [
            "Summary Report",
            "ENG_START YYYY-MM-04T10:38:00", "FUEL_START 300400 lbs", "ENG_STOP YYYY-MM-04T22:50:00",
            "OUT YYYY-MM-04T10:47:00", "FUEL_OUT 300000 lbs", "OFF YYYY-MM-04T10:55:00", "FUEL_OFF 298500 lbs",
            "ON YYYY-MM-04T22:45:00", "FUEL_ON 52600 lbs", "IN YYYY-MM-04T22:50:00", "FUEL_IN 52100 lbs",
        ]);

    [Theory]
    [InlineData("AK,47", "RESPONSE Acknowledged", "UPL_NUM 47")]
    [InlineData("AC,5B", "RESPONSE Accepted", "UPL_NUM 5B")]
    [InlineData("AC,HELLO", "remaining AC,HELLO")]
    [InlineData("WQ390.360:N33196W105579.BGS", "REQ_ALTS 39000, 36000", "ROUTE (33.327 N, 105.965 W) > BGS")]
    [InlineData("MQ400:DVC.JAPER", "REQ_ALTS 40000", "ROUTE DVC > JAPER")]
    [InlineData("WQX:DVC", "remaining WQX:DVC")]
    [InlineData("DQ350", "DES_ALT 35000 feet")]
    public void RequestAndResponse_Elements_AreRead(string element, params string[] lines) => Signed.ElementLines(element).ShouldBe(lines);

    [Fact]
    public void Reject_Errors_AreReadOnceEach() => Signed.Lines("REJPOS,041509,130,219,RF005,SWANN.130,219,RF005,SWANN.130,219,RF005,4650N.31,9B,,3").ShouldBe(
    [
        "Reject for Position Report", "REJ_TIME 04:15:09", "REJECTED SWANN in RF (error 130, 219)", "REJECTED 4650N in RF (error 130, 219)", "remaining 31,9B,,3",
    ]);

    [Theory]
    [InlineData("WD340,COLZI,256073,340M41.AWYAT,252070", "WIND COLZI at FL340: 256° at 73kt, -41°C at FL340", "WIND AWYAT at FL340: 252° at 70kt")]
    [InlineData("WD340,COLZI,256073,310M35", "WIND COLZI at FL340: 256° at 73kt, -35°C at FL310")]
    [InlineData("WD340,COLZI,999073.AWYAT,25207,X", "remaining COLZI,999073.AWYAT,25207,X")]
    [InlineData("WD,,,,")]
    [InlineData("CB300246040.24024617", "WIND CLIMB at FL300: 246° at 40kt", "WIND CLIMB at FL240: 246° at 17kt")]
    [InlineData("DD300214059.ABC:,,,,", "WIND DESCENT at FL300: 214° at 59kt", "remaining ABC")]
    public void Wind_Elements_AreRead(string element, params string[] lines) => Signed.ElementLines(element).ShouldBe(lines);

    [Fact]
    public void LoadDistribution_EveryRunway_HasItsSpeeds() =>
        Signed.Lines("LDI/RW08O,,,,,M090,1162,,,,180006,2,,,,P10,120126133,0,,M090,,126128133,P54,1,1,.08O,X,P1,,,M090,1162,,,,180006,2,,,,P10,121126133:KABQ,H1024,6355/CG267").ShouldBe(
        [
            "Load Distribution Information", "DEPRWY 08O", "TOW 116200 lbs", "WIND 08O: 180° at 6kt", "OATEMP 10 degrees",
            "V_SPEEDS 08O: V1 120, VR 126, V2 133 knots", "V_SPEEDS 08O at 54°C: V1 126, VR 128, V2 133 knots",
            "V_SPEEDS 08O P1: V1 121, VR 126, V2 133 knots", "ORG KABQ", "QNH 1024 hPa", "CG 26.7 %",
            "remaining M090/2/0,,M090/1,1/M090,1162,,,,180006,2,,,,P10/6355",
        ]);

    [Fact]
    public void TakeoffReport_IsRead() => Signed.Lines("PRF/TR,280,1,0,P13,001540,P13,P49,129129132,0,149,KABQ,KBUR,08O,1205,1056,SWA974,238006,1000,1000,44").ShouldBe(
    [
        "Performance Data", "OATEMP 13 degrees", "OFF 00:15:40", "ASSUMED_TEMP 49 degrees", "V_SPEEDS V1 129, VR 129, V2 132 knots", "FOB 149",
        "ORG KABQ", "DST KBUR", "DEPRWY 08O", "GW 120500 lbs", "ZFW 105600 lbs", "FLIGHT SWA974", "WIND 08O: 238° at 6kt", "FUEL_RES 4400 lbs",
        "remaining 280,1,0/0/1000,1000",
    ]);

    [Fact]
    public void MissionNumber_IsThereForPrograms()
    {
        var decoded = new MessageDecoder().Decode(new TextMessage { Label = "1J", Text = Signed.Text("FTX/ID50007B,RCH4086,ABB02R70E037") });

        decoded.TryGet(Fields.MissionNumber, out var mission).ShouldBeTrue();
        mission.ShouldBe("ABB02R70E037");
    }
}
