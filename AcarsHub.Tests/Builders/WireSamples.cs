using System.Text;
using System.Text.Json;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Wire;

namespace AcarsHub.Tests.Builders;

/// <summary>One invented object per decoder format, and short ways to decode them.</summary>
internal static class WireSamples
{
    /// <summary>acarsdec: downlink with text.</summary>
    public const string Acarsdec = """{"freq":131.55,"channel":1,"error":0,"level":-8.4,"timestamp":1769990400.25,"app":{"name":"acarsdec","ver":"v4.4.1"},"station_id":"TEST-ACARS","assstat":"skipped","mode":"2","label":"H1","block_id":"4","ack":false,"tail":"N101TS","text":"POS N35001W106002","msgno":"M11A","flight":"TS0101"}""";

    /// <summary>acarsdec: downlink of a flight with a text.</summary>
    public static string Acars(string flight, string text, double timestamp = 1769990333.5) =>
        JsonSerializer.Serialize(new { timestamp, station_id = "TEST", freq = 131.55, level = -6.9, error = 0, mode = "2", label = "H1", flight, text });

    /// <summary>vdlm2dec: downlink with airports.</summary>
    public const string Vdlm2dec = """{"timestamp":1769990401.5,"station_id":"TEST-VDLM2DEC","channel":3,"freq":136.975,"icao":4221320,"toaddr":1087106,"is_onground":0,"is_response":0,"app":{"name":"vdlm2dec","ver":"2.2"},"mode":"2","label":"H1","block_id":"3","ack":"!","tail":"G-TEST","flight":"TS0123","msgno":"D12A","depa":"EGLL","dsta":"EDDF","text":"ETA 1042"}""";

    /// <summary>dumpvdl2: I frame with an ACARS message.</summary>
    public const string Dumpvdl2 = """{"vdl2":{"app":{"name":"dumpvdl2","ver":"2.5.1"},"station":"TEST-VDLM","t":{"sec":1769990402,"usec":139791},"freq":136650000,"hdr_bits_fixed":0,"sig_level":-9.402650,"noise_level":-39.391384,"avlc":{"src":{"addr":"A0B0C0","type":"Aircraft","status":"Airborne"},"dst":{"addr":"11214A","type":"Ground station"},"cr":"Command","frame_type":"I","acars":{"err":false,"crc_ok":true,"more":false,"reg":".N202TS","mode":"2","label":"H1","blk_id":"0","ack":"!","flight":"TS0202","msg_num":"J59","msg_num_seq":"A","sublabel":"DF","msg_text":"#DFB TEST"}}}}""";

    /// <summary>dumphfdl: performance data with a position.</summary>
    public const string Dumphfdl = """{"hfdl":{"app":{"name":"dumphfdl","ver":"1.7.0"},"station":"TEST-HFDL","t":{"sec":1769990403,"usec":497280},"freq":17928000,"sig_level":-14.980044,"noise_level":-23.7,"lpdu":{"err":false,"src":{"type":"Aircraft","id":144,"ac_info":{"icao":"AB5BD4"}},"dst":{"type":"Ground station","id":7,"name":"Shannon, Ireland"},"type":{"id":13,"name":"Unnumbered data"},"hfnpdu":{"err":false,"type":{"id":209,"name":"Performance data"},"flight_id":"TS0303","pos":{"lat":51.5,"lon":-20.25},"version":3,"time":{"hour":0,"min":54,"sec":6},"flight_leg_num":98,"pdu_stats":{}}}}}""";

    /// <summary>SatDump with station wrapper: uplink to an aircraft.</summary>
    public const string SatDump = """{"msg_name":"ACARS","mode":50,"tak":21,"bi":55,"label":"H1","plane_reg":".D-TEST","has_text":true,"message":"- #MDINI TEST","more_to_come":false,"signal_unit":{"aes_id":3958887,"ges_id":144,"ref_no":3},"libacars":{"arinc622":{"msg_type":"adsc_msg"}},"timestamp":1769990404,"source":{"app":{"name":"SatDump","version":"1.2"},"station_id":"TEST-SATDUMP"},"freq":"1545.023","level":"-12.3"}""";

    /// <summary>JAERO "JSONdump": uplink to an aircraft.</summary>
    public const string Jaero = """{"app":{"name":"JAERO","ver":"1.0.4.14"},"isu":{"acars":{"ack":"!","blk_id":"5","label":"A6","mode":"2","msg_text":"/BNECAYA.ADS TEST","reg":".9V-TST","flight":"TS0221","arinc622":{"msg_type":"adsc_msg","gs_addr":"BNECAYA","air_addr":".9V-TST"}},"dst":{"addr":"76CD61","type":"Aircraft Earth Station"},"src":{"addr":"90","type":"Ground Earth Station"},"qno":"0A","refno":"3F"},"station":"TEST-JAERO","t":{"sec":1769990405,"usec":120000}}""";

    /// <summary>JAERO plain "JSON".</summary>
    public const string JaeroPlain = """{"TIME":"2026-02-02 00:00:06","AESID":"76CD61","GESID":"90","REG":".9V-TST","MODE":"2","TAK":"!","LABEL":"A6","BI":"5","MESSAGE":"TEST","FLIGHT":"TS0222","NAME":"TEST-JAERO"}""";

    /// <summary>iridium-toolkit, <c>acars</c> mode.</summary>
    public const string Iridium = """{"app":{"name":"iridium-toolkit","version":"0.0.1"},"source":{"transport":"iridium","protocol":"acars","station_id":"TEST-IRDM"},"acars":{"timestamp":"2026-02-02T00:00:07Z","errors":0,"link_direction":"uplink","block_end":true,"mode":"2","tail":"F-TEST","flight":"TS0404","label":"2T","block_id":"7","message_number":"M06A","ack":"!","text":"TEST"},"freq":1626270900.0,"level":-32.41,"header":"7608"}""";

    /// <summary>iridium-toolkit, <c>libacars</c> mode.</summary>
    public const string IridiumLibacars = """{"app":{"name":"iridium-toolkit","version":"0.0.2"},"source":{"transport":"iridium","station_id":"TEST-IRDM"},"timestamp":"2026-02-02T00:00:08+0000","acars":{"err":false,"crc_ok":true,"more":false,"reg":".F-TEST","mode":"2","label":"H1","blk_id":"7","ack":"!","flight":"TS0405","msg_num":"M06","msg_num_seq":"B","msg_text":"TEST"},"freq":1626270900.0,"level":-32.41}""";

    /// <summary>All of the above.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Acarsdec, Vdlm2dec, Dumpvdl2, Dumphfdl, SatDump, Jaero, JaeroPlain, Iridium, IridiumLibacars];

    /// <summary>Reception time of the helpers below, shortly after the samples' own times.</summary>
    public static DateTimeOffset ReceivedAt { get; } = new(2026, 2, 2, 0, 1, 0, TimeSpan.Zero);

    /// <summary>Decodes a text received by an ACARS listener.</summary>
    public static DecodeResult Decode(string json, DecoderKind listener = DecoderKind.Acars) =>
        WireDecoder.Decode(Encoding.UTF8.GetBytes(json), listener, ReceivedAt);

    /// <summary>Decodes a text that must be a message.</summary>
    public static AcarsMessage Message(string json, DecoderKind listener = DecoderKind.Acars) =>
        Decode(json, listener) is DecodeResult.Decoded decoded
            ? decoded.Message
            : throw new InvalidOperationException($"Not decoded: {Decode(json, listener)}");
}
