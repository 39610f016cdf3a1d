using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Positions.Label3xTo8x;

public sealed class Label83Tests
{
    [Fact]
    public void Fields_WesterlyHeading_IsReadAsSent() =>
        Decoded.Lines("83", "KIAH,RJAA,110012, 39.12,-175.10,39001,265,-107.6, 64900").ShouldBe(
        [
            "Airline Defined",
            "ORG KIAH",
            "DST RJAA",
            "MSG_DAY 11",
            "TIMESTAMP 00:12:00",
            "POS 39.120 N, 175.100 W",
            "ALT 39001 feet",
            "CAS 265 knots",
            "HDG -107.6",
            "FOB 64900",
        ]);

    [Fact]
    public void Columns_Report_IsRead() =>
        Decoded.Lines("83", "001PR19205732S2956.9E09542.81593860109").ShouldBe(
        [
            "Airline Defined",
            "MSG_DAY 19",
            "TIMESTAMP 20:57:32",
            "POS 29.948 S, 95.713 E",
            "ALT 15938 feet",
            "remaining 60109",
        ]);

    [Fact]
    public void Eta_Report_IsRead() =>
        Decoded.Lines("83", "4DH3 ETAT2  0907/22 ENGM/KEWR .LN-ABC\r\n/ETA 1641/XYZ 2").ShouldBe(
        [
            "Airline Defined",
            "FLIGHT 0907",
            "MSG_DAY 22",
            "ORG ENGM",
            "DST KEWR",
            "TAIL LN-ABC",
            "ETA 16:41:00",
            "remaining XYZ 2",
        ]);

    [Theory]
    [InlineData("83", "KIAH,RJAA,110012, 39.12,-175.10")]
    [InlineData("83", "KIAH,1234,110012, 39.12,-175.10,39001,265,-107.6, 64900")]
    [InlineData("83", "KIAH,RJAA,110012, 39.12,-185.10,39001,265,-107.6, 64900")]
    [InlineData("83", "001PR19245732N2956.9W09542.81593860109")]
    [InlineData("83", "001PR19205732N2966.9W09542.81593860109")]
    [InlineData("83", "001PR")]
    [InlineData("83", "4DH3 ETAT2")]
    [InlineData("83", "4DH3 ETAT2  0907/22 ENGM")]
    [InlineData("83", "4DH3 ETAT2  0907/22 ENGM/KEWR .LN/ABC")]
    public void Label83_NearMiss_IsRefused(string label, string text) => Decoded.DecoderOf(label, text).ShouldBe("none");
}
