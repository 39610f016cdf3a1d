using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Libacars;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Wire;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Libacars;

/// <summary>What dumphfdl tells of the link itself.</summary>
public sealed class HfdlContentTests
{
    private static readonly LibacarsDecoder s_decoder = new(new MessageDecoder());

    [Fact]
    public void FrequencyData_TellsStateAndStations() => Lines(
        Hfdl("""
            "lpdu":{"err":false,"src":{"type":"Aircraft","id":255},"dst":{"type":"Ground station","id":7,"name":"Shannon, Ireland"},"type":{"id":79,"name":"Logon resume"},
            "hfnpdu":{"err":false,"type":{"id":213,"name":"Frequency data"},"flight_id":"TS0303","pos":{"lat":51.5,"lon":-20.25},"utc_time":{"hour":0,"min":54,"sec":6},
            "freq_data":[
              {"gs":{"type":"Ground station","id":7,"name":"Shannon, Ireland"},"listening_on_freqs":[{"id":1,"freq":8942.0},{"id":2,"freq":11384.0}],"heard_on_freqs":[{"id":2,"freq":11384.0}]},
              {"gs":{"type":"Ground station","id":99},"listening_on_freqs":[{"id":3}],"heard_on_freqs":[]},
              {"gs":{"type":"Ground station","id":2,"name":"Molokai, Hawaii"}}]}}
            """)).ShouldBe(
        [
            "Frequency Data",
            "POS 51.500 N, 20.250 W",
            "TIMESTAMP 00:54:06",
            "FLIGHT TS0303",
            "HF_HEARD Shannon, Ireland (7): heard on 11.384 MHz; listening on 8.942, 11.384 MHz",
            "HF_HEARD station 99: not heard; listening on no. 3",
            "HF_HEARD Molokai, Hawaii (2): not heard",
        ]);

    [Fact]
    public void FrequencyData_WithoutStations_IsStillOne() => Lines(new AcarsMessage { Kind = DecoderKind.Hfdl, ReceivedAtUtc = NewMessage.ReceivedAt, Libacars = """{"freq_data":[]}""" }).ShouldBe(["Frequency Data"]);

    [Fact]
    public void Squitter_TellsStationsAndTheirFrequencies() => Lines(
        Hfdl("""
            "spdu":{"err":false,"src":{"type":"Ground station","id":1,"name":"San Francisco, California"},"spdu_version":0,"rls":true,"iso":true,"change_note":"Channel down",
            "frame_index":50,"frame_offset":12,"min_priority":3,"systable_version":52,"gs_status":[
              {"gs":{"type":"Ground station","id":1,"name":"San Francisco, California"},"utc_sync":true,"freqs":[{"id":0,"freq":21934.0},{"id":1,"freq":17919.0}]},
              {"gs":{"type":"Ground station","id":9,"name":"Barrow, Alaska"},"utc_sync":false,"freqs":[]}]}
            """)).ShouldBe(
        [
            "Ground Station Squitter (SPDU)",
            "HF_GNDSTN San Francisco, California (1)",
            "HF_ACTIVE San Francisco, California (1): 21.934, 17.919 MHz",
            "HF_ACTIVE Barrow, Alaska (9): no frequency in use, not synchronised to UTC",
            "SYSTABLE 52",
            "HF_NOTE Channel down",
            "HF_RLS yes",
            "HF_ISO yes",
            "HF_PRIO 3",
        ]);

    [Fact]
    public void PerformanceData_TellsHowTheLinkWorked() => Lines(
        Hfdl("""
            "lpdu":{"err":false,"type":{"id":13,"name":"Unnumbered data"},"hfnpdu":{"err":false,"type":{"id":209,"name":"Performance data"},"flight_id":"TS0303","pos":{"lat":180.0,"lon":180.0},
            "version":3,"time":{"hour":23,"min":54,"sec":6},"flight_leg_num":98,"gs":{"type":"Ground station","id":11,"name":"Albrook, Panama"},"frequency":{"id":8,"freq":8894.0},
            "freq_search_cnt":{"cur_leg":2,"prev_leg":0},"hfdl_disabled_duration":{"this_leg":0,"prev_leg":14710},
            "pdu_stats":{"mpdus_rx_ok_cnt":{"300bps":105,"600bps":6,"1200bps":0,"1800bps":0},"mpdus_rx_err_cnt":{"300bps":0},"mpdus_tx_cnt":{"1800bps":1},
            "mpdus_delivered_cnt":{"1200bps":8},"spdus_rx_ok_cnt":118,"spdus_missed_cnt":13},"last_freq_change_cause":{"code":2,"descr":"SPDUs no longer received"}}}
            """)).ShouldBe(
        [
            "Performance Data",
            "TIMESTAMP 23:54:06",
            "FLIGHT TS0303",
            "LEG_NUM 98",
            "HF_GNDSTN Albrook, Panama (11)",
            "FREQ 8.894 MHz",
            "HF_CHANGE SPDUs no longer received",
            "HF_SEARCHES 2 this leg, 0 previous leg",
            "HF_DISABLED 0 s this leg, 14710 s previous leg",
            "HF_RX 105 at 300 bit/s, 6 at 600 bit/s",
            "HF_RX_ERR none",
            "HF_TX 1 at 1800 bit/s",
            "HF_TX_OK 8 at 1200 bit/s",
            "HF_SPDU 118",
            "HF_SPDU_MISSED 13",
        ]);

    [Theory]
    [InlineData("Logoff request", """{"code":6,"descr":"Other"}""", "Logoff Request", "REASON Other")]
    [InlineData("Logon denied", """{"code":2}""", "Logon Denied", "REASON code 2")]
    public void LogoffAndDenial_TellTheReason(string type, string reason, string description, string line) =>
        Lines(Hfdl($$"""
            "lpdu":{"err":false,"type":{"id":63,"name":"{{type}}"},"ac_info":{"icao":"A1B2C3"},"reason":{{reason}}}
            """)).ShouldBe([description, line]);

    [Theory]
    [InlineData("systable_complete", "System Table")]
    [InlineData("systable_partial", "System Table (Part)")]
    [InlineData("request_data", "System Table Request")]
    public void SystemTable_TellsItsVersion(string key, string description) =>
        Lines(Hfdl($$"""
            "lpdu":{"err":false,"hfnpdu":{"err":false,"{{key}}":{"version":52} } }
            """)).ShouldBe([description, "SYSTABLE 52"]);

    [Theory]
    [InlineData("""{"hour":24,"min":0,"sec":0}""")]
    [InlineData("""{"hour":"x","min":0,"sec":0}""")]
    [InlineData("""{"hour":1e99,"min":0,"sec":0}""")]
    [InlineData("[]")]
    public void ImpossibleTime_IsNone(string time) => Lines(
        new AcarsMessage { Kind = DecoderKind.Hfdl, ReceivedAtUtc = NewMessage.ReceivedAt, Libacars = $$"""{"freq_data":[],"utc_time":{{time}}}""" }).ShouldBe(["Frequency Data"]);

    [Fact]
    public void Values_AreTypedForPrograms()
    {
        var decoded = s_decoder.Decode(WireSamples.Message(WireSamples.Dumphfdl));

        decoded.TryGet(Fields.Position, out var position).ShouldBeTrue();
        position.ShouldBe(new GeoPosition(51.5, -20.25));
        decoded.TryGet(Fields.MessageTimestamp, out var time).ShouldBeTrue();
        time.ShouldBe(MessageTime.OfDay(0, 54, 6));
    }

    [Fact]
    public void Recordings_AllMessagesOfTheLink_AreRead()
    {
        var counts = Recordings.ReadOrSkip().Single(static file => file.Kind == DecoderKind.Hfdl).Lines
            .Select(static line => WireDecoder.Decode(line, DecoderKind.Hfdl, NewMessage.ReceivedAt))
            .Select(static result => result.ShouldBeOfType<DecodeResult.Decoded>().Message)
            .Select(static message => s_decoder.Decode(message).Decoder)
            .CountBy(static name => name)
            .ToDictionary();

        counts["hfdl-squitter"].ShouldBe(63);
        counts["hfdl-frequency-data"].ShouldBe(32);
        counts["hfdl-performance-data"].ShouldBe(22);
        counts["hfdl-logoff"].ShouldBe(14);
        counts["label-sa"].ShouldBe(5);
    }

    private static AcarsMessage Hfdl(string content) => WireSamples.Message(
        $$"""{"hfdl":{"app":{"name":"dumphfdl","ver":"1.7.0"},"station":"TEST","t":{"sec":1769990403,"usec":497280},"freq":17928000,{{content.ReplaceLineEndings("")}} } }""", DecoderKind.Hfdl);

    private static string[] Lines(AcarsMessage message)
    {
        var decoded = s_decoder.Decode(message);
        return [decoded.Description, .. decoded.Items.Select(static item => $"{item.Code} {item.Text}")];
    }
}
