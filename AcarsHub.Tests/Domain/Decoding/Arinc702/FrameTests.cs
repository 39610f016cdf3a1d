using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Arinc702;

public sealed class FrameTests
{
    private const string Position = "POSN33171W107168,TCS,000551,380,RSK,003357,JNC,M56,253024,211";
    private const string SignedPosition = Position + "2525";

    private readonly MessageDecoder _decoder = new();

    [Theory]
    [InlineData(SignedPosition)]
    [InlineData("/HDQDLUA." + SignedPosition)]
    [InlineData("/." + SignedPosition)]
    [InlineData("\r\n" + SignedPosition + "\r\n")]
    [InlineData("PO\r\nSN33171W107\r\n168,TCS,000551,380,RSK,003357,JNC,M56,253024,21\r\n125\r25")]
    public void Frame_RightChecksum_IsReadUnderAnyLabel(string text)
    {
        foreach (var label in new[] { "H1", "2P", "20", "ZZ" })
        {
            var decoded = _decoder.Decode(new TextMessage { Label = label, Text = text });

            decoded.Decoder.ShouldBe("arinc-702");
            decoded.Level.ShouldBe(DecodeLevel.Full);
            decoded.TryGet(Fields.Position, out var position).ShouldBeTrue();
            position.ToString().ShouldBe("33.285 N, 107.280 W");
            decoded.TryGet(Fields.Checksum, out var checksum).ShouldBeTrue();
            checksum.ShouldBe(0x2525);
            decoded.TryGet(Fields.ChecksumOk, out _).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData(false, "IBM-SDLC reversed")]
    [InlineData(true, "GENIBUS")]
    public void Frame_EitherAlgorithm_IsNamed(bool isInmarsat, string algorithm)
    {
        const string Message = "FTX/FXHELLO";
        var decoded = _decoder.Decode(new TextMessage { Label = "H1", Text = isInmarsat ? Signed.GenibusText(Message) : Signed.Text(Message) });

        decoded.TryGet(Fields.ChecksumAlgorithm, out var found).ShouldBeTrue();
        found.ShouldBe(algorithm);
    }

    [Fact]
    public void Frame_BehindAnythingButRightFromTheIdentifier_IsRead() =>
        Decoded.Lines("H1", "??? " + Signed.Text("REQPOS/SN12"))[0].ShouldBe("Request for Position Report");

    [Theory]
    [InlineData("REQPOS", "Request for Position Report")]
    [InlineData("REQ\nPOS", "Request for Position Report")]
    [InlineData("RESREQ/AK,47", "Response for Request")]
    [InlineData("REJPWI,104916", "Reject for Pilot Weather Information")]
    [InlineData("RESPWI/AC,5B", "Response for Pilot Weather Information")]
    [InlineData("REQFPN", "Request for Flight Plan")]
    [InlineData("REQLDI", "Request for Load Distribution Information")]
    [InlineData("REQPWM", "Request for Weather Information")]
    [InlineData("FPN/SN1", "Flight Plan")]
    [InlineData("PER/SN1", "Performance Report")]
    [InlineData("PRG/SN1", "Progress Report")]
    [InlineData("PWI/SN1", "Pilot Weather Information")]
    [InlineData("LDI/SN1", "Load Distribution Information")]
    [InlineData("INI/SN1", "Initial Report")]
    [InlineData("INR/SN1", "In-Range Report")]
    [InlineData("FTX/SN1", "Free Text")]
    [InlineData("SUM/SN1", "Summary Report")]
    [InlineData("WXR/SN1", "Weather Report")]
    public void Frame_Identifiers_AreNamed(string message, string description) => Signed.Lines(message)[0].ShouldBe(description);

    [Fact]
    public void Frame_WrongChecksum_IsPartialAndSaysSo()
    {
        var decoded = _decoder.Decode(new TextMessage { Label = "H1", Text = Position + "2526" });

        decoded.Level.ShouldBe(DecodeLevel.Partial);
        decoded.Remaining.ShouldBeNull();
        decoded.Items.Select(static item => $"{item.Code} {item.Text}").TakeLast(3).ShouldBe(["FOB 211", "CHECKSUM 0x2526", "CHECKSUM_OK wrong"]);
    }

    [Theory]
    [InlineData("FPN/RI:DA:KMEM:AA:EGSS:F:BEXET,N54000W014000..BEDEK,N51223W001335", "ROUTE BEXET(54.000 N, 14.000 W) >> BEDEK(51.372 N, 1.558 W)", null)]
    [InlineData("FPN/RI:DA:KMEM:AA:EGSS:F:BEXET,N54000W014000..BEDEK,N5122", "ROUTE BEXET(54.000 N, 14.000 W) >> BEDEK", "N5122")]
    [InlineData("POSN33171W107168,TCS,000551,380,RSK,003357", "ROUTE TCS@00:05:51 > RSK@00:33:57", null)]
    public void Frame_CutOff_KeepsItsLastCharactersAsContent(string text, string route, string? remaining)
    {
        var lines = Decoded.Lines("H1", text);

        lines.ShouldContain(route);
        lines.ShouldContain("CHECKSUM_OK wrong");
        lines.ShouldNotContain(static line => line.StartsWith("CHECKSUM 0x", StringComparison.Ordinal));
        lines.Where(static line => line.StartsWith("remaining", StringComparison.Ordinal)).ShouldBe(remaining is null ? [] : ["remaining " + remaining]);
    }

    [Theory]
    [InlineData("20", "POSN38160W077075,,211733,360,OTT,212041,,N42,19689,40,544")] // Label 20 has its own.
    [InlineData("H1", "POSN 35.062W109.746, 148,005530,37015,23566,  29,-58,024930,KIAH")] // Decimals, label 21.
    [InlineData("H1", "POSN 390104W 754601,-------,1244,1446,,-  4,23249  12,FOB   73,ETA 1303,KATL,KPHL,")] // Seconds, label 12.
    [InlineData("H1", "POSA1N37358W 77279,GEARS  ,221626,370,BBOBO  ,222053,,-61,139,1174,829")] // Label 16.
    [InlineData("H1", "POS02,N38171W077507,319,KJFK,KUZA,0926,0245,0327,004.6")] // Label 44.
    [InlineData("H1", "FTX01YX4687/04042233KJFKKDCA\r\nTHANKS")] // Label 37.
    [InlineData("H1", "PER/")]
    [InlineData("H1", "PER/ZZ1")]
    [InlineData("H1", "REQPOS037C")]
    [InlineData("H1", "PERDEAD")]
    [InlineData("H1", "INRANGE/FNAAL1")]
    [InlineData("H1", "REQUEST/FNAAL1")]
    [InlineData("H1", "SEE FPN/FNAAL1")] // Not at the start, and no checksum to prove it.
    public void Frame_TextsOfOtherKinds_AreNotTaken(string label, string text) => Decoded.DecoderOf(label, text).ShouldNotBe("arinc-702");

    [Fact]
    public void Frame_LineBreaksInsideValues_MarksThemInTheMessageAsReceived()
    {
        const string Text = "FPN/FNQF\r\nA401/RI:DA:YSSY:AA:YMML:F:WOL,S34334E15\r\n0474.H65.LEECE";
        var decoded = _decoder.Decode(new TextMessage { Label = "H1", Text = Signed.Text(Text) });

        decoded.Fields.Select(static field => field.Source).Where(static source => !source.IsEmpty).ShouldAllBe(source => ReferenceEquals(source.Source, decoded.Fields[0].Source.Source));
        decoded.Fields.Single(static field => field.Code == "FLIGHT").Source.ToString().ShouldBe("QF\r\nA401");
        decoded.Fields.Single(static field => field.Code == "DST").Source.ToString().ShouldBe("YMML");
        decoded.Fields.Single(static field => field.Code == "ROUTE").Source.ToString().ShouldBe("WOL,S34334E15\r\n0474.H65.LEECE");
    }

    [Fact]
    public void Frame_AddressOfTheGroundInFront_IsTold() =>
        Decoded.Lines("H1", "/HDQDLUA." + Signed.Text("REQPOS")).ShouldContain("GND_ADDR HDQDLUA");
}
