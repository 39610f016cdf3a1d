using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Miam;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Media;

public sealed class LabelMaTests
{
    private const string Advisory = "0EV005043VSH";

    [Fact]
    public void LabelMa_AcarsMessage_IsWhatTheMessageIs()
    {
        var frame = new NewMiam { ApplicationType = 0, ApplicationId = "SA" }.Frame(Advisory);

        Decoded.Lines("MA", frame).ShouldBe(
        [
            "Media Advisory",
            "LABEL SA",
            "TAIL N100AB",
            "LINK_EST VHF ACARS at 00:50:43",
            "LINKS_AVAIL VHF ACARS, Default SATCOM, HF",
            "TEXT " + Advisory,
        ]);
        Decoded.DecoderOf("MA", frame).ShouldBe("label-ma-label-sa");
    }

    [Fact]
    public void LabelMa_MessageNobodyReads_IsShownAndRemains() =>
        Decoded.Lines("MA", new NewMiam { ApplicationType = 2, ApplicationId = "Z9DFB6" }.Frame("UNKNOWN WORDS")).ShouldBe(
        [
            "MIAM Message", "LABEL Z9", "SUBLABEL DF", "MFI B6", "TAIL N100AB", "TEXT UNKNOWN WORDS", "remaining UNKNOWN WORDS",
        ]);

    [Fact]
    public void LabelMa_InnerPlainText_IsNotSaidTwice()
    {
        var frame = new NewMiam { ApplicationType = 0, ApplicationId = "SA" }.Frame(Advisory + "/WORDS");

        Decoded.Lines("MA", frame).Where(static line => line.StartsWith("TEXT", StringComparison.Ordinal)).ShouldBe(["TEXT WORDS", $"TEXT {Advisory}/WORDS"]);
    }

    [Fact]
    public void LabelMa_FrameInAFrame_IsReadToTheLastThatIsAllowed()
    {
        var frame = new NewMiam { ApplicationType = 0, ApplicationId = "SA" }.Frame(Advisory);
        for (var depth = 0; depth < MessageDecoder.MaxDepth; depth++)
        {
            Decoded.Lines("MA", frame).ShouldContain("LINK_EST VHF ACARS at 00:50:43", $"depth {depth}");
            frame = new NewMiam { ApplicationType = 0, ApplicationId = "MA" }.Frame(frame);
        }

        Decoded.Lines("MA", frame)[0].ShouldBe("MIAM Message");
    }

    [Fact]
    public void LabelMa_WrongChecksum_IsSaid() =>
        Decoded.Lines("MA", new NewMiam { ApplicationType = 0, ApplicationId = "SA", IsChecksumWrong = true }.Frame(Advisory)).ShouldContain("CHECKSUM_OK wrong");

    [Fact]
    public void LabelMa_CutOffBody_TellsWhatThereIs()
    {
        var frame = new NewMiam { ApplicationType = 0, ApplicationId = "Z9", Compression = 0 }.Frame("FIRST WORDS OF A MESSAGE THAT GOES ON");

        var lines = Decoded.Lines("MA", frame[..^20]);

        lines.ShouldContain("CUT_OFF the end is missing");
        lines.ShouldContain(static line => line.StartsWith("TEXT FIRST WORDS", StringComparison.Ordinal));
    }

    [Fact]
    public void LabelMa_OtherApplications_AreShownAsTheyAre()
    {
        Decoded.Lines("H1", "#T2BT-3![[mS0L8ZeIK0?J|EDDF").ShouldBe(["MIAM Message", "MIAM_APP 0AT", "TEXT EDDF"]);
        Decoded.Lines("MA", new NewMiam { ApplicationType = 3, ApplicationId = "APPONE", Encoding = 1 }.Frame([0, 1, 0xFF])).ShouldBe(
            ["MIAM Message", "MIAM_APP APPONE", "TAIL N100AB", "MIAM_DATA 0001FF"]);
        Decoded.Lines("MA", new NewMiam { ApplicationType = 3, ApplicationId = "APPONE", Encoding = 1 }.Frame(new byte[100]))[^1].ShouldEndWith("00… (100 octets)");
    }

    [Fact]
    public void LabelMa_UnknownCompression_LeavesTheBody()
    {
        var frame = new NewMiam { ApplicationType = 0, ApplicationId = "SA", Compression = 2 }.Frame("DATA");

        Decoded.Lines("MA", frame).ShouldBe(["MIAM Message", "LABEL SA", "TAIL N100AB", "remaining " + frame[(frame.IndexOf('|', StringComparison.Ordinal) + 1)..]]);
    }

    [Fact]
    public void LabelMa_Acknowledgement_TellsOfWhat()
    {
        Decoded.Lines("MA", "T.0&HDeF/kAYq0K2\"hz7ck?4|").ShouldBe(["MIAM Acknowledgement", "TAIL HL8079", "MIAM_ACK 83", "MIAM_RESULT acknowledged"]);
        Decoded.Lines("H1", new NewMiam { Version = 2 }.Ack(5, MiamAckResult.Expired)).ShouldBe(["MIAM Acknowledgement", "MIAM_ACK 5", "MIAM_RESULT expired"]);
        Decoded.Lines("MA", new NewMiam().Ack(5, (MiamAckResult)9)).ShouldContain("MIAM_RESULT 9");
    }

    [Theory]
    [InlineData(false, "MIAM Aloha")]
    [InlineData(true, "MIAM Aloha Reply")]
    public void LabelMa_Aloha_TellsWhatTheStationCan(bool isReply, string description) =>
        Decoded.Lines("MA", new NewMiam().Aloha(isReply, MiamCompressions.Deflate, MiamNetworks.Acars | MiamNetworks.Udp | (MiamNetworks)64)).ShouldBe(
            [description, "TAIL N100AB", "MIAM_COMPR deflate", "MIAM_NETS ACARS, UDP, bit 6"]);

    [Theory]
    [InlineData("F042001234260228235959", "MIAM File Transfer Request", "MIAM_FILE 042", "MIAM_SIZE 1234 characters", "MIAM_UNTIL 2026-02-28T23:59:59Z")]
    [InlineData("F042001234260230235959", "MIAM File Transfer Request", "MIAM_FILE 042", "MIAM_SIZE 1234 characters", "remaining 260230235959")]
    [InlineData("K042A010020", "MIAM File Transfer Accept", "MIAM_FILE 042", "MIAM_SEGSIZE 10", "MIAM_TEMPO_GND 10 s", "MIAM_TEMPO_AIR 20 s")]
    [InlineData("S042007PIECE", "MIAM File Segment", "MIAM_FILE 042", "MIAM_SEG 7", "remaining PIECE")]
    [InlineData("A0420", "MIAM File Transfer Abort", "MIAM_FILE 042", "MIAM_ABORT refused by the receiver")]
    [InlineData("A0424", "MIAM File Transfer Abort", "MIAM_FILE 042", "MIAM_ABORT transmission failed")]
    [InlineData("YFFF", "MIAM File Transfer Pause", "MIAM_FILE all")]
    [InlineData("X042\r\n", "MIAM File Transfer Resume", "MIAM_FILE 042")]
    public void LabelMa_FileFrame_TellsItsFields(string text, params string[] expected) => Decoded.Lines("MA", text).ShouldBe(expected);

    [Theory]
    [InlineData("S042007PIECE", null, "none")]
    [InlineData("S042007PIECE", "DF", "none")]
    [InlineData("S042007PIECE", "T1", "label-ma")]
    [InlineData("#T1BS042007PIECE", null, "label-ma")]
    [InlineData("- #T1S042007PIECE", null, "label-ma")]
    [InlineData("#DFBS042007PIECE", null, "none")]
    [InlineData("A0420", null, "none")]
    [InlineData("X042", "M1", "none")]
    [InlineData("K042A010020", null, "label-ma")]
    [InlineData("F042001234260228235959", "M1", "label-ma")]
    public void LabelMa_FewLettersOnH1_NeedASublabelOutsideTheAvionics(string text, string? sublabel, string decoder) =>
        new MessageDecoder().Decode(new TextMessage { Label = "H1", Text = text, Sublabel = sublabel }).Decoder.ShouldBe(decoder);

    [Theory]
    [InlineData("MA", "NDa7;,JCbE7l_1:^E$[nPbuue2UM61]GQ[+LTO6l1l`Rb")]
    [InlineData("MA", "T9Y+.*G:;olp(k+e>iR")]
    [InlineData("MA", "T.0|")]
    [InlineData("MA", "F042001234")]
    [InlineData("MA", "A0429")]
    [InlineData("MA", "")]
    [InlineData("H1", "TRP 003451  33.9963 -109.5385 332 154.8 460")]
    [InlineData("H1", "T-0 WORDS|OTHER WORDS")]
    public void LabelMa_OtherTexts_AreRefused(string label, string text) => Decoded.DecoderOf(label, text).ShouldNotStartWith("label-ma");
}
