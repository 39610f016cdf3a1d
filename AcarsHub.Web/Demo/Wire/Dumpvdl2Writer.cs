using System.Text.Json;

namespace AcarsHub.Web.Demo.Wire;

/// <summary>dumpvdl2's objects: ACARS in an I frame, supervisory frames, link management (XID).</summary>
internal static class Dumpvdl2Writer
{
    /// <summary>An I frame with an ACARS block.</summary>
    public static byte[] Block(AcarsBlock block, Reception rx, GroundStation ground) =>
        Frame(block.Flight, rx, ground, block.IsDownlink, w =>
        {
            w.WriteString("cr", "Command");
            w.WriteString("frame_type", "I");
            w.WriteNumber("rseq", (int)(rx.Now.ToUnixTimeSeconds() % 8));
            w.WriteNumber("sseq", (int)(rx.Now.ToUnixTimeSeconds() / 8 % 8));
            w.WriteBoolean("poll", false);
            WireJson.Acars(w, block);
        });

    /// <summary>A supervisory frame: link housekeeping without content.</summary>
    public static byte[] Supervisory(SimulatedFlight flight, Reception rx, GroundStation ground, bool isDownlink, int sequence) =>
        Frame(flight, rx, ground, isDownlink, w =>
        {
            w.WriteString("cr", sequence % 3 == 0 ? "Response" : "Command");
            w.WriteString("frame_type", "S");
            w.WriteString("cmd", sequence == 7 ? "Reject" : "Receive Ready");
            w.WriteBoolean("pf", sequence % 2 == 0);
            w.WriteNumber("rseq", sequence);
        });

    /// <summary>A handoff response: destination, and on request the place of the aircraft.</summary>
    public static byte[] Handoff(SimulatedFlight flight, Reception rx, GroundStation ground, bool withLocation) =>
        Frame(flight, rx, ground, isDownlink: true, w =>
        {
            w.WriteString("cr", "Response");
            w.WriteString("frame_type", "U");
            w.WriteString("cmd", "XID");
            w.WriteBoolean("pf", true);
            w.WriteStartObject("xid");
            w.WriteBoolean("err", false);
            w.WriteString("type", "XID_RSP_HO");
            w.WriteString("type_descr", "Handoff Response");
            w.WriteStartArray("pub_params");
            w.WriteEndArray();
            w.WriteStartArray("vdl_params");
            Parameter(w, "modulation_support", () => w.WriteNumber("value", 2));
            Parameter(w, "dst_airport", () => w.WriteString("value", flight.Destination.Icao));
            if (withLocation)
            {
                Parameter(w, "ac_location", () => Location(w, flight.StateAt(rx.Now)));
            }

            w.WriteEndArray();
            w.WriteEndObject();
        });

    private static byte[] Frame(SimulatedFlight flight, Reception rx, GroundStation ground, bool isDownlink, Action<Utf8JsonWriter> content) =>
        WireJson.Write(w =>
        {
            w.WriteStartObject("vdl2");
            WireJson.App(w, "dumpvdl2", "2.5.1");
            w.WriteString("station", "DEMO-VDLM");
            WireJson.Time(w, rx.Now);
            w.WriteNumber("freq", rx.FrequencyHz);
            w.WriteNumber("burst_len_octets", 40 + (int)(rx.Now.ToUnixTimeSeconds() % 60));
            w.WriteNumber("hdr_bits_fixed", 0);
            w.WriteNumber("octets_corrected_by_fec", 0);
            w.WriteNumber("idx", 0);
            WireJson.Fixed(w, "sig_level", rx.LevelDb, 6);
            WireJson.Fixed(w, "noise_level", rx.NoiseDb, 6);
            WireJson.Fixed(w, "freq_skew", (rx.LevelDb + 20) / 15, 6);
            w.WriteStartObject("avlc");
            Address(w, isDownlink ? "src" : "dst", flight, rx.Now, withStatus: isDownlink);
            Address(w, isDownlink ? "dst" : "src", ground);
            content(w);
            w.WriteEndObject();
            w.WriteEndObject();
        });

    private static void Address(Utf8JsonWriter w, string name, SimulatedFlight flight, DateTimeOffset now, bool withStatus)
    {
        w.WriteStartObject(name);
        w.WriteString("addr", flight.Aircraft.Address.ToString());
        w.WriteString("type", "Aircraft");
        if (withStatus)
        {
            w.WriteString("status", flight.StateAt(now).IsAirborne ? "Airborne" : "On ground");
        }

        w.WriteEndObject();
    }

    private static void Address(Utf8JsonWriter w, string name, GroundStation ground)
    {
        w.WriteStartObject(name);
        w.WriteString("addr", ground.Vdl2Address);
        w.WriteString("type", "Ground station");
        w.WriteEndObject();
    }

    private static void Parameter(Utf8JsonWriter w, string name, Action value)
    {
        w.WriteStartObject();
        w.WriteString("name", name);
        value();
        w.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter w, FlightState state)
    {
        w.WriteStartObject("value");
        w.WriteStartObject("loc");
        w.WriteNumber("lat", Math.Round(state.Position.Latitude, 1));
        w.WriteNumber("lon", Math.Round(state.Position.Longitude, 1));
        w.WriteEndObject();
        w.WriteNumber("alt", state.AltitudeFeet / 1000 * 1000);
        w.WriteEndObject();
    }
}
