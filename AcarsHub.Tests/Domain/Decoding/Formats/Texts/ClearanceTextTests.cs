using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Texts;

public sealed class ClearanceTextTests
{
    [Fact]
    public void Pdc_WithFlightLineAndProposedTime_IsRead()
    {
        const string Text = "FLIGHT 2380/01 ABQ - PHX\r\nPDC\r\nABC2380 XPNDR 4202\r\nA319/L P0110 300\r\n\r\nRDRNR3 ZUN EAGUL6 KPHX\r\nCLEARED RDRNR3 DEPARTURE ZUN TRSN\r\nCLIMB VIA SID\r\nEXP 300 5 MIN AFT DP,DPFRQ 123.9\r\nEND";

        Decoded.Lines("40", Text).ShouldBe(
        [
            "Pre-Departure Clearance",
            "FLIGHT 2380",
            "DEP_DAY 1",
            "ORG ABQ",
            "DST PHX",
            "CALLSIGN ABC2380",
            "ACFT A319",
            "ETD 01:10:00",
            "proc RDRNR3 starting at ZUN",
            "SQUAWK 4202",
            "DEP_FREQ 123.9 MHz",
            "EXP_ALT 30000 feet",
            "TEXT " + Text,
        ]);
    }

    [Fact]
    public void Pdc_WithTransponderAndSchedule_IsRead()
    {
        const string Text = "42 PDC 2699 MSP RDU\r\n**** PREDEPARTURE  CLEARANCE ****\r\nABC2699 DEPARTING KMSP  TRANSPONDER 3631\r\nSKED DEP TIME 1857   EQUIP  A320/L\r\nFILED FLT LEVEL 350\r\nCLEARED ZMBRO7 DEPARTURE ODI TRSN\r\nCLB VIA SID EXC MAINT 7000FT\r\nXPCT RWY 30L";

        Decoded.Lines("RA", Text).ShouldBe(
        [
            "Pre-Departure Clearance",
            "ORG MSP",
            "DST RDU",
            "FLIGHT 2699",
            "CALLSIGN ABC2699",
            "STD 18:57:00",
            "ACFT A320",
            "DEPRWY 30L",
            "proc ZMBRO7 starting at ODI",
            "SQUAWK 3631",
            "CLRD_ALT 7000 feet",
            "EXP_ALT 35000 feet",
            "TEXT " + Text,
        ]);
    }

    [Theory]
    [InlineData("16LKEVIN7 DEP OLSEM:TRAN", "proc KEVIN7 starting at OLSEM")]
    [InlineData("16L KEVIN7 DEP: XXX", "proc KEVIN7")]
    public void Pdc_WithRunwayAndProcedureTogether_PartsThem(string via, string procedure)
    {
        var text = $"PDC 291826\r\nABC400 A320 YSSY 1910\r\nCLEARED TO YBCG VIA\r\n{via}\r\nCLIMB VIA SID TO: 5000\r\nDEP FREQ: 123.000\r\nSQUAWK 1234";

        Decoded.Lines("RA", text).ShouldBe(
        [
            "Pre-Departure Clearance",
            "TIMESTAMP YYYY-MM-29T18:26:00",
            "CALLSIGN ABC400",
            "ACFT A320",
            "ORG YSSY",
            "EOBT 19:10:00",
            "DST YBCG",
            "DEPRWY 16L",
            procedure,
            "SQUAWK 1234",
            "DEP_FREQ 123 MHz",
            "CLRD_ALT 5000 feet",
            "TEXT " + text,
        ]);
    }

    [Fact]
    public void Pdc_AsFiledToItsDestination_IsReadBehindItsAddress()
    {
        const string Text = "PDC SEQ 001\r\nABC4783\r\nDEP/KDCA\r\nSKD/1229Z\r\nFL360\r\nKDCA REBLL5 OTTTO Q80./.KBNA\r\nCLEARED REBLL5 DEPARTURE OTTTO TRSN\r\nDPFRQ SEE SID\r\nSQUAWK/7050\r\nEND";

        Decoded.Lines("RA", "QUHDQDDRP~1" + Text).ShouldBe(
        [
            "Pre-Departure Clearance",
            "GND_ADDR HDQDDRP",
            "CLR_NUM 001",
            "CALLSIGN ABC4783",
            "STD 12:29:00",
            "ORG KDCA",
            "DST KBNA",
            "proc REBLL5 starting at OTTTO",
            "SQUAWK 7050",
            "TEXT " + Text,
        ]);
    }

    [Theory]
    [InlineData("XPDR 4202", "SQUAWK 4202")]
    [InlineData("CLIMB INITIALLY TO FL070", "CLRD_ALT 7000 feet")]
    [InlineData("INITIAL CLIMB 5000FT", "CLRD_ALT 5000 feet")]
    [InlineData("SID GOSAM1C", "proc GOSAM1C")]
    [InlineData("OFF RWY 24", "DEPRWY 24")]
    [InlineData("TSAT1055", "TSAT 10:55:00")]
    public void Pdc_InOtherWords_IsRead(string words, string item) => Decoded.Lines("C1", $"DEPARTURE CLEARANCE\r\nCLEARED TO EGGW ADT 1710 {words}").ShouldContain(item);

    [Theory]
    [InlineData("DID YOU GET THE PDC FOR US")]
    [InlineData("WE ARE CLEARED TO LAND")]
    [InlineData("UPDCLEARANCE SQUAWK 1234 ATIS Y")]
    public void Pdc_WithoutAnythingCleared_StaysUndecoded(string text) => Decoded.DecoderOf("40", text).ShouldBe("none");
}
