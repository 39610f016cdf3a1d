namespace AcarsHub.Web.Demo.Wire;

/// <summary>A VHF ground station: what its squitter says and its VDL2 address.</summary>
internal sealed record GroundStation(Airport Airport, string Vdl2Address)
{
    /// <summary>The stations of the simulated world, one at each of these airports.</summary>
    public static IReadOnlyList<GroundStation> All { get; } =
    [
        New("KDFW", "11214A"), New("KORD", "1144AA"), New("KJFK", "293EE5"), New("KPHX", "10A51A"), New("KSEA", "11269A"), New("EGLL", "10965A"),
    ];

    /// <summary>Text of a version 2 squitter of the ARINC network.</summary>
    public string Squitter => $"02XA{Airport.Iata}{Airport.Icao}1{Geo.Dm(Airport.Position)}V136975/ARINC";

    /// <summary>The station next to <paramref name="place"/>.</summary>
    public static GroundStation NearestTo(GeoPoint place) => All.MinBy(s => Geo.DistanceNm(s.Airport.Position, place)) ?? All[0];

    private static GroundStation New(string icao, string address) => new(Airport.Find(icao), address);
}
