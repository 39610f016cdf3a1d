using System.Text.Json;
using AcarsHub.Domain.Decoding.Hfdl;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>The HF data link, as dumphfdl tells of it.</content>
public static partial class Fields
{
    public static readonly Field<HfdlStation> HfdlStation = Define<HfdlStation>(
        "HF_GNDSTN", "hf_ground_station", "Ground Station", "hfdl_ground_station", static v => v.ToString(), HfdlFrequencies.Write);

    public static readonly Field<HfdlReception> HfdlReception = Define<HfdlReception>(
        "HF_HEARD", "hf_reception", "Ground Station", "hfdl_reception", static v => v.ToString(), HfdlFrequencies.Write, isList: true);

    public static readonly Field<HfdlStationStatus> HfdlStationStatus = Define<HfdlStationStatus>(
        "HF_ACTIVE", "hf_status", "Frequencies in Use", "hfdl_active", static v => v.ToString(), HfdlFrequencies.Write, isList: true);

    public static readonly Field<int> SystemTableVersion = Whole("SYSTABLE", "version", "System Table Version", "system_table_version");
    public static readonly Field<string> HfdlChangeNote = Text("HF_NOTE", "note", "Change Note", "hfdl_change_note");
    public static readonly Field<bool> HfdlReliableLink = LinkFlag("HF_RLS", "Reliable Link Service", "hfdl_reliable_link_service");
    public static readonly Field<bool> HfdlIso8208 = LinkFlag("HF_ISO", "ISO 8208", "hfdl_iso_8208");
    public static readonly Field<int> HfdlMinimumPriority = Whole("HF_PRIO", "priority", "Minimum Priority", "hfdl_minimum_priority");

    // When in the station's frames of 32 s it was sent; nothing to read for people.
    public static readonly Field<int> HfdlFrameIndex = Whole(null, "frame", "Frame Index", "hfdl_frame_index");
    public static readonly Field<int> HfdlFrameOffset = Whole(null, "frame", "Frame Offset", "hfdl_frame_offset");

    public static readonly Field<int> FlightLegNumber = Whole("LEG_NUM", "flight_leg", "Flight Leg Number", "flight_leg_number");
    public static readonly Field<HfdlReason> HfdlFrequencyChange = LinkReason("HF_CHANGE", "Last Frequency Change", "hfdl_frequency_change");
    public static readonly Field<HfdlLegCounts> HfdlFrequencySearches = LegCounts("HF_SEARCHES", "Frequency Searches", "hfdl_frequency_searches", "");
    public static readonly Field<HfdlLegCounts> HfdlDisabledSeconds = LegCounts("HF_DISABLED", "HFDL Disabled", "hfdl_disabled_seconds", " s");
    public static readonly Field<HfdlRateCounts> HfdlReceived = RateCounts("HF_RX", "MPDUs Received", "hfdl_mpdus_received");
    public static readonly Field<HfdlRateCounts> HfdlReceivedWithErrors = RateCounts("HF_RX_ERR", "MPDUs Received with Errors", "hfdl_mpdus_received_with_errors");
    public static readonly Field<HfdlRateCounts> HfdlSent = RateCounts("HF_TX", "MPDUs Sent", "hfdl_mpdus_sent");
    public static readonly Field<HfdlRateCounts> HfdlDelivered = RateCounts("HF_TX_OK", "MPDUs Delivered", "hfdl_mpdus_delivered");
    public static readonly Field<int> HfdlSquittersReceived = Whole("HF_SPDU", "count", "Squitters Received", "hfdl_squitters_received");
    public static readonly Field<int> HfdlSquittersMissed = Whole("HF_SPDU_MISSED", "count", "Squitters Missed", "hfdl_squitters_missed");
    public static readonly Field<HfdlReason> HfdlReason = LinkReason("REASON", "Reason", "reason");

    private static Field<bool> LinkFlag(string code, string label, string rawKey) => Define<bool>(
        code, "flag", label, rawKey, static v => v ? "yes" : "no", static (w, v) => w.WriteBooleanValue(v));

    private static Field<HfdlLegCounts> LegCounts(string code, string label, string rawKey, string unit) =>
        Define<HfdlLegCounts>(code, "count", label, rawKey, v => v.Text(unit), WriteLegs);

    private static Field<HfdlRateCounts> RateCounts(string code, string label, string rawKey) =>
        Define<HfdlRateCounts>(code, "count", label, rawKey, static v => v.ToString(), WriteRates);

    private static Field<HfdlReason> LinkReason(string code, string label, string rawKey) =>
        Define<HfdlReason>(code, "reason", label, rawKey, static v => v.ToString(), WriteReason);

    private static void WriteLegs(Utf8JsonWriter w, HfdlLegCounts counts)
    {
        w.WriteStartObject();
        w.WriteNumber("this_leg"u8, counts.ThisLeg);
        w.WriteNumber("previous_leg"u8, counts.PreviousLeg);
        w.WriteEndObject();
    }

    private static void WriteRates(Utf8JsonWriter w, HfdlRateCounts counts)
    {
        w.WriteStartObject();
        w.WriteNumber("300"u8, counts.At300);
        w.WriteNumber("600"u8, counts.At600);
        w.WriteNumber("1200"u8, counts.At1200);
        w.WriteNumber("1800"u8, counts.At1800);
        w.WriteEndObject();
    }

    private static void WriteReason(Utf8JsonWriter w, HfdlReason reason)
    {
        w.WriteStartObject();
        if (reason.Code is { } code)
        {
            w.WriteNumber("code"u8, code);
        }

        if (reason.Description is { } description)
        {
            w.WriteString("description"u8, description);
        }

        w.WriteEndObject();
    }
}
