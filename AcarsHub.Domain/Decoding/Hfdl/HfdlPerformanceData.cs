using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Libacars;

namespace AcarsHub.Domain.Decoding.Hfdl;

/// <summary>Performance data: how well the link has worked for an aircraft.</summary>
internal static class HfdlPerformanceData
{
    /// <summary>Adds the values.</summary>
    public static bool Describe(in LibacarsInput input, DecodeBuilder output)
    {
        var data = input.Content;
        if (!data.Exists)
        {
            return output.Refuse("no object");
        }

        output.Describe("Performance Data");
        HfdlCommon.AddState(input, data["time"u8], output);
        output.AddIf(Fields.FlightLegNumber, data.Integer("flight_leg_num"u8));
        if (HfdlFrequencies.Station(data["gs"u8]) is { } station)
        {
            output.Add(Fields.HfdlStation, station);
        }

        if (HfdlFrequencies.Frequency(data["frequency"u8]).Mhz is { } mhz)
        {
            output.Add(Fields.FrequencyMhz, mhz);
        }

        if (HfdlCommon.ReadReason(data["last_freq_change_cause"u8]) is { } cause)
        {
            output.Add(Fields.HfdlFrequencyChange, cause);
        }

        AddLegs(Fields.HfdlFrequencySearches, data["freq_search_cnt"u8], output);
        AddLegs(Fields.HfdlDisabledSeconds, data["hfdl_disabled_duration"u8], output);
        AddStatistics(data["pdu_stats"u8], output);
        return true;
    }

    private static void AddStatistics(LibacarsNode statistics, DecodeBuilder output)
    {
        AddRates(Fields.HfdlReceived, statistics["mpdus_rx_ok_cnt"u8], output);
        AddRates(Fields.HfdlReceivedWithErrors, statistics["mpdus_rx_err_cnt"u8], output);
        AddRates(Fields.HfdlSent, statistics["mpdus_tx_cnt"u8], output);
        AddRates(Fields.HfdlDelivered, statistics["mpdus_delivered_cnt"u8], output);
        output.AddIf(Fields.HfdlSquittersReceived, statistics.Integer("spdus_rx_ok_cnt"u8));
        output.AddIf(Fields.HfdlSquittersMissed, statistics.Integer("spdus_missed_cnt"u8));
    }

    // Programs name the current leg in two ways.
    private static void AddLegs(Field<HfdlLegCounts> field, LibacarsNode node, DecodeBuilder output)
    {
        if ((node.Integer("cur_leg"u8) ?? node.Integer("this_leg"u8)) is { } current && node.Integer("prev_leg"u8) is { } previous)
        {
            output.Add(field, new HfdlLegCounts(current, previous));
        }
    }

    private static void AddRates(Field<HfdlRateCounts> field, LibacarsNode node, DecodeBuilder output)
    {
        if (node.Exists)
        {
            var counts = new HfdlRateCounts(
                node.Integer("300bps"u8) ?? 0, node.Integer("600bps"u8) ?? 0, node.Integer("1200bps"u8) ?? 0, node.Integer("1800bps"u8) ?? 0);
            output.Add(field, counts);
        }
    }
}
