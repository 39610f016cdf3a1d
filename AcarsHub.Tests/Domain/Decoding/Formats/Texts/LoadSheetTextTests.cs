using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Texts;

public sealed class LoadSheetTextTests
{
    [Fact]
    public void LoadSheet_OfIata_IsRead()
    {
        const string Text = "LOADSHEET FINAL 1736 EDNO1\r\nLX1376/21     21JAN26\r\nZRH WRO HB-XYZ   2/3\r\nZFW 39754  MAX 46700\r\nTOF 4800\r\nTOW 44554  MAX 54000\r\nTIF 2000\r\nLAW 42554  MAX 49050   L\r\nUNDLD 6496\r\nPAX/6/59 TTL 65\r\nMACTOW 32.4";

        Decoded.Lines("C1", Text).ShouldBe(
        [
            "Load Sheet",
            "EDITION 1",
            "FLIGHT LX1376",
            "DEP_DAY 21",
            "TIMESTAMP 2026-01-21T17:36:00Z",
            "ORG ZRH",
            "DST WRO",
            "TAIL HB-XYZ",
            "ZFW 39754",
            "ZFW_MAX 46700",
            "TOF 4800",
            "TOW 44554",
            "TOW_MAX 54000",
            "TIF 2000",
            "LAW 42554",
            "LAW_MAX 49050",
            "UNDLD 6496",
            "MACTOW 32.4 %",
            "PAX_CLASS 6/59",
            "PAX 65",
            "TEXT " + Text,
        ]);
    }

    [Fact]
    public void LoadSheet_Closeout_IsRead()
    {
        const string Text = "LOAD CLOSEOUT RVSN 00 1800L\r\n2380 ABQ-PHX N758\r\nTOW 114533\r\nFOB  11317A\r\nZFW 103216\r\nSTAB N/U  1.2\r\nZFW CG 26.3 \r\nTOW CG 25.9 \r\nPSGR  46 W0 X0\r\nCREW   5 \r\nTSOB  52 \r\nPSGR WGT 9522 \r\nCGO WGT  619   \r\nEOW   93075";

        Decoded.Lines("40", Text).ShouldBe(
        [
            "Load Sheet",
            "ORG ABQ",
            "DST PHX",
            "FLIGHT 2380",
            "ZFW 103216",
            "TOW 114533",
            "EOW 93075",
            "CGO 619",
            "FOB 11317",
            "MACZFW 26.3 %",
            "MACTOW 25.9 %",
            "TRIM 1.2 units",
            "PAX 46",
            "TSOB 52",
            "CREW 5",
            "TEXT " + Text,
        ]);
    }

    [Theory]
    [InlineData("ECD/F-XYZA\r\nLOADSHEET FINAL EDN01\r\nAF0379/10/10MAR20/2114\r\nYVRCDG\r\nTOW 234565 MACTOW 32.4", "FLIGHT AF0379", "TIMESTAMP 2020-03-10T21:14:00Z", "ORG YVR", "DST CDG", "TAIL F-XYZA")]
    [InlineData("LOADSHEET PRELIM EDNO 2\r\nPAX/6/59/TTL 65 CREW 2/3", "EDITION 2", "PAX_CLASS 6/59", "PAX 65")]
    [InlineData("LOADSHEET FINAL\r\nPAX 90\r\nSTAB N/D 0.5", "PAX 90", "TRIM -0.5 units")]
    [InlineData("LAX HKG CX0881/08 B-XYZ\r\nZFW ACT 227720 MAX 244939\r\nTO FUEL 16600\r\nTOW 244320", "FLIGHT CX0881", "ORG LAX", "DST HKG", "TAIL B-XYZ", "ZFW 227720", "ZFW_MAX 244939", "TOF 16600")]
    public void LoadSheet_OtherHeads_AreRead(string text, params string[] items)
    {
        var lines = Decoded.Lines("2U", text);

        lines[0].ShouldBe("Load Sheet");
        items.ShouldAllBe(item => lines.Contains(item));
        lines.ShouldNotContain("CREW 2");
    }

    [Theory]
    [InlineData("NEED NEW LOADSHEET")]
    [InlineData("TOW BAR IS CONNECTED")]
    [InlineData("OUR ZFW 45000 TOW 50000 OK")]
    [InlineData("MAX ZFWX 45000 ATOW 50000 XLAW 40000")]
    public void LoadSheet_WithTooFewValues_StaysUndecoded(string text) => Decoded.DecoderOf("C1", text).ShouldBe("none");
}
