using System.Text.Json;
using AcarsHub.Domain.Decoding;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Loads;

public sealed class FiledFlightPlanTests
{
    private const string Plan = "(FPL-ABC123/A4101-YN\r\n-2B789/H-SDE2E3/LB1D1\r\n-KSFO0100\r\n-M082F370 DCT PORTE J584 ENI\r\n DCT\r\n-KLAX0055 KONT KSAN\r\n-PBN/A1B1 NAV/ABAS\r\n RNP2 REG/N12345 REG/N99999)";

    [Fact]
    public void FlightPlan_WithWrappedLines_IsRead() =>
        Decoded.Lines("H1", Plan).ShouldBe(
        [
            "Operational Flight Plan",
            "CALLSIGN ABC123",
            "RULES IFR/VFR",
            "ACFT B789",
            "ORG KSFO",
            "EOBT 01:00:00",
            "CRUISE M082 F370",
            "ROUTE DCT > PORTE > J584 > ENI > DCT",
            "DST KLAX",
            "EET 00:55:00",
            "ALT_DST KONT",
            "TAIL N12345",
        ]);

    [Fact]
    public void FlightPlan_ForPrograms_HasAllItsFields()
    {
        var json = JsonDocument.Parse(DecodedJson.Serialize(new MessageDecoder().Decode(new TextMessage { Label = "H1", Text = Plan }))).RootElement.GetProperty("raw").GetProperty("icao_fpl");

        json.GetProperty("flightRules").GetString().ShouldBe("Y");
        json.GetProperty("wakeTurbulence").GetString().ShouldBe("H");
        json.GetProperty("surveillance").GetString().ShouldBe("LB1D1");
        json.GetProperty("eet").GetString().ShouldBe("0055");
        json.GetProperty("alternates").EnumerateArray().Select(static a => a.GetString()).ShouldBe(["KONT", "KSAN"]);
        json.GetProperty("otherInfo").EnumerateObject().Select(static p => $"{p.Name} {p.Value}").ShouldBe(["PBN A1B1", "NAV ABAS RNP2", "REG N12345"]);
    }

    [Fact]
    public void FlightPlan_InsideWords_LeavesThem() =>
        Decoded.Lines("RA", "AS FILED (FPL-ABC123-VG-C172/L-S/C-EDDF0900-N0100VFR-EDDS0100-0) REGARDS").ShouldBe(
        [
            "Operational Flight Plan",
            "CALLSIGN ABC123",
            "RULES VFR",
            "ACFT C172",
            "ORG EDDF",
            "EOBT 09:00:00",
            "CRUISE N0100 VFR",
            "DST EDDS",
            "EET 01:00:00",
            "remaining AS FILED REGARDS",
        ]);

    [Theory]
    [InlineData("(FPL-ABC123-IS-B789/H)")]
    [InlineData("(FPL-ABC123-QS-B789/H-S/C-KSFO0100-N0487F370 DCT-KLAX0055-0)")]
    [InlineData("(FPL-ABC123-IS-B789/H-S/C-KSFO-N0487F370 DCT-KLAX0055-0)")]
    public void FlightPlan_WithoutItsFields_IsRefused(string text) => Decoded.DecoderOf("H1", text).ShouldBe("none");
}
