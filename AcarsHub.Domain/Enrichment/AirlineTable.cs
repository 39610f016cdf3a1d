using System.Collections.Frozen;

namespace AcarsHub.Domain.Enrichment;

/// <summary>Airlines by either designator. Immutable; a look-up allocates nothing.</summary>
public sealed class AirlineTable
{
    private const string Resource = "airlines.tsv";

    private static readonly Lazy<AirlineTable> s_builtIn = new(LoadBuiltIn);

    private readonly Airline[] _airlines;
    private readonly FrozenDictionary<string, Airline>.AlternateLookup<ReadOnlySpan<char>> _byIata;
    private readonly FrozenDictionary<string, Airline>.AlternateLookup<ReadOnlySpan<char>> _byIcao;

    /// <summary>Makes a table; of rows that share a designator the first has it.</summary>
    public AirlineTable(IEnumerable<Airline> airlines)
    {
        _airlines = [.. airlines];
        var byIata = new Dictionary<string, Airline>(StringComparer.OrdinalIgnoreCase);
        var byIcao = new Dictionary<string, Airline>(StringComparer.OrdinalIgnoreCase);
        foreach (var airline in _airlines)
        {
            var hasIata = airline.Iata is not null && byIata.TryAdd(airline.Iata, airline);
            if (airline.Icao is not null)
            {
                // An IATA designator that another row has taken must not come back through the ICAO one.
                byIcao.TryAdd(airline.Icao, hasIata ? airline : airline with { Iata = null });
            }
        }

        _byIata = byIata.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _byIcao = byIcao.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The table that comes with the program.</summary>
    public static AirlineTable BuiltIn => s_builtIn.Value;

    /// <summary>Number of rows, those of lower precedence included.</summary>
    public int Count => _airlines.Length;

    /// <summary>
    /// Reads ACARS Hub's airlines file: an object keyed by IATA designator with <c>{ "ICAO": …, "NAME": … }</c>.
    /// </summary>
    /// <exception cref="System.Text.Json.JsonException">It is not JSON.</exception>
    /// <exception cref="FormatException">It is JSON, but holds no airline.</exception>
    public static AirlineTable Parse(Stream json) => new(AirlineJson.Read(json));

    /// <summary>The airline with this two-character designator.</summary>
    public Airline? FindByIata(ReadOnlySpan<char> code) => _byIata.TryGetValue(code, out var airline) ? airline : null;

    /// <summary>The airline with this three-letter designator.</summary>
    public Airline? FindByIcao(ReadOnlySpan<char> code) => _byIcao.TryGetValue(code, out var airline) ? airline : null;

    /// <summary>A table in which <paramref name="preferred"/> win over the rows of this one.</summary>
    public AirlineTable With(IEnumerable<Airline> preferred) => new(preferred.Concat(_airlines));

    /// <summary>A table in which the rows of <paramref name="preferred"/> win over the rows of this one.</summary>
    public AirlineTable With(AirlineTable preferred) => With(preferred._airlines);

    private static AirlineTable LoadBuiltIn() =>
        new(TsvTable.Read(Resource).Select(row => new Airline(NullIfEmpty(row[0]), NullIfEmpty(row[1]), row[2])));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
