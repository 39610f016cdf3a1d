using System.Text;
using System.Text.Json;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Libacars;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders.Ats;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Ats;

public sealed class Arinc622FormatTests
{
    private const string Wilco = "USADCXA.AT1.N322UP6820011500D1E4";
    private const string Report = "/AUHASMO.ADS.A6-PFE0724D9586A36C92B2DCF1F0E74A8E4807C0F7219AF407C10422E9E08A1C4";

    private static readonly MessageDecoder s_decoder = new();

    private static readonly string[] s_wilco =
        ["CPDLC Downlink Message", "CPDLC WILCO", "MSG_NUM 16", "MSG_REF 16", "TIMESTAMP 00:04:21", "GND_ADDR USADCXA", "TAIL N322UP"];

    [Theory]
    [InlineData("BA", "/" + Wilco)]
    [InlineData("BA", Wilco + "\r\n")]
    [InlineData("B6", "/" + Wilco)]
    [InlineData("H1", Wilco)]
    [InlineData("H1", "#M1B/BA " + Wilco)]
    [InlineData("H1", "/BA " + Wilco)]
    [InlineData("5Z", "/" + Wilco)]
    [InlineData("", "/" + Wilco)]
    public void Cpdlc_WhateverIsAroundIt_IsRead(string label, string text) => Decoded.Lines(label, text).ShouldBe(s_wilco);

    [Theory]
    [InlineData("M74AMC4086/" + Wilco)]
    [InlineData("M74AMC4086#M1B/BA " + Wilco)]
    [InlineData("74AMC086/" + Wilco)]
    public void Cpdlc_BehindTheHeaderOfTheCBand_IsReadWithItsFlight(string text)
    {
        var lines = Decoded.Lines("BA", text);

        lines[1].ShouldBe(text.Contains("MC4", StringComparison.Ordinal) ? "FLIGHT MC4086" : "FLIGHT MC86");
        lines.Where(static line => !line.StartsWith("FLIGHT")).ShouldBe(s_wilco);
    }

    [Fact]
    public void Adsc_WithReceptionTime_IsReadLikeAnyReport() =>
        Decoded.Lines(new TextMessage { Label = "B6", Text = Report, ReceivedAtUtc = new DateTimeOffset(2024, 5, 17, 13, 2, 0, TimeSpan.Zero) }).ShouldBe(
        [
            "ADS-C Report",
            "ADSC_REASON periodic or demand report",
            "POS 51.819 N, 18.670 E",
            "ALT 37552 feet",
            "TIMESTAMP 12:48:51",
            "POS_ACC better than 0.05 NM, navigation redundant, TCAS available",
            "TRK 328.1 degrees",
            "GSPD 457 knots",
            "VSPD 496 ft/min",
            "HDG 320.9",
            "MACH 0.8625 mach",
            "WIND POSITION at FL376: 262° at 66kt, -63°C at FL376",
            "OATEMP -63 degrees",
            "GND_ADDR AUHASMO",
            "TAIL A6-PFE",
        ]);

    [Fact]
    public void Contract_OfTheGround_SaysWhatItAsksFor()
    {
        byte[] octets = [8, 3, 10, 40, 11, 0x8A, 13, 1, 19, 8750 >> 8, 8750 & 255, 8250 >> 8, 8250 & 255, 20, 21, 2, 60];

        Decoded.Lines("A6", NewArinc622.Text("ADS", octets)).ShouldBe(
        [
            "ADS-C Contract Request",
            "ADSC_CONTRACT event contract 3",
            "ADSC_EVENT off the route by more than 5 NM",
            "ADSC_INTERVAL 1 min 28 s",
            "ADSC_REQ predicted route with every report",
            "ADSC_EVENT outside 33000 to 35000 feet",
            "ADSC_EVENT the next waypoint changes",
            "ADSC_REQ path for 60 minutes ahead with every 2 reports",
            "GND_ADDR KZAK",
            "TAIL N12345",
        ]);
    }

    [Theory]
    [InlineData("CR1", MessageDirection.Uplink, 163, "CPDLC Connect Request")]
    [InlineData("CC1", MessageDirection.Downlink, 73, "CPDLC Connect Confirm")]
    public void Connection_OfCpdlc_SaysWhatItIs(string imi, MessageDirection direction, int number, string expected)
    {
        var octets = CpdlcEncoder.Encode(new NewCpdlc(CpdlcFilling.Random, 1).Message(direction, number)).ToOctets();

        var lines = Decoded.Lines("H1", NewArinc622.Text(imi, octets));

        lines[0].ShouldBe(expected);
        lines[1].ShouldStartWith(number == 163 ? "CPDLC FACILITY" : "CPDLC VERSION");
    }

    [Fact]
    public void Disconnect_OfCpdlc_HasNoContent() =>
        Decoded.Lines("BA", NewArinc622.Text("DR1", [])).ShouldBe(["CPDLC Disconnect Request", "GND_ADDR KZAK", "TAIL N12345"]);

    [Fact]
    public void Disconnect_OfAdsc_HasAReason() =>
        Decoded.Lines("A6", NewArinc622.Text("DIS", [0x10])).ShouldBe(["ADS-C Disconnect", "ADSC_DISC congestion", "GND_ADDR KZAK", "TAIL N12345"]);

    [Theory]
    [InlineData("AA", null, "/", "UNABLE")]
    [InlineData("BA", null, "/", "WILCO")]
    [InlineData("H1", "AA", "", "UNABLE")]
    [InlineData("H1", "BA", "", "WILCO")]
    [InlineData("H1", null, "#M1B/BA ", "WILCO")]
    [InlineData("H1", null, "- #MD/AA ", "UNABLE")]
    public void Direction_WithoutBlockId_IsThatOfTheLabel(string label, string? mfi, string before, string expected) =>
        Decoded.Lines(new TextMessage { Label = label, Mfi = mfi, Text = before + Wilco })[1].ShouldBe("CPDLC " + expected);

    [Theory]
    [InlineData(MessageDirection.Uplink, "UNABLE")]
    [InlineData(MessageDirection.Downlink, "WILCO")]
    public void Direction_OfTheBlockId_CountsBeforeTheLabel(MessageDirection direction, string expected)
    {
        foreach (var label in new[] { "AA", "BA", "H1" })
        {
            Decoded.Lines(new TextMessage { Label = label, Text = Wilco, Direction = direction })[1].ShouldBe("CPDLC " + expected);
        }
    }

    [Fact]
    public void Direction_OfALabelThatCannotBe_IsTheOther()
    {
        Decoded.Lines("BA", NewArinc622.Cpdlc(MessageDirection.Uplink, 1, 160))[0].ShouldBe("CPDLC Uplink Message");
        Decoded.Lines("B6", NewArinc622.Text("ADS", [8, 1, 10, 40]))[0].ShouldBe("ADS-C Contract Request");
    }

    [Fact]
    public void Message_WithAWrongChecksum_IsReadAndSaysSo()
    {
        var decoded = s_decoder.Decode(new TextMessage { Label = "BA", Text = Wilco[..^1] + "5" });

        Decoded.Lines("BA", Wilco[..^1] + "5").ShouldBe([.. s_wilco, "CHECKSUM_OK wrong"]);
        decoded.Level.ShouldBe(DecodeLevel.Partial);
    }

    [Fact]
    public void Message_FollowedByText_LeavesItOver() =>
        Decoded.Lines("BA", Wilco + " AND MORE").ShouldBe([.. s_wilco, "remaining  AND MORE"]);

    [Fact]
    public void Message_WithMoreOctetsThanItsContent_LeavesThemOver() =>
        Decoded.Lines("BA", NewArinc622.Text("AT1", [0x68, 0x20, 0x01, 0x15, 0x00, 0xAB, 0xCD])).Last().ShouldBe("remaining ABCD");

    [Fact]
    public void Adsc_WithAnUnknownGroup_LeavesItAndWhatFollowsOver()
    {
        var lines = Decoded.Lines("B6", NewArinc622.Text("ADS", [3, 1, 99, 0xAA, 0xBB]));

        lines.ShouldBe(
        [
            "ADS-C Contract Accepted", "ADSC_CONTRACT contract 1 accepted", "GND_ADDR KZAK", "TAIL N12345",
            "ATS_DAMAGED ends early or holds impossible values", "remaining 63AABB",
        ]);
    }

    [Fact]
    public void Adsc_CutAfterAnyDigit_KeepsItsWholeGroups()
    {
        for (var length = Report.IndexOf("07", StringComparison.Ordinal) + 4; length < Report.Length; length++)
        {
            var decoded = s_decoder.Decode(new TextMessage { Label = "B6", Text = Report[..length] });

            decoded.Level.ShouldBe(DecodeLevel.Partial);
            decoded.TryGet(Fields.Position, out _).ShouldBe(length >= Report.IndexOf("0E74A8", StringComparison.Ordinal) + 4);
            decoded.TryGet(Fields.ChecksumOk, out var isOk).ShouldBeTrue();
            isOk.ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData("H1", "USADCXA.AT1.N322UP")]
    [InlineData("H1", "USADCXA.AT1.N322UP68")]
    [InlineData("H1", "USADCXA.AT2.N322UP6820011500D1E4")]
    [InlineData("H1", "USADCX.AT1.N322UP6820011500D1E4")]
    [InlineData("H1", "SEE KLAX.ADS REPORT AABBCCDD")]
    [InlineData("H1", "TEXT " + Wilco)]
    [InlineData("H1", "")]
    [InlineData("H1", "/")]
    [InlineData("B6", "/SOMETHING ELSE")]
    public void Text_OfAnotherKind_IsRefused(string label, string text) =>
        s_decoder.Explain(new TextMessage { Label = label, Text = text }).Attempts
            .Single(static attempt => attempt.Decoder == "arinc-622").IsAccepted.ShouldBeFalse();

    [Fact]
    public void UndeliveredUplink_WithAMessageInIt_StaysWhatItIs() =>
        Decoded.Lines("HX", "H1 MBB /AA " + Wilco).ShouldBe(
            ["Undelivered Uplink Report", "LABEL H1", "SUBLABEL MB", "CPDLC UNABLE", .. s_wilco[2..]]);

    [Fact]
    public void Values_InTheInspector_AreMarkedWhereTheyStand()
    {
        var text = "#M1B/B6 " + Report[1..];
        var decoded = s_decoder.Decode(new TextMessage { Label = "H1", Text = text });

        var marks = decoded.Items.Select(static item => $"{item.Code} {item.Source}");
        decoded.Items.ShouldAllBe(item => ReferenceEquals(item.Source.Source, text));
        marks.ShouldBe(
        [
            "ADSC_REASON 07", "POS 24D9586A36", "ALT C92B", "HOUR_TIME 2DCF", "POS_ACC 1F", "TRK 0E74A", "GSPD 8E4", "VSPD 807",
            "HDG 0F721", "MACH 9AF", "WIND 10422E", "OATEMP 9E0", "GND_ADDR AUHASMO", "TAIL A6-PFE",
        ]);
    }

    [Fact]
    public void Values_OfAMessageBrokenIntoLines_AreMarkedAcrossThem()
    {
        var decoded = s_decoder.Decode(new TextMessage { Label = "BA", Text = "/USADCXA.AT1.N322UP68200\r\n11500D1E4" });

        decoded.Level.ShouldBe(DecodeLevel.Full);
        decoded.Items.Select(static item => item.Source.ToString()).ShouldBe(["00", "68", "2", "00\r\n115", "USADCXA", "N322UP"]);
    }

    [Fact]
    public void Json_OfADecoderProgram_SaysTheSameAsTheText()
    {
        var libacars = new LibacarsDecoder(s_decoder);
        foreach (var text in new[] { "/" + Wilco, Report, NewArinc622.Text("DR1", []), NewArinc622.Cpdlc(MessageDirection.Downlink, 3, 48, 67), NewArinc622.Text("ADS", [3, 1, 99]) })
        {
            var fromText = s_decoder.Decode(new TextMessage { Label = "BA", Text = text, ReceivedAtUtc = DateTimeOffset.UnixEpoch });
            var raw = JsonElement.Parse(DecodedJson.Serialize(fromText)).GetProperty("raw").GetProperty("arinc622").GetRawText();
            var fromJson = libacars.Decode(new AcarsMessage { Kind = DecoderKind.Hfdl, ReceivedAtUtc = DateTimeOffset.UnixEpoch, Libacars = raw });

            fromJson.Decoder.ShouldBe("arinc-622");
            (fromJson.Description, fromJson.Level).ShouldBe((fromText.Description, fromText.Level));
            fromJson.Items.Select(static item => (item.Label, item.Text)).ShouldBe(fromText.Items.Select(static item => (item.Label, item.Text)));
        }
    }

    [Fact]
    public void LongestMessage_IsReadInBoundedSize()
    {
        foreach (var octets in new[] { "06", "0501FF0C80", "07010C01", "08011400", "0301", "01" })
        {
            var text = "/KZAK.ADS..N12345" + new StringBuilder().Insert(0, octets, 64_000 / octets.Length);
            foreach (var direction in Enum.GetValues<MessageDirection>())
            {
                var decoded = s_decoder.Decode(new TextMessage { Label = "B6", Text = text, Direction = direction });

                decoded.Items.Count().ShouldBeLessThan(500);
                decoded.Items.Sum(static item => item.Text.Length).ShouldBeLessThan(50_000);
                (decoded.Remaining ?? "").Length.ShouldBeLessThanOrEqualTo(text.Length);
            }
        }
    }
}
