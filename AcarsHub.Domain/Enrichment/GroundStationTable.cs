using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Enrichment;

/// <summary>
/// Names of ground stations: HFDL stations by number (ARINC 635 system table), VDL2 stations by 24-bit address. What no table
/// names is learnt from decoders that do, so that messages read back from the database, which stores no names, have one.
/// </summary>
public sealed class GroundStationTable
{
    private const string Resource = "ground-stations.tsv";
    private const string HfdlMark = "HFDL";

    /// <summary>About twice the number of VDL2 ground stations in the world; more would be bit errors.</summary>
    internal const int MaxLearnt = 4096;

    /// <summary>The station number has seven bits on the air.</summary>
    private const uint HighestHfdlStation = 127;

    private readonly FrozenDictionary<uint, string> _hfdl;
    private readonly FrozenDictionary<uint, string> _vdl2;
    private readonly ConcurrentDictionary<(DecoderKind Kind, uint Address), string> _learnt = new();
    private int _learntCount;

    private GroundStationTable(FrozenDictionary<uint, string> hfdl, FrozenDictionary<uint, string> vdl2)
    {
        _hfdl = hfdl;
        _vdl2 = vdl2;
    }

    /// <summary>Number of stations known from tables.</summary>
    public int Count => _hfdl.Count + _vdl2.Count;

    /// <summary>Number of stations learnt since the start.</summary>
    public int LearntCount => Volatile.Read(ref _learntCount);

    /// <summary>A new table of the HFDL stations that come with the program. It has learnt nothing yet.</summary>
    public static GroundStationTable CreateBuiltIn() => new(ReadBuiltInHfdl(), FrozenDictionary<uint, string>.Empty);

    /// <summary>
    /// Reads ACARS Hub's ground-station file, <c>{ "ground_stations": [ { "id": …, "airport": { "icao": …, "name": … } } ] }</c>,
    /// beside the built-in HFDL stations.
    /// </summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="FormatException">It is JSON, but holds no ground station.</exception>
    public static GroundStationTable Parse(Stream json)
    {
        using var document = ReferenceJson.ParseObject(json);
        var stations = new Dictionary<uint, string>();
        if (ReferenceJson.Property(document.RootElement, "ground_stations") is { ValueKind: JsonValueKind.Array } rows)
        {
            foreach (var row in rows.EnumerateArray())
            {
                if (ReadAddress(row) is { } address && ReadDisplayName(row) is { } name)
                {
                    stations[address] = name;
                }
            }
        }

        return stations.Count > 0
            ? new GroundStationTable(ReadBuiltInHfdl(), stations.ToFrozenDictionary())
            : throw new FormatException("it holds no ground station (expected ground_stations: [{ id, airport }])");
    }

    /// <summary>Name of an HFDL ground station, e.g. <c>Shannon, Ireland</c>.</summary>
    public string? FindHfdl(uint station) =>
        station > HighestHfdlStation ? null : _hfdl.GetValueOrDefault(station) ?? FindLearnt(DecoderKind.Hfdl, station);

    /// <summary>Name of a VDL2 ground station, e.g. <c>Chicago O'Hare (KORD)</c>.</summary>
    public string? FindVdl2(uint address) => _vdl2.GetValueOrDefault(address) ?? FindLearnt(DecoderKind.Vdlm2, address);

    /// <summary>
    /// Remembers the station names a decoder gave. The airport of a VDL2 XID is not one of them: it is where the aircraft goes,
    /// not where the station stands.
    /// </summary>
    public void Learn(AcarsMessage message)
    {
        if (message.Kind is DecoderKind.Hfdl or DecoderKind.Vdlm2)
        {
            Learn(message, message.FromAddress, message.FromAddressName);
            Learn(message, message.ToAddress, message.ToAddressName);
        }
    }

    private void Learn(AcarsMessage message, uint? address, string? name)
    {
        if (address is not { } station
            || string.IsNullOrWhiteSpace(name)
            || station == message.Icao?.Value
            || (message.Kind == DecoderKind.Hfdl && station > HighestHfdlStation))
        {
            return;
        }

        var key = (message.Kind, station);
        if (_learnt.TryGetValue(key, out var known))
        {
            if (known != name)
            {
                _learnt[key] = name;
            }
        }
        else if (LearntCount < MaxLearnt && _learnt.TryAdd(key, name))
        {
            // Counted apart, since ConcurrentDictionary.Count takes every lock.
            Interlocked.Increment(ref _learntCount);
        }
    }

    private string? FindLearnt(DecoderKind kind, uint address) =>
        _learnt.TryGetValue((kind, address), out var name) ? name : null;

    private static FrozenDictionary<uint, string> ReadBuiltInHfdl() =>
        TsvTable.Read(Resource)
            .Where(row => row[0] == HfdlMark)
            .ToFrozenDictionary(row => uint.Parse(row[1], CultureInfo.InvariantCulture), row => row[2]);

    private static uint? ReadAddress(JsonElement row) =>
        ReferenceJson.Text(row, "id") is { Length: <= 6 } id
        && uint.TryParse(id, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var address)
            ? address
            : null;

    private static string? ReadDisplayName(JsonElement row)
    {
        if (ReferenceJson.Property(row, "airport") is not { } airport)
        {
            return null;
        }

        var icao = ReferenceJson.Text(airport, "icao");
        var name = ReferenceJson.Text(airport, "name") ?? ReferenceJson.Text(airport, "city");
        return (name, icao) switch
        {
            ({ } known, { } code) => $"{known} ({code})",
            _ => name ?? icao,
        };
    }
}
