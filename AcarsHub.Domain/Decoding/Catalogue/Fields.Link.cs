using System.Globalization;
using System.Text.Json;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>Ground stations and the link (decoding.md 4.1).</content>
public static partial class Fields
{
    /// <summary>Letter of the network that runs the station; <c>A</c> ARINC, <c>S</c> SITA.</summary>
    public static readonly Field<string> Network = Define<string>("NETT", "network", "Network", "network", NetworkName, static (w, v) => w.WriteStringValue(v));

    /// <summary>Version of the squitter.</summary>
    public static readonly Field<int> SquitterVersion = Whole("VER", "version", "Version", "version");

    public static readonly Field<string> SquitterPreamble = Text(null, "preamble", "Preamble", "preamble");
    public static readonly Field<GroundStation> GroundStation = Define<GroundStation>(
        "GNDSTN", "ground_station", "Ground Station", "groundStation", static v => v.ToString(), WriteGroundStation);

    // These three stand in the ground station's object.
    public static readonly Field<string> StationIata = Text("IATA", "iataCode", "IATA", null);
    public static readonly Field<string> StationIcao = Text("ICAO", "icaoCode", "ICAO", null);
    public static readonly Field<GeoPosition> StationPosition = Define<GeoPosition>(
        "COORD", "coordinates", "Ground Station Location", null,
        static v => string.Create(CultureInfo.InvariantCulture, $"{v.LatitudeDegrees:0.######}, {v.LongitudeDegrees:0.######}"), WritePosition);

    public static readonly Field<double> VdlFrequencyMhz = Number("VDLFRQ", "vdlFrequency", "VDL Frequency", "vdlFrequency", "MHz");
    public static readonly Field<string> Provider = Text("PROVIDER", "provider", "Provider", "provider");

    private static string NetworkName(string letter) => letter switch
    {
        "A" => "ARINC",
        "S" => "SITA",
        _ => "Unknown",
    };

    private static void WriteGroundStation(Utf8JsonWriter w, GroundStation station)
    {
        w.WriteStartObject();
        w.WriteString("number", station.Number);
        w.WriteString("iataCode", station.IataCode);
        w.WriteString("icaoCode", station.IcaoCode);
        if (station.Position is { } position)
        {
            w.WritePropertyName("coordinates");
            WritePosition(w, position);
        }

        w.WriteEndObject();
    }
}
