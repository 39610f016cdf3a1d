using System.Collections.Immutable;

namespace AcarsHub.Web.Demo;

/// <summary>An airport of the simulated world; names and places are real, so that maps and look-ups make sense.</summary>
internal sealed record Airport(string Icao, string Iata, GeoPoint Position, string Runway)
{
    private static readonly ImmutableArray<Airport> s_all =
    [
        New("KATL", "ATL", 33.64, -84.43, "27R"), New("KBOS", "BOS", 42.36, -71.01, "04R"), New("KBWI", "BWI", 39.18, -76.67, "33L"),
        New("KDEN", "DEN", 39.86, -104.67, "16L"), New("KDFW", "DFW", 32.90, -97.04, "17C"), New("KEWR", "EWR", 40.69, -74.17, "22L"),
        New("KIAH", "IAH", 29.98, -95.34, "26L"), New("KJFK", "JFK", 40.64, -73.78, "31L"), New("KLAS", "LAS", 36.08, -115.15, "26R"),
        New("KLAX", "LAX", 33.94, -118.41, "24R"), New("KMCO", "MCO", 28.43, -81.31, "36R"), New("KMDW", "MDW", 41.79, -87.75, "31C"),
        New("KMEM", "MEM", 35.04, -89.98, "36L"), New("KMSP", "MSP", 44.88, -93.22, "30L"), New("KORD", "ORD", 41.98, -87.90, "10C"),
        New("KPHX", "PHX", 33.43, -112.01, "07L"), New("KSDF", "SDF", 38.17, -85.74, "17R"), New("KSEA", "SEA", 47.45, -122.31, "16C"),
        New("KSFO", "SFO", 37.62, -122.38, "28R"), New("PHNL", "HNL", 21.32, -157.92, "08L"), New("CYVR", "YVR", 49.19, -123.18, "26L"),
        New("CYYZ", "YYZ", 43.68, -79.63, "23"), New("EDDF", "FRA", 50.03, 8.57, "25C"), New("EGLL", "LHR", 51.47, -0.45, "27R"),
        New("EHAM", "AMS", 52.31, 4.76, "18R"), New("EIDW", "DUB", 53.42, -6.27, "28L"), New("LFPG", "CDG", 49.01, 2.55, "26R"),
        New("OMDB", "DXB", 25.25, 55.36, "30L"), New("OTHH", "DOH", 25.27, 51.61, "34R"), New("WSSS", "SIN", 1.36, 103.99, "20C"),
        New("YSSY", "SYD", -33.95, 151.18, "34L"), New("NZAA", "AKL", -37.01, 174.79, "23L"),
    ];

    /// <summary>All airports.</summary>
    public static ImmutableArray<Airport> All => s_all;

    /// <summary>The airport of this ICAO code.</summary>
    public static Airport Find(string icao) => s_all.First(a => a.Icao == icao);

    private static Airport New(string icao, string iata, double latitude, double longitude, string runway) =>
        new(icao, iata, new GeoPoint(latitude, longitude), runway);
}
