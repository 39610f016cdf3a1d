using System.Text.Json;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Wire;

public sealed class DumphfdlFormatTests
{
    [Fact]
    public void LogonConfirm_NamesAircraftAndStation()
    {
        var message = WireSamples.Message(DecoderLines.HfdlLogonConfirm);

        message.Kind.ShouldBe(DecoderKind.Hfdl);
        message.Icao.ToString().ShouldBe("A2CA5D");
        message.FromAddress.ShouldBe(1u);
        message.FromAddressName.ShouldBe("San Francisco, California");
        message.ToAddress.ShouldBe(0xA2CA5Du);
        message.FrameType.ShouldBe("Logon confirm");
        message.Libacars.ShouldBeNull();
    }

    [Fact]
    public void FrequencyData_KeepsPositionAndTable()
    {
        var message = WireSamples.Message(DecoderLines.HfdlFrequencyData);

        message.Flight.ShouldBe("WN1668");
        message.LatitudeDegrees.ShouldBe(31.559661);
        message.LongitudeDegrees.ShouldBe(-83.965576);
        message.Icao.ToString().ShouldBe("AB5BD4");
        message.ToAddressName.ShouldBe("Canarias, Spain");
        using var libacars = JsonDocument.Parse(message.Libacars.ShouldNotBeNull());
        libacars.RootElement.GetProperty("freq_data").GetArrayLength().ShouldBe(0);
        libacars.RootElement.GetProperty("utc_time").GetProperty("min").GetInt32().ShouldBe(56);
    }

    [Fact]
    public void PerformanceData_UnknownPosition_IsNone()
    {
        var message = WireSamples.Message(DecoderLines.HfdlPerformanceData);

        message.Flight.ShouldBe("NK0784");
        message.LatitudeDegrees.ShouldBeNull();
        message.LongitudeDegrees.ShouldBeNull();
        message.FrequencyText.ShouldBe("8.94200");
        message.LevelDb.ShouldBe(-14.9);
        message.Libacars.ShouldBe(
            """{"perf_data":{"version":3,"time":{"hour":0,"min":54,"sec":6},"flight_leg_num":98,"pdu_stats":{}}}""");
    }

    [Fact]
    public void Uplink_TakesAircraftFromDestination()
    {
        var message = WireSamples.Message(DecoderLines.HfdlUplink);

        message.Icao.ToString().ShouldBe("AE0572");
        message.ToAddress.ShouldBe(0xAE0572u);
        message.Tail.ShouldBe("60021B");
        message.Label.ShouldBe("_d");
        message.Text.ShouldBeNull();
    }

    [Fact]
    public void Downlink_ReadsAcarsIdentity()
    {
        var message = WireSamples.Message(DecoderLines.HfdlDownlink);

        message.Flight.ShouldBe("NK1671");
        message.Tail.ShouldBe("N730NK");
        message.MessageNumber.ShouldBe("S92A");
        message.FromAddress.ShouldBeNull();
        message.ToAddress.ShouldBe(2u);
        message.FrequencyText.ShouldBe("21.9370");
    }

    [Fact]
    public void Squitter_IsKeptAndNamesItsStation()
    {
        var message = WireSamples.Message(DecoderLines.HfdlSquitter);

        message.FromAddress.ShouldBe(1u);
        message.FromAddressName.ShouldBe("San Francisco, California");
        message.FrameType.ShouldBe("Squitter");
        message.FrequencyText.ShouldBe("17.9190");
        message.Libacars.ShouldNotBeNull().ShouldStartWith("""{"spdu":{"err":false""");
    }

    [Theory]
    [InlineData("L", "S", "D", "AAAAA1")]
    [InlineData("", "S", "D", "AAAAA2")]
    [InlineData("", "", "D", "AAAAA3")]
    public void Icao_OfSeveral_FollowsPriority(string ofPdu, string ofSource, string ofDestination, string expected)
    {
        static string Info(string mark, string icao) => mark.Length > 0 ? $$"""{"icao":"{{icao}}"}""" : "{}";

        var message = WireSamples.Message(
            $$$"""{"hfdl":{"lpdu":{"ac_info":{{{Info(ofPdu, "AAAAA1")}}},"src":{"ac_info":{{{Info(ofSource, "AAAAA2")}}} },"dst":{"ac_info":{{{Info(ofDestination, "AAAAA3")}}} } } } }""");

        message.Icao.ToString().ShouldBe(expected);
    }

    [Fact]
    public void AcarsFlight_WinsOverPacketFlight_AndBlanksGo()
    {
        WireSamples.Message("""{"hfdl":{"lpdu":{"hfnpdu":{"flight_id":"FDX1  ","acars":{"flight":"FX0001"}}}}}""").Flight.ShouldBe("FX0001");
        WireSamples.Message("""{"hfdl":{"lpdu":{"hfnpdu":{"flight_id":"FDX1  "}}}}""").Flight.ShouldBe("FDX1");
    }

    [Fact]
    public void Errors_InArraysToo_AreSummed() =>
        WireSamples.Message("""{"hfdl":{"spdu":{"err":true,"gs_status":[{"err":true},{"err":false},[{"err":true}]]}}}""").ErrorCount.ShouldBe(3);

    [Fact]
    public void Logoff_KeepsItsReason() =>
        WireSamples.Message("""{"hfdl":{"lpdu":{"type":{"id":63,"name":"Logoff request"},"reason":{"code":4,"descr":"Other"}}}}""")
            .Libacars.ShouldBe("""{"logoff":{"code":4,"descr":"Other"}}""");

    [Fact]
    public void ArincAndMediaAdvisory_AreKeptByName() =>
        WireSamples.Message("""{"hfdl":{"lpdu":{"hfnpdu":{"acars":{"arinc622":{"a":1},"media-adv":{"b":2}}}}}}""")
            .Libacars.ShouldBe("""{"arinc622":{"a":1},"media-adv":{"b":2}}""");
}
