using System.Text;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Benchmarks.Micro;

/// <summary>One invented line per decoder program, of the length and nesting usual on the air.</summary>
internal static class SampleLines
{
    private static readonly Dictionary<string, string> s_lines = new(StringComparer.Ordinal)
    {
        ["acarsdec"] = """{"timestamp":1790000000.52,"station_id":"BENCH-ACARS","channel":2,"freq":131.725,"level":-17.3,"error":1,"mode":"2","label":"H1","block_id":"7","ack":false,"tail":"D-ABCD","flight":"XX0815","msgno":"D41A","text":"#DFB/A32,D-ABCD,XX0815,EDDF,LEMD,2241,17,-43.5,4821N00217E,35012","app":{"name":"acarsdec","ver":"4.4.1"}}""",
        ["vdlm2dec"] = """{"timestamp":1790000001.25,"station_id":"BENCH-VDL2","channel":1,"freq":136.975,"icao":3958887,"toaddr":1087106,"is_onground":0,"is_response":0,"mode":"2","label":"10","block_id":"3","ack":"!","tail":"D-AEFG","flight":"XX0123","msgno":"M22A","depa":"EDDF","dsta":"LEMD","eta":"1042","text":"ARR01 LEMD 1042 0054","app":{"name":"vdlm2dec","ver":"2.3"}}""",
        ["dumpvdl2"] = """{"vdl2":{"app":{"name":"dumpvdl2","ver":"2.4.0"},"station":"BENCH-VDL2","t":{"sec":1790000002,"usec":731200},"freq":136725000,"burst_len_octets":137,"hdr_bits_fixed":0,"octets_corrected_by_fec":1,"idx":4,"sig_level":-21.125731,"noise_level":-44.231011,"freq_skew":0.42113,"avlc":{"src":{"addr":"3C6688","type":"Aircraft","status":"Airborne"},"dst":{"addr":"10A3F2","type":"Ground station"},"cr":"Command","frame_type":"I","rseq":3,"sseq":5,"poll":false,"acars":{"err":false,"crc_ok":true,"more":false,"reg":".D-AHIJ","mode":"2","label":"H1","blk_id":"9","ack":"!","flight":"XX0456","msg_num":"F63","msg_num_seq":"A","sublabel":"M1","mfi":"B6","msg_text":"/BENCHYA.ADS.D-AHIJ0724B93A41C5E80F1D2B67","arinc622":{"msg_type":"adsc_msg","crc_ok":true,"gs_addr":"BENCHYA","air_addr":".D-AHIJ","adsc":{"tags":[{"basic_report":{"lat":48.7012,"lon":2.9415,"alt":35016,"ts_sec":1211.5,"pos_accuracy":"<0.05 nm","tcas_ok":true}}]}}}}}}""",
        ["dumphfdl"] = """{"hfdl":{"app":{"name":"dumphfdl","ver":"1.6.1"},"station":"BENCH-HFDL","t":{"sec":1790000003,"usec":101530},"freq":11384000,"bit_rate":300,"sig_level":-19.411,"noise_level":-31.902,"freq_skew":1.733,"slot":"S","lpdu":{"err":false,"src":{"type":"Aircraft","id":57,"ac_info":{"icao":"3C6699"}},"dst":{"type":"Ground station","id":7,"name":"Shannon, Ireland"},"type":{"id":13,"name":"Unnumbered data"},"hfnpdu":{"err":false,"type":{"id":209,"name":"Performance data"},"flight_id":"XX0789","pos":{"lat":53.122,"lon":-17.904},"version":1,"time":{"hour":13,"min":2,"sec":58},"flight_leg_num":3,"pdu_stats":{"mpdus_rx_ok_cnt":{"300bps":12}}}}}}""",
        ["satdump"] = """{"msg_name":"ACARS","mode":50,"tak":21,"bi":55,"label":"H1","plane_reg":".D-AKLM","has_text":true,"message":"- #MDINI BENCH/MR64,0\r\n/WD360,48211.390,42235","more_to_come":false,"signal_unit":{"aes_id":3958887,"ges_id":144,"ref_no":3},"timestamp":1790000004,"source":{"app":{"name":"SatDump","version":"1.2"},"station_id":"BENCH-IMSL"},"freq":"1545.124","level":"-14.2"}""",
        ["jaero-dump"] = """{"app":{"name":"JAERO","ver":"1.0.4.14"},"isu":{"acars":{"ack":"!","blk_id":"5","label":"AA","mode":"2","msg_text":"/BENCHYA.AT1.D-ANOP2148A1D0C41","reg":".D-ANOP","flight":"XX0222"},"dst":{"addr":"3C66AA","type":"Aircraft Earth Station"},"src":{"addr":"90","type":"Ground Earth Station"},"qno":"0A","refno":"3F"},"station":"BENCH-JAERO","t":{"sec":1790000005,"usec":120000}}""",
        ["jaero-plain"] = """{"TIME":"2026-09-21 14:13:26","AESID":"3C66AB","GESID":"90","REG":".D-AQRS","MODE":"2","TAK":"!","LABEL":"A6","BI":"5","MESSAGE":"/BENCHYA.ADS.D-AQRS0719C04B","FLIGHT":"XX0333","NAME":"BENCH-JAERO"}""",
        ["iridium-acars"] = """{"app":{"name":"iridium-toolkit","version":"0.0.1"},"source":{"transport":"iridium","protocol":"acars","station_id":"BENCH-IRDM"},"acars":{"timestamp":"2026-09-21T14:13:27Z","errors":0,"link_direction":"downlink","block_end":true,"mode":"2","tail":"D-ATUV","flight":"XX0444","label":"5Z","block_id":"7","message_number":"M06A","ack":"!","text":"OS EDDF /IR EDDF1402"},"freq":1626270833.0,"level":-30.27,"header":"7608"}""",
        ["iridium-libacars"] = """{"app":{"name":"iridium-toolkit","version":"0.0.2"},"source":{"transport":"iridium","station_id":"BENCH-IRDM"},"timestamp":"2026-09-21T14:13:28+0000","acars":{"err":false,"crc_ok":true,"more":false,"reg":".D-AWXY","mode":"2","label":"SA","blk_id":"7","ack":"!","flight":"XX0555","msg_num":"S06","msg_num_seq":"B","msg_text":"0EV141328S"},"freq":1626270833.0,"level":-30.27}""",
    };

    /// <summary>Decoder programs there is a line of.</summary>
    public static IEnumerable<string> Programs => s_lines.Keys;

    /// <summary>When the lines arrive, shortly after the times in them.</summary>
    public static DateTimeOffset ReceivedAtUtc { get; } = DateTimeOffset.FromUnixTimeSeconds(1_790_000_010);

    /// <summary>The line of one program.</summary>
    public static byte[] Bytes(string program) => Encoding.UTF8.GetBytes(s_lines[program]);

    /// <summary>The listener each line would come in at; it decides for flat records only.</summary>
    public static DecoderKind Listener(string program) => program switch
    {
        "acarsdec" => DecoderKind.Acars,
        "vdlm2dec" or "dumpvdl2" => DecoderKind.Vdlm2,
        "dumphfdl" => DecoderKind.Hfdl,
        "satdump" or "jaero-dump" or "jaero-plain" => DecoderKind.Imsl,
        _ => DecoderKind.Irdm,
    };
}
