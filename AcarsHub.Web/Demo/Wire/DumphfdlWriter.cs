using System.Text.Json;

namespace AcarsHub.Web.Demo.Wire;

/// <summary>A ground station of the HF network.</summary>
internal sealed record HfdlStation(int Id, string Name, double FrequencyKhz)
{
    /// <summary>Some of the network's stations; names and numbers are public.</summary>
    public static IReadOnlyList<HfdlStation> All { get; } =
    [
        new(1, "San Francisco, California", 17919), new(2, "Molokai, Hawaii", 21937), new(3, "Reykjavik, Iceland", 11184), new(4, "Riverhead, New York", 17934),
        new(5, "Auckland, New Zealand", 13351), new(7, "Shannon, Ireland", 8942), new(9, "Barrow, Alaska", 11354), new(17, "Canarias, Spain", 17928),
    ];
}

/// <summary>dumphfdl's objects: squitters, logon and logoff, frequency and performance data, enveloped ACARS.</summary>
internal static class DumphfdlWriter
{
    /// <summary>A ground station's squitter: the state of the network.</summary>
    public static byte[] Squitter(HfdlStation station, Reception rx) => Pdu(rx, "S", w =>
    {
        w.WriteStartObject("spdu");
        w.WriteBoolean("err", false);
        Ground(w, "src", station);
        w.WriteNumber("spdu_version", 0);
        w.WriteNumber("frame_index", (int)(rx.Now.ToUnixTimeSeconds() / 32 % 2700));
        w.WriteNumber("frame_offset", 0);
        w.WriteNumber("min_priority", 0);
        w.WriteNumber("systable_version", 52);
        w.WriteStartArray("gs_status");
        foreach (var other in HfdlStation.All)
        {
            w.WriteStartObject();
            Ground(w, "gs", other);
            w.WriteBoolean("utc_sync", true);
            Frequencies(w, "freqs", other);
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteEndObject();
    });

    /// <summary>The ground confirms a logon and gives the aircraft its number.</summary>
    public static byte[] LogonConfirm(SimulatedFlight flight, HfdlStation station, Reception rx) =>
        Lpdu(rx, w => Ground(w, "src", station), w => Aircraft(w, "dst", 255), (159, "Logon confirm"), w =>
        {
            AircraftInfo(w, flight);
            w.WriteNumber("assigned_ac_id", flight.Aircraft.HfdlId);
        });

    /// <summary>The aircraft leaves the station.</summary>
    public static byte[] Logoff(SimulatedFlight flight, HfdlStation station, Reception rx) =>
        Lpdu(rx, w => Aircraft(w, "src", flight.Aircraft.HfdlId), w => Ground(w, "dst", station), (63, "Logoff request"), w =>
        {
            AircraftInfo(w, flight);
            w.WriteStartObject("reason");
            w.WriteNumber("code", 1);
            w.WriteString("descr", "Not within slot boundaries");
            w.WriteEndObject();
        });

    /// <summary>Logon resume with frequency data: place of the aircraft and the stations it hears.</summary>
    public static byte[] FrequencyData(SimulatedFlight flight, HfdlStation station, Reception rx) =>
        Lpdu(rx, w => Aircraft(w, "src", 255), w => Ground(w, "dst", station), (79, "Logon resume"), w =>
        {
            AircraftInfo(w, flight);
            StartNetworkPdu(w, 213, "Frequency data", flight, rx, "utc_time");
            w.WriteStartArray("freq_data");
            foreach (var heard in HfdlStation.All.Take(3))
            {
                w.WriteStartObject();
                Ground(w, "gs", heard);
                Frequencies(w, "listening_on_freqs", heard);
                Frequencies(w, "heard_on_freqs", heard);
                w.WriteEndObject();
            }

            w.WriteEndArray();
            w.WriteEndObject();
        });

    /// <summary>Performance data: place of the aircraft and the quality of its link.</summary>
    public static byte[] PerformanceData(SimulatedFlight flight, HfdlStation station, Reception rx) =>
        Lpdu(rx, w => Aircraft(w, "src", flight.Aircraft.HfdlId), w => Ground(w, "dst", station), (13, "Unnumbered data"), w =>
        {
            StartNetworkPdu(w, 209, "Performance data", flight, rx, "time");
            w.WriteNumber("version", 3);
            w.WriteNumber("flight_leg_num", flight.FixSeed % 100);
            Ground(w, "gs", station);
            w.WriteNumber("freq_search_cnt", flight.FixSeed % 5);
            w.WriteStartObject("pdu_stats");
            w.WriteNumber("mpdus_rx_ok", flight.FixSeed);
            w.WriteNumber("mpdus_rx_err", flight.FixSeed / 20);
            w.WriteEndObject();
            w.WriteEndObject();
        });

    /// <summary>ACARS inside HFDL.</summary>
    public static byte[] Block(AcarsBlock block, HfdlStation station, Reception rx)
    {
        void AircraftSide(Utf8JsonWriter w, string name) => Aircraft(w, name, block.Flight.Aircraft.HfdlId, block.Flight);
        return Lpdu(
            rx,
            w => Side(w, "src", block.IsDownlink),
            w => Side(w, "dst", !block.IsDownlink),
            block.IsDownlink ? (29, "Unnumbered ack'ed data") : (13, "Unnumbered data"),
            w =>
            {
                w.WriteStartObject("hfnpdu");
                w.WriteBoolean("err", false);
                Type(w, 255, "Enveloped data");
                WireJson.Acars(w, block);
                w.WriteEndObject();
            });

        void Side(Utf8JsonWriter w, string name, bool isAircraft)
        {
            if (isAircraft)
            {
                AircraftSide(w, name);
            }
            else
            {
                Ground(w, name, station);
            }
        }
    }

    private static byte[] Lpdu(
        Reception rx, Action<Utf8JsonWriter> source, Action<Utf8JsonWriter> destination, (int Id, string Name) type, Action<Utf8JsonWriter> content) =>
        Pdu(rx, "D", w =>
        {
            w.WriteStartObject("lpdu");
            w.WriteBoolean("err", false);
            source(w);
            destination(w);
            Type(w, type.Id, type.Name);
            content(w);
            w.WriteEndObject();
        });

    private static byte[] Pdu(Reception rx, string slot, Action<Utf8JsonWriter> content) => WireJson.Write(
        w =>
        {
            w.WriteStartObject("hfdl");
            WireJson.App(w, "dumphfdl", "1.7.0");
            w.WriteString("station", "DEMO-HFDL");
            WireJson.Time(w, rx.Now);
            w.WriteNumber("freq", rx.FrequencyHz);
            w.WriteNumber("bit_rate", slot == "S" ? 300 : 600);
            WireJson.Fixed(w, "sig_level", rx.LevelDb, 6);
            WireJson.Fixed(w, "noise_level", rx.NoiseDb, 6);
            WireJson.Fixed(w, "freq_skew", rx.LevelDb, 6);
            w.WriteString("slot", slot);
            content(w);
            w.WriteEndObject();
        },
        "\n");

    private static void StartNetworkPdu(Utf8JsonWriter w, int id, string name, SimulatedFlight flight, Reception rx, string timeKey)
    {
        var (place, time) = (flight.StateAt(rx.Now).Position, rx.Now.UtcDateTime);
        w.WriteStartObject("hfnpdu");
        w.WriteBoolean("err", false);
        Type(w, id, name);
        w.WriteString("flight_id", flight.FlightId);
        w.WriteStartObject("pos");
        WireJson.Fixed(w, "lat", place.Latitude, 6);
        WireJson.Fixed(w, "lon", place.Longitude, 6);
        w.WriteEndObject();
        w.WriteStartObject(timeKey);
        w.WriteNumber("hour", time.Hour);
        w.WriteNumber("min", time.Minute);
        w.WriteNumber("sec", time.Second);
        w.WriteEndObject();
    }

    private static void Type(Utf8JsonWriter w, int id, string name)
    {
        w.WriteStartObject("type");
        w.WriteNumber("id", id);
        w.WriteString("name", name);
        w.WriteEndObject();
    }

    private static void Ground(Utf8JsonWriter w, string name, HfdlStation station)
    {
        w.WriteStartObject(name);
        w.WriteString("type", "Ground station");
        w.WriteNumber("id", station.Id);
        w.WriteString("name", station.Name);
        w.WriteEndObject();
    }

    private static void Aircraft(Utf8JsonWriter w, string name, int id, SimulatedFlight? known = null)
    {
        w.WriteStartObject(name);
        w.WriteString("type", "Aircraft");
        w.WriteNumber("id", id);
        if (known is not null)
        {
            AircraftInfo(w, known);
        }

        w.WriteEndObject();
    }

    private static void AircraftInfo(Utf8JsonWriter w, SimulatedFlight flight)
    {
        w.WriteStartObject("ac_info");
        w.WriteString("icao", flight.Aircraft.Address.ToString());
        w.WriteEndObject();
    }

    private static void Frequencies(Utf8JsonWriter w, string name, HfdlStation station)
    {
        w.WriteStartArray(name);
        w.WriteStartObject();
        w.WriteNumber("id", station.Id % 7);
        WireJson.Fixed(w, "freq", station.FrequencyKhz, 1);
        w.WriteEndObject();
        w.WriteEndArray();
    }
}
