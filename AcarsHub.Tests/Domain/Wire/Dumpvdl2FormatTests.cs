using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Wire;

public sealed class Dumpvdl2FormatTests
{
    [Fact]
    public void AcarsFrame_Downlink_IsMapped()
    {
        var message = WireSamples.Message(DecoderLines.Vdl2Acars);

        message.Kind.ShouldBe(DecoderKind.Vdlm2);
        message.FromAddress.ShouldBe(10753993u);
        message.ToAddress.ShouldBe(1122634u);
        message.Icao.ToString().ShouldBe("A417C9");
        message.Tail.ShouldBe("N363DN");
        message.Flight.ShouldBe("NW0659");
        message.MessageNumber.ShouldBe("J59A");
        message.FrequencyText.ShouldBe("136.650");
        message.LevelDb.ShouldBe(-9.4);
        message.NoiseLevelDb.ShouldBe(-39.3);
        message.IsOnGround.ShouldBe(false);
        message.IsResponse.ShouldBe(false);
        message.ErrorCount.ShouldBe(0);
        message.FrameType.ShouldBe("I");
        message.Ack.ShouldBe("!");
        message.MoreToCome.ShouldBe(false);
        message.DecoderProgram.ShouldBe("dumpvdl2 2.5.1");
        message.ReceivedAtUtc.ShouldBe(DateTimeOffset.UnixEpoch.AddSeconds(1769991053).AddMicroseconds(139791));
        message.Libacars.ShouldBe(
            """{"msg_type":"fans1a_cpdlc_msg","crc_ok":true,"gs_addr":"USADCXA","air_addr":".N363DN","cpdlc":{"err":false}}""");
    }

    [Fact]
    public void Xid_WithLocation_ReadsDestinationAndPosition()
    {
        var message = WireSamples.Message(DecoderLines.Vdl2Xid);

        message.DestinationAirport.ShouldBe("KPHX");
        message.LatitudeDegrees.ShouldBe(34.8);
        message.LongitudeDegrees.ShouldBe(-108.5);
        message.AltitudeFeet.ShouldBe(37000);
        message.IsResponse.ShouldBe(true);
        message.IsEmpty.ShouldBeFalse();
        message.Libacars.ShouldBeNull();
    }

    [Fact]
    public void Xid_LocationWithoutPosition_KeepsTheRest()
    {
        var message = WireSamples.Message(
            """{"vdl2":{"avlc":{"xid":{"vdl_params":[null,1,{"name":"ac_location","value":{"loc":null,"alt":37000}},{"name":"dst_airport","value":"KPHX"}]}}}}""");

        message.LatitudeDegrees.ShouldBeNull();
        message.AltitudeFeet.ShouldBe(37000);
        message.DestinationAirport.ShouldBe("KPHX");
    }

    [Fact]
    public void SupervisoryFrame_HasNothingWorthKeeping()
    {
        var message = WireSamples.Message(DecoderLines.Vdl2Supervisory);

        message.IsEmpty.ShouldBeTrue();
        message.FrameType.ShouldBe("S");
        message.FrequencyText.ShouldBe("136.800");
        message.LevelDb.ShouldBe(-21.1);
        message.Icao.ToString().ShouldBe("A2C86D");
    }

    [Fact]
    public void Uplink_FromGround_TakesAircraftFromDestination()
    {
        var message = WireSamples.Message(
            """{"vdl2":{"avlc":{"src":{"addr":"11214A","type":"Ground station","status":"On ground","airport_code":"KABQ","location":"Albuquerque","details":"ARINC"},"dst":{"addr":"A417C9","type":"Aircraft","regnr":"N363DN"}}}}""");

        message.Icao.ToString().ShouldBe("A417C9");
        message.IsOnGround.ShouldBeNull();
        message.FromAddressName.ShouldBe("Albuquerque (KABQ)");
        message.Tail.ShouldBe("N363DN");
    }

    [Fact]
    public void Aircraft_OnGround_IsSaid() =>
        WireSamples.Message("""{"vdl2":{"avlc":{"src":{"addr":"A417C9","type":"Aircraft","status":"On ground"}}}}""").IsOnGround.ShouldBe(true);

    [Theory]
    [InlineData("""{"vdl2":{"hdr_bits_fixed":2,"avlc":{"acars":{"crc_ok":true}}}}""", 2)]
    [InlineData("""{"vdl2":{"hdr_bits_fixed":2,"avlc":{"acars":{"crc_ok":false}}}}""", 3)]
    [InlineData("""{"vdl2":{"avlc":{"acars":{"crc_ok":false}}}}""", 1)]
    [InlineData("""{"vdl2":{"avlc":{}}}""", null)]
    [InlineData("""{"vdl2":{"hdr_bits_fixed":2147483647,"avlc":{"acars":{"crc_ok":false}}}}""", int.MaxValue)]
    public void ErrorCount_OfHeaderAndChecksum_IsSummed(string json, int? expected) =>
        WireSamples.Message(json).ErrorCount.ShouldBe(expected);

    [Fact]
    public void EarlyBuild_AppAsString_NamesTheProgram() =>
        WireSamples.Message("""{"vdl2":{"app":"dumpvdl2","ver":"1.9.0"}}""").DecoderProgram.ShouldBe("dumpvdl2 1.9.0");

    [Fact]
    public void Level_NotANumber_IsAbsentAndTheRestDecoded()
    {
        var message = WireSamples.Message(DecoderLines.Vdl2Acars.Replace("-9.402650", "nan", StringComparison.Ordinal));

        message.LevelDb.ShouldBeNull();
        message.Tail.ShouldBe("N363DN");
    }

    [Fact]
    public void AtnFrame_IsKeptAsTree()
    {
        var message = WireSamples.Message("""{"vdl2":{"avlc":{"src":{"addr":"A417C9"},"x25":{"clnp":{"cotp":{"cpdlc":{"err":false}}}}}}}""");

        message.Libacars.ShouldBe("""{"x25":{"clnp":{"cotp":{"cpdlc":{"err":false}}}}}""");
        message.IsEmpty.ShouldBeFalse();
    }
}
