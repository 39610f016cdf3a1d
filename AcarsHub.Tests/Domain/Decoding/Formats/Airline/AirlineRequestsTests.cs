using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Airline;

public sealed class AirlineRequestsTests
{
    private const string American = "Airline Designated Downlink|AIRLINE American Airlines|";
    private const string Delta = "Airline Designated Downlink|AIRLINE Delta Air Lines|DEP_DAY 1|MSG_HOUR 0|";
    private const string Flight = "FLIGHT XYZ374|DEP_DAY 8|ARR_DAY 9|TIMESTAMP 07:54:00|ORG UUEE|DST LFLL";

    [Theory]
    [InlineData("OS KABQ /IR KABQ0019", American + "MSG_TYPE In Range (IR)|DST KABQ|ETA 00:19:00")]
    [InlineData("OS KABQ /ALT00000120", American + "MSG_TYPE ALT|DST KABQ|remaining 00000120")]
    [InlineData("OS KABQ /LIF", American + "MSG_TYPE LIF|DST KABQ")]
    [InlineData("OS KABQ /FTM\r\nA/B AND C", American + "MSG_TYPE Free Text (FTM)|DST KABQ|TEXT A/B AND C")]
    [InlineData("\"OS KABQ /FTM\r\nWORDS", American + "MSG_TYPE Free Text (FTM)|DST KABQ|TEXT WORDS")]
    [InlineData("OS KABQ /WXRKOKC,M56KOKC,", American + "MSG_TYPE Weather Request (WXR)|DST KABQ|WX_STATION KOKC|remaining M56KOKC")]
    [InlineData("OS KABQ", "Not Decoded")]
    [InlineData("OS KABQ /", "Not Decoded")]
    [InlineData("OS ABQ /IR", "Not Decoded")]
    public void AmericanDownlink_StationAndKey_AreRead(string text, string expected) => string.Join('|', Decoded.Lines("5Z", text)).ShouldBe(expected);

    [Theory]
    [InlineData("24", "010024 KATL KLAS7\r\n/FN 0659", Delta + "ORG KATL|DST KLAS|FLIGHT 0659|remaining 7")]
    [InlineData("39", "010039 KATL KLAS8\r\n/FN 0659\r\n0118                                   \r\n/TCI     ", Delta + "ORG KATL|DST KLAS|FLIGHT 0659|ETA 01:18:00|TEXT /TCI|remaining 8")]
    [InlineData("4H", "01004H  OAJ  ATL0\r\n  \r\nWPR RESET\r\n\r\n", Delta + "ORG OAJ|DST ATL|TEXT WPR RESET|remaining 0")]
    [InlineData("2B", "01002B KJFK KMIA6\r\n301421140212", Delta + "ORG KJFK|DST KMIA|remaining 6 301421140212")]
    [InlineData("24", "010039 KATL KLAS7", "Not Decoded")]
    [InlineData("24", "012524 KATL KLAS7", "Not Decoded")]
    [InlineData("24", "010024 KATL ----7", "Not Decoded")]
    [InlineData("4N", "01004N KATL KLAS7", "Not Decoded")]
    [InlineData("", "0100", "Not Decoded")]
    public void DeltaEnvelope_LabelInTheText_IsRead(string label, string text, string expected) => string.Join('|', Decoded.Lines(label, text)).ShouldBe(expected);

    [Theory]
    [InlineData("39", "WXR01XYZ374    /08090754UUEELFLL\r\nM        LKPREDDC", "Weather Request|MSG_TYPE Weather Request (WXR)|" + Flight + "|WX_STATION LKPR|WX_STATION EDDC|remaining M")]
    [InlineData("3A", "WXR01XYZ374/08090754UUEELFLL\r\n/TYP M/STA KEWR/STA KSWF/STA ----", "Weather Request|MSG_TYPE Weather Request (WXR)|" + Flight + "|WX_STATION KEWR|WX_STATION KSWF|remaining TYP M")]
    [InlineData("37", "FTX01XYZ374/08090754UUEELFLL\r\nTHANKS", "Free Text|MSG_TYPE Free Text (FTX)|" + Flight + "|TEXT THANKS")]
    [InlineData("23", "ONN01XYZ374/08090754UUEELFLL07530078", "Landing Report|MSG_TYPE Landing Report (ONN)|" + Flight + "|ON 07:53:00|FOB 78")]
    [InlineData("2N", "TKO01XYZ374/08090754UUEELFLL\r\n07200750", "Takeoff Report|MSG_TYPE Takeoff Report (TKO)|" + Flight + "|OUT 07:20:00|OFF 07:50:00")]
    [InlineData(
        "27",
        "POS01XYZ374    /08090754UUEELFLL\r\nFUEL  156\r\nTEMP- 62\r\nWDIR34802\r\nWSPD  63\r\nLATN 52.131\r\nLONE 19.441\r\nETA0910\r\nTUR\r\nALT36000\r\nABC",
        "Position Report|MSG_TYPE Position Report (POS)|" + Flight + "|FOB 156|OATEMP -62 degrees|ETA 09:10:00|ALT 36000 feet|POS 52.131 N, 19.441 E|WIND POSITION: 348.02° at 63kt, -62°C|remaining ABC")]
    [InlineData("27", "POS01XYZ374    /08090754UUEELFLL\r\nWDIR\r\nWSPD  63", "Position Report|MSG_TYPE Position Report (POS)|" + Flight + "|remaining   63")]
    [InlineData("37", "ABC01XYZ374/08090754UUEELFLL\r\nTHANKS", "Not Decoded")]
    [InlineData("37", "FTX01XYZ374/08390754UUEELFLL\r\nTHANKS", "Not Decoded")]
    public void FlightReport_KnownType_IsRead(string label, string text, string expected) => string.Join('|', Decoded.Lines(label, text)).ShouldBe(expected);

    [Theory]
    [InlineData("5Z", "05KIAD REQUEST GATE ASSIGNMENT ETA0411", "Gate Request|DST KIAD|ETA 04:11:00|remaining 05")]
    [InlineData("13", "ARR GATE REQ /AIR ID AS,/DEST KPDX,/ETA 2312", "Gate Request|DST KPDX|ETA 23:12:00|remaining AIR ID AS")]
    [InlineData("5Z", "05KIAD REQUEST FUEL", "Not Decoded")]
    [InlineData("14", "3,,,Y,N,Y,KPHX,010112,7716,GOOD EVENING,ALL,,,", "In Range Report|DST KPHX|ETA 01:01:12|FUEL_ON 7716 lbs|TEXT GOOD EVENING,ALL|remaining 3,,,Y,N,Y")]
    [InlineData("14", "9,,,Y,N,Y,KBDL,124454,,,,,,", "In Range Report|DST KBDL|ETA 12:44:54|remaining 9,,,Y,N,Y")]
    [InlineData("14", "9,,,Y,N,Q,KBDL,124454,9259,,", "Not Decoded")]
    [InlineData("33", "I,KDEN,KPHX,08/,07R/,,,,,0,00,,140.8,", "Landing Data Request|ORG KDEN|DST KPHX|ARWY 08|ARWY 07R|remaining I,,,,,0,00,,140.8,")]
    [InlineData("33", "4,F,OAJ,ATL,10,,,,,,1,0", "Landing Data Request|ORG OAJ|DST ATL|ARWY 10|remaining 4,F,,,,,1,0")]
    [InlineData("33", "I,KDEN,KPHX,AB/,07R/,,,,,0,00,,140.8,", "Not Decoded")]
    [InlineData("33", "I,KDEN,KPHX,08/", "Not Decoded")]
    [InlineData("85", "HELLO.JST HEADS UP\r\nWE HAVE A BULB OUT\r\n\r\n", "Free Text|TEXT HELLO.JST HEADS UP\r\nWE HAVE A BULB OUT")]
    [InlineData("81", "00012345,ABC,12,DE,44,FG", "Not Decoded")]
    [InlineData("81", "OK", "Not Decoded")]
    public void CrewRequests_KnownForms_AreRead(string label, string text, string expected) => string.Join('|', Decoded.Lines(label, text)).ShouldBe(expected);
}
