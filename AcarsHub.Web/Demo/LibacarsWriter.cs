using System.Globalization;
using System.Text.Json;
using AcarsHub.Web.Demo.Texts;

namespace AcarsHub.Web.Demo;

/// <summary>Writes decoded application data with the member names libacars uses.</summary>
internal static class LibacarsWriter
{
    /// <summary>The <c>arinc622</c> object with one application inside.</summary>
    public static void Arinc622(Utf8JsonWriter w, string type, string ground, string air, Action application)
    {
        w.WriteStartObject("arinc622");
        w.WriteString("msg_type", type);
        w.WriteBoolean("crc_ok", true);
        w.WriteString("gs_addr", ground);
        w.WriteString("air_addr", air);
        application();
        w.WriteEndObject();
    }

    /// <summary>The <c>cpdlc</c> object with one element.</summary>
    public static void Cpdlc(Utf8JsonWriter w, bool down, CpdlcHeader header, string choice, string wording, Action<Utf8JsonWriter> data)
    {
        var side = down ? "atc_downlink_msg" : "atc_uplink_msg";
        w.WriteStartObject("cpdlc");
        w.WriteBoolean("err", false);
        w.WriteStartObject(side);
        w.WriteStartObject("header");
        w.WriteNumber("msg_id", header.Id);
        if (header.Reference is { } reference)
        {
            w.WriteNumber("msg_ref", reference);
        }

        w.WriteStartObject("timestamp");
        w.WriteNumber("hour", header.Time.Hour);
        w.WriteNumber("min", header.Time.Minute);
        w.WriteNumber("sec", header.Time.Second);
        w.WriteEndObject();
        w.WriteEndObject();
        w.WriteStartObject(side + "_element_id");
        w.WriteString("choice_label", wording);
        w.WriteString("choice", choice);
        w.WriteStartObject("data");
        data(w);
        w.WriteEndObject();
        w.WriteEndObject();
        w.WriteEndObject();
        w.WriteEndObject();
    }

    /// <summary>The <c>alt</c> member with a flight level.</summary>
    public static void FlightLevel(Utf8JsonWriter w, int level)
    {
        w.WriteStartObject("alt");
        w.WriteString("choice", "altitudeFlightLevel");
        w.WriteStartObject("data");
        w.WriteNumber("flight_level", level);
        w.WriteEndObject();
        w.WriteEndObject();
    }

    /// <summary>The <c>adsc</c> object of a position report.</summary>
    public static void AdscReport(Utf8JsonWriter w, TextContext c, int hourSeconds)
    {
        var s = c.State;
        StartAdsc(w);
        StartTag(w, "basic_report");
        w.WriteNumber("lat", Math.Round(s.Position.Latitude, 7));
        w.WriteNumber("lon", Math.Round(s.Position.Longitude, 7));
        w.WriteNumber("alt", s.AltitudeFeet / 4 * 4);
        w.WriteNumber("ts_sec", hourSeconds);
        w.WriteNumber("pos_accuracy_nm", 0.25);
        w.WriteBoolean("nav_redundancy", true);
        w.WriteBoolean("tcas_avail", true);
        EndTag(w);
        StartTag(w, "earth_ref_data");
        w.WriteNumber("true_trk_deg", s.TrackDegrees);
        w.WriteBoolean("true_trk_valid", true);
        w.WriteNumber("gnd_spd_kts", s.GroundSpeedKnots);
        w.WriteNumber("vspd_ftmin", s.VerticalSpeed / 16 * 16);
        EndTag(w);
        StartTag(w, "meteo_data");
        w.WriteNumber("wind_spd_kts", s.WindKnots);
        w.WriteNumber("wind_dir_true_deg", s.WindDegrees);
        w.WriteBoolean("wind_dir_valid", true);
        w.WriteNumber("temp_c", s.TemperatureC);
        EndTag(w);
        StartTag(w, "airframe_id");
        w.WriteString("icao_id", c.Aircraft.Address.ToString());
        EndTag(w);
        EndAdsc(w);
    }

    /// <summary>The <c>adsc</c> object of a periodic contract request.</summary>
    public static void AdscRequest(Utf8JsonWriter w, int number, int seconds)
    {
        StartAdsc(w);
        StartTag(w, "periodic_contract_req");
        w.WriteNumber("contract_num", number);
        w.WriteStartArray("groups");
        w.WriteStartObject();
        w.WriteStartObject("report_interval");
        w.WriteNumber("interval_secs", seconds);
        EndTag(w);
        foreach (var group in (ReadOnlySpan<string>)["flight_id", "earth_ref_data", "meteo_data"])
        {
            StartTag(w, group);
            w.WriteNumber("modulus", 1);
            EndTag(w);
        }

        w.WriteEndArray();
        EndTag(w);
        EndAdsc(w);
    }

    /// <summary>The <c>media-adv</c> object.</summary>
    public static void MediaAdvisory(Utf8JsonWriter w, char link, string links, bool established, DateTimeOffset now)
    {
        w.WriteStartObject("media-adv");
        w.WriteBoolean("err", false);
        w.WriteNumber("version", 0);
        w.WriteStartObject("current_link");
        WriteLink(w, link);
        w.WriteBoolean("established", established);
        w.WriteStartObject("time");
        w.WriteNumber("hour", now.UtcDateTime.Hour);
        w.WriteNumber("min", now.UtcDateTime.Minute);
        w.WriteNumber("sec", now.UtcDateTime.Second);
        w.WriteEndObject();
        w.WriteEndObject();
        w.WriteStartArray("links_avail");
        foreach (var other in links)
        {
            w.WriteStartObject();
            WriteLink(w, other);
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter w, char link)
    {
        w.WriteString("code", link.ToString(CultureInfo.InvariantCulture));
        w.WriteString("descr", link switch
        {
            'V' => "VHF ACARS",
            '2' => "VDL2",
            'H' => "HF",
            'S' => "Default SATCOM",
            _ => "Iridium SATCOM",
        });
    }

    private static void StartAdsc(Utf8JsonWriter w)
    {
        w.WriteStartObject("adsc");
        w.WriteStartArray("tags");
    }

    private static void EndAdsc(Utf8JsonWriter w)
    {
        w.WriteEndArray();
        w.WriteBoolean("err", false);
        w.WriteEndObject();
    }

    private static void StartTag(Utf8JsonWriter w, string name)
    {
        w.WriteStartObject();
        w.WriteStartObject(name);
    }

    private static void EndTag(Utf8JsonWriter w)
    {
        w.WriteEndObject();
        w.WriteEndObject();
    }
}
