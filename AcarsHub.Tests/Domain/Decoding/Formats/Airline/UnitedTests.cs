using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Airline;

public sealed class UnitedTests
{
    private const string Start = "Airline Designated Downlink|AIRLINE United Airlines|";
    private const string Route = "ORG KIAH|DST KBOS|MSG_DAY 5|TIMESTAMP 03:08:14";

    [Theory]
    [InlineData("/ET EXP TIME       / KIAH KBOS 05 030814/EON 0414 AUTO", "MSG_TYPE Expected Time (ET)|MSG_TITLE EXP TIME|" + Route + "|ETA 04:14:00|remaining AUTO")]
    [InlineData("/C4 DISP MSG       / KIAH KBOS 05 030814\r\nALL IS WELL", "MSG_TYPE Flight Dispatch (C4)|MSG_TITLE DISP MSG|" + Route + "|TEXT ALL IS WELL")]
    [InlineData("/B3 TO DATA REQ    / KIAH KBOS 05 030814 R15R", "MSG_TYPE Request Departure Clearance (B3)|MSG_TITLE TO DATA REQ|" + Route + "|ARWY 15R")]
    [InlineData("/C3 GATE REQ       / KIAH KBOS 05 030814", "MSG_TYPE Off Message (C3)|MSG_TITLE GATE REQ|" + Route)]
    [InlineData("/W1 METAR          / KIAH KBOS 05 030814 EDDM EDDN ---- 12", "MSG_TYPE Request Weather for City (W1)|MSG_TITLE METAR|" + Route + "|WX_STATION EDDM|WX_STATION EDDN|remaining 12")]
    [InlineData("/ZZ SOMETHING      / KIAH KBOS 05 030814", "MSG_TYPE ZZ|MSG_TITLE SOMETHING|" + Route)]
    [InlineData("/B3 ATLIAD 14 R1C G1273", "MSG_TYPE Request Departure Clearance (B3)|ORG ATL|DST IAD|MSG_DAY 14|ARWY 1C|remaining G1273")]
    [InlineData("/C3 IADDFW", "MSG_TYPE Off Message (C3)|ORG IAD|DST DFW")]
    [InlineData("/C5 REPORT", "MSG_TYPE Maintenance Message (C5)|remaining REPORT")]
    [InlineData("/C11 N40W080", "MSG_TYPE International PIREP (C11)|remaining N40W080")]
    public void UnitedDownlink_KnownTypeOrFullHeader_IsRead(string text, string expected) =>
        string.Join('|', Decoded.Lines("5Z", text)).ShouldBe(Start + expected);

    [Fact]
    public void UnitedDownlink_Txt_IsFreeText() =>
        Decoded.Lines("5Z", "/TXT\r\nDID U GET THE TIMES").ShouldBe(["Airline Designated Downlink", "TEXT DID U GET THE TIMES"]);

    [Theory]
    [InlineData("/")]
    [InlineData("/TXT")]
    [InlineData("/ZZ REPORT")]
    [InlineData("/ZZ REPORT / KIAH KBOS 05 0308")]
    [InlineData("C4 DISP MSG")]
    public void UnitedDownlink_OtherText_IsRefused(string text) => Decoded.DecoderOf("5Z", text).ShouldBe("none");

    [Theory]
    [InlineData("1R", "/1R GATE RTN       / KIAH KBOS 05 030814 CREW REPORT", Start + "MSG_TITLE GATE RTN|" + Route + "|remaining CREW REPORT")]
    [InlineData("2R", "/2R RESET          / KIAH KBOS 05 030814/0308/PHASE AIR/FLT 1436", Start + "MSG_TITLE RESET|" + Route + "|FLIGHT 1436|remaining 0308/PHASE AIR")]
    [InlineData("1R", "/2R RESET          / KIAH KBOS 05 030814", "Not Decoded")]
    public void UnitedReport_LabelAsCode_IsRead(string label, string text, string expected) => string.Join('|', Decoded.Lines(label, text)).ShouldBe(expected);
}
