using System.Text.Json;

namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>The values of a group in JSON.</summary>
internal readonly struct AdscJsonFields(JsonElement fields)
{
    private const int Limit = 1 << 24;
    private const int MostItems = 256;

    public int? ContractNumber => Integer("contract_num") ?? Integer("contract_req_num");

    /// <summary>A place; null when a coordinate is missing or none on the globe.</summary>
    public AdscWaypoint? Waypoint =>
        Coordinate("lat") is { } latitude && Coordinate("lon") is { } longitude && Integer("alt") is { } altitude
            ? new AdscWaypoint(latitude, longitude, altitude, Integer("eta_sec"))
            : null;

    /// <summary>A number of a size that makes sense, in the precision of the model.</summary>
    public double? Number(string key) =>
        JsonContent.Number(JsonContent.Get(fields, key)) is { } number && Math.Abs(number) < Limit ? AdscFields.Rounded(number) : null;

    public int? Integer(string key) => JsonContent.Integer(JsonContent.Get(fields, key), -Limit, Limit);

    public bool Flag(string key) => JsonContent.Flag(JsonContent.Get(fields, key)) ?? false;

    /// <summary>Whether there is a flag and it is not set.</summary>
    public bool IsFalse(string key) => JsonContent.Flag(JsonContent.Get(fields, key)) == false;

    public string? Text(string key) => JsonContent.Text(JsonContent.Get(fields, key));

    public AdscJsonFields Child(string key) => new(JsonContent.Get(fields, key));

    public JsonElement Array(string key) => JsonContent.Get(fields, key);

    public IEnumerable<AdscJsonFields> Items(string key) => Elements(key).Select(static item => new AdscJsonFields(item));

    public IEnumerable<int> Numbers(string key) =>
        Elements(key).Select(static item => JsonContent.Integer(item, 0, byte.MaxValue)).OfType<int>();

    /// <summary>A reason given as a code or in words.</summary>
    public int? ReasonCode(Func<int, string> words)
    {
        if ((Integer("reason_code") ?? Integer("reason")) is { } code)
        {
            return code;
        }

        var reason = Text("reason");
        for (var candidate = 0; candidate < 16; candidate++)
        {
            if (words(candidate).Equals(reason, StringComparison.OrdinalIgnoreCase))
            {
                return candidate;
            }
        }

        return null;
    }

    private double? Coordinate(string key) => Number(key) is { } degrees and >= -180 and <= 180 ? degrees : null;

    private IEnumerable<JsonElement> Elements(string key)
    {
        var array = JsonContent.Get(fields, key);
        return array.ValueKind == JsonValueKind.Array ? array.EnumerateArray().Take(MostItems) : [];
    }
}
