using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Texts;

/// <summary>Envelopes of plain words, and the smaller kinds of company messages.</summary>
public sealed class CompanyTextTests
{
    [Fact]
    public void Telex_WithWordsOnly_KeepsItsEnvelope() =>
        Decoded.Lines("C1", ".ATSA5XA 020045\r\nAGM\r\nAN N12345/MA 365A\r\n-  TWIP REQUEST NOT\r\nRECOGNIZED").ShouldBe(
            ["Company Message", "GND_ADDR ATSA5XA", "TIMESTAMP YYYY-MM-02T00:45:00", "TAIL N12345", "TEXT TWIP REQUEST NOT\r\nRECOGNIZED"]);

    [Theory]
    [InlineData(".ATSA5XA 020045\r\nAN N12345\r\n- HELLO")]
    [InlineData(".ATSA5X 020045\r\nAGM\r\nAN N12345\r\n- HELLO")]
    [InlineData(".ATSA5XA 022545\r\nAGM\r\nAN N12345\r\n- HELLO")]
    public void Telex_WithoutItsHead_StaysUndecoded(string text) => Decoded.DecoderOf("C1", text).ShouldBe("none");

    [Theory]
    [InlineData("QUHDQITOO.1MSG TO N12345\r\nSTANDBY", "GND_ADDR HDQITOO", "TAIL N12345", "TEXT MSG TO N12345\r\nSTANDBY")]
    [InlineData("QUATLASAV/~1 2635", "GND_ADDR ATLASAV", "TEXT 2635")]
    public void Address_BeforeWords_IsRead(string text, params string[] items) => Decoded.Lines("RA", text).ShouldBe(["Company Message", .. items]);

    [Theory]
    [InlineData("QUIET FLIGHT TODAY 1")]
    [InlineData("QUHDQITO.1MSG TO N12345")]
    public void Address_OtherWords_StayUndecoded(string text) => Decoded.DecoderOf("RA", text).ShouldBe("none");

    [Fact]
    public void LegHead_BeforeWords_IsRead() =>
        Decoded.Lines("3E", "112326 12MHR SBD  ANY CHANCE WE CAN DEPTEARLY?").ShouldBe(
            ["Company Message", "TIMESTAMP YYYY-MM-11T23:26:00", "DEP_DAY 12", "ORG MHR", "DST SBD", "TEXT ANY CHANCE WE CAN DEPTEARLY?"]);

    [Fact]
    public void LegHead_BeforeARecord_LeavesIt() => Decoded.Lines("3F", "101551 10RNO OAK 1611N")[^1].ShouldBe("remaining  1611N");

    [Theory]
    [InlineData("3E", "112326 15MHR SBD  TOO FAR A DAY")]
    [InlineData("3E", "112326 12MHRSBD  NO BLANK")]
    [InlineData("4E", "112326 12MHR SBD  OTHER LABEL")]
    public void LegHead_OfOtherShape_StaysUndecoded(string label, string text) => Decoded.DecoderOf(label, text).ShouldBe("none");

    [Theory]
    [InlineData("GATE ASSIGNMENT B22\r\nPPOS 101\r\nBAG BELT 7", "Gate Assignment", "GATE B22", "PPOS 101", "BELT 7")]
    [InlineData("ARR GATE: 54B ETA 2312", "Gate Assignment", "GATE 54B", "ETA 23:12:00")]
    public void Gate_AssignedOrRequested_IsRead(string text, params string[] lines) => Decoded.Lines("C1", text).ShouldBe([.. lines, "TEXT " + text]);

    [Theory]
    [InlineData("WILL THERE BE A GATE,FOR US")]
    [InlineData("WAIT AT GATE B22")]
    [InlineData("ARR GATE NOT KNOWN YET")]
    [InlineData("INVESTIGATE ASSIGNMENT B22")]
    public void Gate_OnlyMentioned_StaysUndecoded(string text) => Decoded.DecoderOf("C1", text).ShouldBe("none");

    [Fact]
    public void Delay_WithTimes_IsRead() =>
        Decoded.Lines("3E", "DELAY SUMMARY\r\nAB1366/03JAN2026 MAN-HEL\r\nSTD 18:10\r\nATD 18:23\r\nDEP DELAY 13 MIN\r\nSTA 21:05\r\nATA 21:25\r\nARR DELAY 20 MIN")[..^1].ShouldBe(
        [
            "Delay Report",
            "FLIGHT AB1366",
            "DEP_DAY 3",
            "ORG MAN",
            "DST HEL",
            "STD 18:10:00",
            "ATD 18:23:00",
            "STA 21:05:00",
            "ATA 21:25:00",
            "DEP_DELAY 13 min",
            "ARR_DELAY 20 min",
        ]);

    [Fact]
    public void FuelDelivery_IsRead() =>
        Decoded.Lines("3E", "FUEL DELIVERY RECEIPT\r\n\tAB571 OHXYZ 22.01.2026\r\n\tDEST: KTT\r\n\tAMOUNT: 6805 LTRS\r\n\tDENSITY: 807 KG/M3\r\n\tQTY BEFORE FUELING: 2900 KG")[..^1].ShouldBe(
            ["Fuel Delivery Receipt", "FLIGHT AB571", "TAIL OHXYZ", "DST KTT", "FUEL_DLVD 6805 litres", "FUEL_DENS 807 kg/m³", "FUEL_REM 2900"]);

    [Fact]
    public void TakeoffData_IsRead() =>
        Decoded.Lines("RA", "TAKEOFF DATA\r\n** PART 01 OF 01 **\r\nT/O SFO 01R *T PROC*\r\n8650 FT\r\nTEMP 10C       ALT 30.09\r\nWIND 346/10 MAG")[..^1].ShouldBe(
            ["Takeoff Data", "ORG SFO", "DEPRWY 01R", "RWY_LEN 8650 feet", "SFC_TEMP 10 degrees", "QNH 30.09 inHg", "SFC_WIND 346° at 10kt"]);

    [Fact]
    public void CrewList_NamesTheFlightOnly() =>
        Decoded.Lines("RA", "CREW LIST\r\nAB475/10 CYEG KDEN\r\nGATE ETA 0054\r\nCOCKPIT:\r\n1.CA DOE JOHN")[..^1].ShouldBe(["Crew List", "FLIGHT AB475", "DEP_DAY 10", "ORG CYEG", "DST KDEN", "ETA 00:54:00"]);

    [Theory]
    [InlineData("DISPATCHER MSG\r\nABC849 N381XY\r\n\r\nAMND FLT PLAN RLS VER 4.", "Dispatcher Message", "CALLSIGN ABC849", "TAIL N381XY", "TEXT AMND FLT PLAN RLS VER 4.")]
    [InlineData("DISPATCHER MSG\r\nRJJJ SIGMET P02 VALID 11", "Not Decoded")]
    public void Dispatcher_WithFlight_IsRead(string text, params string[] lines) => Decoded.Lines("RA", text).ShouldBe(lines);

    [Theory]
    [InlineData("HELLO.JST HEADS UP WE HA\r\nVE A SIDEWALL BULB OUT")]
    [InlineData("CLOSED. TAXIWAY FOXTROT\r\nSOUTH OF TAXIWAY FOXTROT\r\nFOR CLEARANCE DELIVERY,\r\nPLEASE CONTACT GROUND ON\r\n121.9.")]
    [InlineData("T/O PERF REQ ACCEPTED")]
    public void PlainWords_WithoutValues_StayUndecoded(string text) => Decoded.DecoderOf("C1", text).ShouldBe("none");
}
