using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Ats;

public sealed class AtcClearanceTests
{
    private const string Departure =
        "CLD 1042 251230 LSZH PDC 108\r\nABC308L CLRD TO EFIV OFF 16 VIA DEGES3S\r\nALT 5000 FT\r\nSQUAWK 3016 ATIS Y\r\nAIRBORNE FREQ 125.955 TSAT 1055";

    [Fact]
    public void DepartureClearance_Whole_IsRead() =>
        Decoded.Lines("A3", $"/GVACLXA.DC1/{Departure}EE68").ShouldBe(
        [
            "Departure Clearance",
            "GND_ADDR GVACLXA",
            "TIMESTAMP 2025-12-30T10:42:00Z",
            "ATC_UNIT LSZH",
            "CLR_NUM 108",
            "CALLSIGN ABC308L",
            "DST EFIV",
            "DEPRWY 16",
            "proc DEGES3S",
            "SQUAWK 3016",
            "TSAT 10:55:00",
            "DEP_FREQ 125.955 MHz",
            "CLRD_ALT 5000 feet",
            "ATIS Y",
            "TEXT " + Departure,
            "CHECKSUM 0xee68",
            "CHECKSUM_OK correct",
        ]);

    [Fact]
    public void DepartureClearance_BrokenAnywhere_IsRead() =>
        Decoded.Lines("A3", "/HELCLXA.DC1/CLD 1832 251229 EFHK PDC\r\n728\r\nABC5LA CLRD TO ESSA OFF\r\n04R VIA ADIVO5C\r\nSQUAWK 0437 NEXT FREQ\r\n121.800\r\nQNH 992\r\nADT MDI CTOT 1917\r\nINITIAL\r\nCLIMB ALTITUDE 4000 FEET")
            .ShouldBe(
            [
                "Departure Clearance",
                "GND_ADDR HELCLXA",
                "TIMESTAMP 2025-12-29T18:32:00Z",
                "ATC_UNIT EFHK",
                "CLR_NUM 728",
                "CALLSIGN ABC5LA",
                "DST ESSA",
                "DEPRWY 04R",
                "proc ADIVO5C",
                "SQUAWK 0437",
                "ADT MDI",
                "CTOT 19:17:00",
                "NEXT_FREQ 121.8 MHz",
                "CLRD_ALT 4000 feet",
                "QNH 992 hPa",
                "TEXT CLD 1832 251229 EFHK PDC\r\n728\r\nABC5LA CLRD TO ESSA OFF\r\n04R VIA ADIVO5C\r\nSQUAWK 0437 NEXT FREQ\r\n121.800\r\nQNH 992\r\nADT MDI CTOT 1917\r\nINITIAL\r\nCLIMB ALTITUDE 4000 FEET",
            ]);

    [Theory]
    [InlineData("SQUAWK 3018")]
    [InlineData("ADT 2460")]
    [InlineData("NEXT FREQ 142.500")]
    [InlineData("ATIS YES")]
    [InlineData("TSAT ON 121.905")]
    [InlineData("NO CTOT; 0")]
    [InlineData("COFF 16 AVIA DEGES3S")]
    public void DepartureClearance_WordsThatAreNoValues_GiveNone(string words) =>
        Decoded.Lines("A3", $"/GVACLXA.DC1/CLD 1042 251230 LSZH PDC 108\r\nABC308L {words}").ShouldBe(
        [
            "Departure Clearance",
            "GND_ADDR GVACLXA",
            "TIMESTAMP 2025-12-30T10:42:00Z",
            "ATC_UNIT LSZH",
            "CLR_NUM 108",
            "CALLSIGN ABC308L",
            $"TEXT CLD 1042 251230 LSZH PDC 108\r\nABC308L {words}",
        ]);

    [Fact]
    public void DepartureClearance_WrongChecksum_IsReadAndSaysSo() => Decoded.Lines("A3", $"/GVACLXA.DC1/{Departure}EE69")[^2..].ShouldBe(["CHECKSUM 0xee69", "CHECKSUM_OK wrong"]);

    /// <summary>Without its CRC a text often ends in digits; those are part of the text.</summary>
    [Fact]
    public void DepartureClearance_EndingInATime_HasNoChecksum() => Decoded.Lines("A3", $"/GVACLXA.DC1/{Departure}")[^1].ShouldBe("TEXT " + Departure);

    [Fact]
    public void DepartureReadBack_IsTold() =>
        Decoded.Lines("B4", "/EDIDCXA.DC1/CDA 1653 220610 EGPH PDC 162\r\nABC74YE CLRD TO EGGW OFF 24 VIA\r\n GOSAM1C\r\nSQUAWK 4470 ADT 1710 ATIS KF281").ShouldBe(
        [
            "Departure Clearance Read-back",
            "GND_ADDR EDIDCXA",
            "TIMESTAMP 2022-06-10T16:53:00Z",
            "ATC_UNIT EGPH",
            "CLR_NUM 162",
            "CALLSIGN ABC74YE",
            "DST EGGW",
            "DEPRWY 24",
            "proc GOSAM1C",
            "SQUAWK 4470",
            "ADT 17:10:00",
            "ATIS K",
            "TEXT CDA 1653 220610 EGPH PDC 162\r\nABC74YE CLRD TO EGGW OFF 24 VIA\r\n GOSAM1C\r\nSQUAWK 4470 ADT 1710 ATIS K",
            "CHECKSUM 0xf281",
            "CHECKSUM_OK correct",
        ]);

    [Fact]
    public void DepartureRequest_IsRead() =>
        Decoded.Lines("B3", "/SBRF.DC1/RCD 024\r\nABC1557-SBRF-GATE 12-SBSP\r\nATIS F\r\n-TYP/B738\r\n-RMK/READY6BC8").ShouldBe(
        [
            "Departure Clearance Request",
            "GND_ADDR SBRF",
            "CALLSIGN ABC1557",
            "ORG SBRF",
            "GATE 12",
            "DST SBSP",
            "ATIS F",
            "ACFT B738",
            "RMK READY",
            "CHECKSUM 0x6bc8",
            "CHECKSUM_OK correct",
        ]);

    [Fact]
    public void OceanicClearance_ByRandomRoute_IsRead() =>
        Decoded.Lines("A1", "/PIKCLYA.OC1/CLX 1636 220610 EGGX CLRNCE 465\r\nABC404 CLRD TO KJFK VIA GOMUP\r\nRANDOM ROUTE\r\nGOMUP 59N020W 59N030W JANJO\r\nFM GOMUP/1805 MNTN F360 M080\r\nEND OF MESSAGE560C")
            .ShouldBe(
            [
                "Oceanic Clearance",
                "GND_ADDR PIKCLYA",
                "TIMESTAMP 2022-06-10T16:36:00Z",
                "ATC_UNIT EGGX",
                "CLR_NUM 465",
                "CALLSIGN ABC404",
                "DST KJFK",
                "START GOMUP",
                "OCEANIC_TRACK random route",
                "ROUTE GOMUP > 59N020W > 59N030W > JANJO",
                "ENTRY_TIME 18:05:00",
                "CLRD_ALT 36000 feet",
                "CLRD_MACH 0.8 mach",
                "TEXT CLX 1636 220610 EGGX CLRNCE 465\r\nABC404 CLRD TO KJFK VIA GOMUP\r\nRANDOM ROUTE\r\nGOMUP 59N020W 59N030W JANJO\r\nFM GOMUP/1805 MNTN F360 M080\r\nEND OF MESSAGE",
                "CHECKSUM 0x560c",
                "CHECKSUM_OK correct",
            ]);

    [Fact]
    public void OceanicReadBack_OnATrack_NamesIt()
    {
        var lines = Decoded.Lines("B2", "/PIKCLYA.OC1/CLA 1636 220610 EGGX CLRNCE 465\r\nABC404 CLRD TO KJFK VIA GOMUP\r\nNAT B\r\nGOMUP 59N020W\r\nFM GOMUP/1805 MNTN F360 M080");

        lines[0].ShouldBe("Oceanic Clearance Read-back");
        lines.ShouldContain("OCEANIC_TRACK NAT B");
        lines.ShouldContain("ROUTE GOMUP > 59N020W");
    }

    [Theory]
    [InlineData("M083F360")]
    [InlineData("M083 F360")]
    [InlineData("F360 M083")]
    public void OceanicRequest_LevelAndMachInAnyOrder_AreRead(string cruise)
    {
        var lines = Decoded.Lines("B1", $"/EGGX.OC1/RCL 046\r\nABC088-BALIX/1754 {cruise}\r\n-RMK/MAX FL370");

        lines[..5].ShouldBe(["Oceanic Clearance Request", "GND_ADDR EGGX", "CALLSIGN ABC088", "START BALIX", "ENTRY_TIME 17:54:00"]);
        lines[5..7].ShouldBe(["REQ_MACH 0.83 mach", "REQ_ALT 36000 feet"], ignoreOrder: true);
        lines[7..].ShouldBe(["RMK MAX FL370"]);
    }

    [Fact]
    public void StatusMessage_IsRead() =>
        Decoded.Lines("A4", "/FRADFYA.DC1/FSM 0658 220612 EDDF ABC8NT RCD RECEIVED\r\nREQUEST BEING PROCESSED\r\nSTANDBYA124").ShouldBe(
        [
            "Flight System Message",
            "GND_ADDR FRADFYA",
            "TIMESTAMP 2022-06-12T06:58:00Z",
            "ATC_UNIT EDDF",
            "CALLSIGN ABC8NT",
            "TEXT RCD RECEIVED\r\nREQUEST BEING PROCESSED\r\nSTANDBY",
            "CHECKSUM 0xa124",
            "CHECKSUM_OK correct",
        ]);

    [Fact]
    public void UnknownApplication_WithRightChecksum_IsBelieved() =>
        Decoded.Lines("H1", "/FRADFYA.XY1/ANY WORDS OF AN UNKNOWN APPLICATIONDD2C").ShouldBe(
        [
            "Air Traffic Services Message",
            "GND_ADDR FRADFYA",
            "MSG_TYPE XY1",
            "TEXT ANY WORDS OF AN UNKNOWN APPLICATION",
            "CHECKSUM 0xdd2c",
            "CHECKSUM_OK correct",
        ]);

    [Theory]
    [InlineData("/FRADFYA.XY1/ANY WORDS OF AN UNKNOWN APPLICATIONDD2D")]
    [InlineData("/GVACLXA.DC1/CLD 1042 251330 LSZH PDC 108\r\nABC308L STANDBY")]
    [InlineData("/SBRF.DC1/RCD 024\r\nABC1557")]
    [InlineData("/EGGX.OC1/RCL 046\r\nABC088-BALIX")]
    public void OtherTexts_AreRefused(string text) => Decoded.DecoderOf("H1", text).ShouldBe("none");
}
