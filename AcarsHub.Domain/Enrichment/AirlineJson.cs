namespace AcarsHub.Domain.Enrichment;

/// <summary>Reads the airlines file of ACARS Hub. Its data has oddities that must not spoil the rest.</summary>
internal static class AirlineJson
{
    // IATA writes an asterisk behind a designator that two airlines share.
    private const char SharedMark = '*';

    internal static IReadOnlyList<Airline> Read(Stream json)
    {
        using var document = ReferenceJson.ParseObject(json);
        var airlines = new List<Airline>();
        var shared = new List<Airline>();
        foreach (var row in document.RootElement.EnumerateObject())
        {
            var key = row.Name.Trim().ToUpperInvariant();
            var iata = key.TrimEnd(SharedMark);
            if (!Airline.IsIataCode(iata) || ReferenceJson.Text(row.Value, "name") is not { } name)
            {
                continue;
            }

            var icao = ReferenceJson.Text(row.Value, "icao")?.ToUpperInvariant();
            var airline = new Airline(iata, Airline.IsIcaoCode(icao) ? icao : null, name);
            (key.Length == iata.Length ? airlines : shared).Add(airline);
        }

        // Behind the plain ones: a shared designator is second choice.
        airlines.AddRange(shared);
        return airlines.Count > 0 ? airlines : throw new FormatException("it holds no airline (expected IATA code → { ICAO, NAME })");
    }
}
