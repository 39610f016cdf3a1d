using System.Text;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Wire;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Wire;

public sealed class WireDecoderTests
{
    [Fact]
    public void Acarsdec_Squitter_KeepsTimeToTheTick()
    {
        var message = WireSamples.Message(DecoderLines.AcarsdecSquitter, DecoderKind.Vdlm2);

        message.Kind.ShouldBe(DecoderKind.Acars);
        message.ReceivedAtUtc.ShouldBe(DateTimeOffset.UnixEpoch.AddTicks(17_699_903_338_837_607));
        message.FrequencyText.ShouldBe("131.550");
        message.LevelDb.ShouldBe(-6.9);
        message.Label.ShouldBe("SQ");
        message.ErrorCount.ShouldBe(0);
        message.Tail.ShouldBeNull();
        message.Ack.ShouldBeNull();
        message.StationId.ShouldBe("TEST-ACARS");
        message.Mode.ShouldBe("2");
        message.Text.ShouldBe("02XAABQKABQ13502N10637WV136975/ARINC");
        message.ReassemblyStatus.ShouldBe("skipped");
        message.DecoderProgram.ShouldBe("acarsdec v4.4.1");
    }

    [Fact]
    public void Acarsdec_Downlink_ReadsIdentityNakAndErrors()
    {
        var message = WireSamples.Message(DecoderLines.AcarsdecDownlink);

        message.Tail.ShouldBe("N758US");
        message.Flight.ShouldBe("AA2380");
        message.MessageNumber.ShouldBe("M46A");
        message.BlockId.ShouldBe("7");
        message.Ack.ShouldBe("!");
        message.ErrorCount.ShouldBe(2);
        message.HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void Acarsdec_LabelOnlyReply_IsNotEmpty()
    {
        var message = WireSamples.Message(DecoderLines.AcarsdecLabelOnly);

        message.Label.ShouldBe("_d");
        message.Ack.ShouldBe("8");
        message.Text.ShouldBeNull();
        message.IsEmpty.ShouldBeFalse();
    }

    [Fact]
    public void Vdlm2dec_OnAcarsPort_IsVdlm2()
    {
        var message = WireSamples.Message(DecoderLines.Vdlm2dec, DecoderKind.Acars);

        message.Kind.ShouldBe(DecoderKind.Vdlm2);
        message.Icao.ToString().ShouldBe("406988");
        message.ToAddress.ShouldBe(1087106u);
        message.FrequencyText.ShouldBe("136.975");
        message.IsOnGround.ShouldBe(false);
        message.IsResponse.ShouldBe(false);
        message.LevelDb.ShouldBeNull();
        message.ErrorCount.ShouldBeNull();
        message.Tail.ShouldBe("G-EUUI");
    }

    [Fact]
    public void Vdlm2dec_HexAddressAndData_StandInForIcaoAndText()
    {
        var message = WireSamples.Message("""{"hex":"4069A8","data":"0011AA","lat":51.5,"lon":-0.125,"alt":"37000","end":true}""");

        message.Icao.ToString().ShouldBe("4069A8");
        message.Text.ShouldBe("0011AA");
        message.LatitudeDegrees.ShouldBe(51.5);
        message.LongitudeDegrees.ShouldBe(-0.125);
        message.AltitudeFeet.ShouldBe(37000);
        message.MoreToCome.ShouldBe(true);
    }

    [Fact]
    public void Flat_OooiRecord_ReadsAirportsAndTimes()
    {
        var message = WireSamples.Message(
            """{"freq":129,"icao":"N/A","depa":"KABQ","dsta":"KPHX","eta":"1042","gtout":"0901","wloff":"0912","wlin":"1039","gtin":"1046"}""");

        message.DepartureAirport.ShouldBe("KABQ");
        message.DestinationAirport.ShouldBe("KPHX");
        message.Eta.ShouldBe("1042");
        message.GateOut.ShouldBe("0901");
        message.WheelsOff.ShouldBe("0912");
        message.WheelsOn.ShouldBe("1039");
        message.GateIn.ShouldBe("1046");
        message.FrequencyText.ShouldBe("129.000");
        message.Icao.ShouldBeNull();
    }

    [Fact]
    public void SatDump_Message_ReadsCharacterCodesAndAddresses()
    {
        var message = WireSamples.Message(DecoderLines.SatDump);

        message.Kind.ShouldBe(DecoderKind.Imsl);
        message.Mode.ShouldBe("2");
        message.BlockId.ShouldBe("7");
        message.Ack.ShouldBe("!");
        message.Icao.ToString().ShouldBe("3C6867");
        message.ToAddress.ShouldBe(3958887u);
        message.FromAddress.ShouldBe(144u);
        message.MessageNumber.ShouldBe("3");
        message.Tail.ShouldBe("D-ABYT");
        message.FrequencyText.ShouldBe("1545.023");
        message.LevelDb.ShouldBe(-12.3);
        message.MoreToCome.ShouldBe(false);
        message.StationId.ShouldBe("XX-54W");
        message.DecoderProgram.ShouldBe("SatDump 1.2");
        message.Libacars.ShouldBe("""{"arinc622":{"msg_type":"adsc_msg"}}""");
    }

    [Fact]
    public void SatDump_HexTextAddresses_AreRead()
    {
        var message = WireSamples.Message(
            """{"msg_name":"ACARS","signal_unit":{"aes_id":"3C6867","ges_id":"90"},"fromaddr_decoded":"EIK/Paumalu","timestamp":1736000000}""");

        message.Icao.ToString().ShouldBe("3C6867");
        message.FromAddress.ShouldBe(144u);
        message.FromAddressName.ShouldBe("EIK/Paumalu");
    }

    [Fact]
    public void Jaero_Uplink_TakesAircraftFromDestination()
    {
        var message = WireSamples.Message(DecoderLines.Jaero);

        message.Kind.ShouldBe(DecoderKind.Imsl);
        message.Icao.ToString().ShouldBe("76CD61");
        message.FromAddress.ShouldBe(144u);
        message.MessageNumber.ShouldBe("63");
        message.Flight.ShouldBe("SQ0221");
        message.Tail.ShouldBe("9V-SKA");
        message.FromAddressName.ShouldBe("BNECAYA");
        message.ReceivedAtUtc.ShouldBe(DateTimeOffset.UnixEpoch.AddSeconds(1736000000).AddMilliseconds(120));
        message.Libacars.ShouldBe("""{"msg_type":"adsc_msg","gs_addr":"BNECAYA","air_addr":".9V-SKA"}""");
        message.FrequencyMhz.ShouldBeNull();
        message.LevelDb.ShouldBeNull();
    }

    [Fact]
    public void Jaero_Downlink_TakesAircraftFromSource()
    {
        var message = WireSamples.Message(
            """{"app":{"name":"JAERO"},"isu":{"acars":{"msg_text":"X","err":true,"arinc622":{"gs_addr":"BNECAYA","err":true}},"src":{"addr":"76CD61","type":"Aircraft Earth Station"},"dst":{"addr":"90","type":"Ground Earth Station"},"refno":7}}""");

        message.Icao.ToString().ShouldBe("76CD61");
        message.ToAddress.ShouldBe(144u);
        message.ToAddressName.ShouldBe("BNECAYA");
        message.FromAddressName.ShouldBeNull();
        message.MessageNumber.ShouldBe("7");
        message.ErrorCount.ShouldBe(2);
    }

    [Fact]
    public void Jaero_WithoutTypes_TakesTheLongAddressAsAircraft()
    {
        WireSamples.Message("""{"app":{"name":"JAERO"},"isu":{"src":{"addr":"76CD61"},"dst":{"addr":"90"}}}""").Icao.ToString().ShouldBe("76CD61");
        WireSamples.Message("""{"app":{"name":"JAERO"},"isu":{"src":{"addr":"90"},"dst":{"addr":"76CD61"}}}""").Icao.ToString().ShouldBe("76CD61");
    }

    [Fact]
    public void JaeroPlain_Record_IsMapped()
    {
        var message = WireSamples.Message(WireSamples.JaeroPlain);

        message.Kind.ShouldBe(DecoderKind.Imsl);
        message.ReceivedAtUtc.ShouldBe(new DateTimeOffset(2026, 2, 2, 0, 0, 6, TimeSpan.Zero));
        message.Icao.ToString().ShouldBe("76CD61");
        message.ToAddress.ShouldBe(0x76CD61u);
        message.FromAddress.ShouldBe(144u);
        message.Tail.ShouldBe("9V-TST");
        message.Ack.ShouldBe("!");
        message.BlockId.ShouldBe("5");
        message.Label.ShouldBe("A6");
        message.Mode.ShouldBe("2");
        message.Flight.ShouldBe("TS0222");
        message.Text.ShouldBe("TEST");
        message.StationId.ShouldBe("TEST-JAERO");
    }

    [Fact]
    public void Iridium_AcarsMode_SnapsFrequencyAndRoundsLevel()
    {
        var message = WireSamples.Message(DecoderLines.Iridium);

        message.Kind.ShouldBe(DecoderKind.Irdm);
        message.ReceivedAtUtc.ShouldBe(DateTimeOffset.UnixEpoch.AddSeconds(1767609000));
        message.FrequencyText.ShouldBe("1626.291667");
        message.LevelDb.ShouldBe(-32.4);
        message.MessageNumber.ShouldBe("M06A");
        message.MoreToCome.ShouldBe(false);
        message.ErrorCount.ShouldBe(0);
        message.Tail.ShouldBe("F-GCBG");
        message.Flight.ShouldBe("AF0000");
        message.Icao.ShouldBeNull();
        message.StationId.ShouldBe("XX-IRDM");
    }

    [Fact]
    public void Iridium_LibacarsMode_UsesLibacarsNames()
    {
        var message = WireSamples.Message(WireSamples.IridiumLibacars);

        message.Tail.ShouldBe("F-TEST");
        message.MessageNumber.ShouldBe("M06B");
        message.Text.ShouldBe("TEST");
        message.MoreToCome.ShouldBe(false);
        message.ErrorCount.ShouldBe(0);
        message.ReceivedAtUtc.ShouldBe(new DateTimeOffset(2026, 2, 2, 0, 0, 8, TimeSpan.Zero));
    }

    [Fact]
    public void Latin1Bytes_DecodeTheWholeObjectAsLatin1()
    {
        var json = Encoding.Latin1.GetBytes("""{"text":"Zürich","freq":131.55}""");

        var result = WireDecoder.Decode(json, DecoderKind.Acars, WireSamples.ReceivedAt);

        result.ShouldBeOfType<DecodeResult.Decoded>().Message.Text.ShouldBe("Zürich");
    }

    [Fact]
    public void Malformed_LongInput_KeepsAShortExcerptAndAReason()
    {
        var result = WireSamples.Decode("{\"text\":" + new string('x', 5000)).ShouldBeOfType<DecodeResult.Malformed>();

        result.Excerpt.Length.ShouldBe(200);
        result.Reason.ShouldNotBeEmpty();
    }
}
