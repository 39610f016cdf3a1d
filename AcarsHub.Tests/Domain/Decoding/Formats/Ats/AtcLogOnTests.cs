using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Ats;

public sealed class AtcLogOnTests
{
    [Fact]
    public void LogOn_Contact_ReadsAircraftPositionAndApplications() =>
        Decoded.Lines("B0", "/NFFJXYA.AFN/FMHQFA11,.VH-OQA,7C4925,045512/FPOS33570E151106,1/FCOADS,01/FCOATC,0155B0").ShouldBe(
        [
            "ATC Logon",
            "GND_ADDR NFFJXYA",
            "CALLSIGN QFA11",
            "TAIL VH-OQA",
            "ICAO24 7C4925",
            "TIMESTAMP 04:55:12",
            "POS 33.950 S, 151.177 E",
            "AFN_APP ADS version 1",
            "AFN_APP ATC version 1",
            "CHECKSUM 0x55b0",
            "CHECKSUM_OK correct",
        ]);

    [Fact]
    public void LogOn_Acknowledgement_TellsWhatIsAccepted() =>
        Decoded.Lines("A0", "/NFFJXYA.AFN/FMHQFA11,.VH-OQA,,045530/FAK0,NFFJXYA/FARADS,0/FARATC,3CF47").ShouldBe(
        [
            "ATC Logon Acknowledgement",
            "GND_ADDR NFFJXYA",
            "CALLSIGN QFA11",
            "TAIL VH-OQA",
            "TIMESTAMP 04:55:30",
            "AFN_RESULT success",
            "AFN_NEXT NFFJXYA",
            "AFN_APP ADS accepted",
            "AFN_APP ATC refused, reason 3",
            "CHECKSUM 0xcf47",
            "CHECKSUM_OK correct",
        ]);

    [Theory]
    [InlineData("AFN/FMHQFA11,.VH-OQA,,051000/FCAKZAKXYA91BB", "ATC Contact Advisory", "AFN_NEXT KZAKXYA")]
    [InlineData("AFN/FMHQFA11,.VH-OQA,,051200/FRP150CA", "ATC Contact Response", "AFN_RESULT failure, reason 1")]
    [InlineData("AFN/FMHQFA11,.VH-OQA,,051200/FCP0,KZAKXYA3C34", "ATC Contact Complete", "AFN_NEXT KZAKXYA")]
    public void LogOn_PassingOn_NamesTheUnit(string text, string description, string item)
    {
        var lines = Decoded.Lines("H1", "NFFJXYA." + text);

        lines[0].ShouldBe(description);
        lines.ShouldContain(item);
        lines.ShouldContain("CHECKSUM_OK correct");
    }

    [Fact]
    public void LogOn_UnknownElement_Remains() =>
        Decoded.Lines("B0", "/NFFJXYA.AFN/FMHQFA11,.VH-OQA,,045512/XYZ1,20000").ShouldContain("remaining XYZ1,2");

    [Theory]
    [InlineData("/NFFJXYA.AFN/FMHQFA11,.VH-OQA0000")]
    [InlineData("/NFFJXY.AFN/FMHQFA11,.VH-OQA,,045512/FRP10000")]
    [InlineData("/NFFJXYA.AFN.FMHQFA11,.VH-OQA,,045512/FRP10000")]
    [InlineData("/nffjxya.AFN/FMHQFA11,.VH-OQA,,045512/FRP10000")]
    public void LogOn_OtherShape_IsRefused(string text) => Decoded.DecoderOf("B0", text).ShouldBe("none");
}
