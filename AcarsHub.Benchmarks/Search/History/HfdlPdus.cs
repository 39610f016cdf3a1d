using System.Collections.Immutable;
using System.Text;
using AcarsHub.Web.Demo;
using AcarsHub.Web.Demo.Wire;

namespace AcarsHub.Benchmarks.Search.History;

/// <summary>What is kept of HFDL's own packets, those that carry no ACARS.</summary>
internal static class HfdlPdus
{
    private static readonly ImmutableArray<HfdlStation> s_stations = [.. HfdlStation.All];

    /// <summary>The state of the network, as a ground station tells it every 32 s.</summary>
    public static string Squitter(HfdlStation source, DateTimeOffset now, Random random)
    {
        var status = string.Join(',', s_stations.Take(3).Select(s => Geo.Invariant(
            $"{{{Station("gs", s)},\"utc_sync\":true,\"freqs\":[{Frequencies(random, s, 3)}]}}")));
        return Geo.Invariant(
            $"{{\"spdu\":{{\"err\":false,{Station("src", source)},\"spdu_version\":0,\"rls\":false,\"iso\":false,\"change_note\":\"None\",\"frame_index\":{now.ToUnixTimeSeconds() / 32 % 2700},\"frame_offset\":{random.Next(13)},\"min_priority\":0,\"systable_version\":52,\"gs_status\":[{status}]}}}}");
    }

    /// <summary>The stations an aircraft hears.</summary>
    public static string FrequencyData(DateTimeOffset now, Random random)
    {
        var count = random.Next(6) == 0 ? 1 : random.Next(4, 7);
        var first = random.Next(s_stations.Length);
        var data = string.Join(',', Enumerable.Range(first, count).Select(i => s_stations[i % s_stations.Length]).Select(s => Geo.Invariant(
            $"{{{Station("gs", s)},\"listening_on_freqs\":[{Frequencies(random, s, 3)}],\"heard_on_freqs\":[{Frequencies(random, s, random.Next(3))}]}}")));
        return Geo.Invariant($"{{\"freq_data\":[{data}],\"utc_time\":{Time(now)}}}");
    }

    /// <summary>The quality of an aircraft's link.</summary>
    public static string PerformanceData(HfdlStation station, DateTimeOffset now, Random random) => Geo.Invariant(
        $"{{\"perf_data\":{{\"version\":3,\"time\":{Time(now)},\"flight_leg_num\":{random.Next(1, 60)},{Station("gs", station)},\"frequency\":{{\"id\":{random.Next(8)},\"freq\":{station.FrequencyKhz:0.0}}},\"freq_search_cnt\":{{\"cur_leg\":{random.Next(9)},\"prev_leg\":{random.Next(30)}}},\"hfdl_disabled_duration\":{{\"this_leg\":0,\"prev_leg\":0}},\"pdu_stats\":{{\"mpdus_rx_ok_cnt\":{Rates(random)},\"mpdus_rx_err_cnt\":{Rates(random)},\"mpdus_tx_cnt\":{Rates(random)},\"mpdus_delivered_cnt\":{Rates(random)},\"spdus_rx_ok_cnt\":{random.Next(900)},\"spdus_missed_cnt\":{random.Next(90)}}},\"last_freq_change_cause\":{{\"code\":{random.Next(6)},\"descr\":\"Too many missed frames\"}}}}}}");

    /// <summary>Why an aircraft leaves a station.</summary>
    public static string Logoff() => "{\"logoff\":{\"code\":1,\"descr\":\"Not within slot boundaries\"}}";

    private static string Rates(Random random) => Geo.Invariant($"{{\"300bps\":{random.Next(50)},\"600bps\":{random.Next(20)},\"1200bps\":{random.Next(9)},\"1800bps\":{random.Next(4)}}}");

    private static string Time(DateTimeOffset now) => Geo.Invariant($"{{\"hour\":{now.Hour},\"min\":{now.Minute},\"sec\":{now.Second}}}");

    private static string Station(string name, HfdlStation station) =>
        Geo.Invariant($"\"{name}\":{{\"type\":\"Ground station\",\"id\":{station.Id},\"name\":\"{station.Name}\"}}");

    private static string Frequencies(Random random, HfdlStation station, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(Geo.Invariant($"{{\"id\":{random.Next(8)},\"freq\":{station.FrequencyKhz - (random.Next(4) * 1111):0.0}}}"));
        }

        return text.ToString();
    }
}
