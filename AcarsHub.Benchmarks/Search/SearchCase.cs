using System.Collections.Immutable;
using Criteria = System.Collections.Generic.Dictionary<string, string>;

namespace AcarsHub.Benchmarks.Search;

/// <summary>A kind of search for which there is a limit. Criteria are named as in the query string of the search.</summary>
/// <param name="Name">Its name in reports.</param>
/// <param name="Make">Makes criteria that the row meets.</param>
internal sealed record SearchCase(string Name, Func<SampleRow, Random, Criteria> Make)
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<SearchCase> All { get; } =
    [
        new("flight prefix", static (row, random) => new Criteria { ["flight"] = row.Flight[..random.Next(2, 5)] }),
        new("tail substring", static (row, _) => new Criteria { ["tail"] = row.Tail[1..^1] }),
        new("ICAO wildcard", static (row, random) => new Criteria { ["icao"] = random.Next(2) == 0 ? row.Icao[..3] + "*" : row.Icao[..2] + "*" + row.Icao[^2..] }),
        new("text word", static (row, random) => new Criteria { ["msg_text"] = Word(row, random) }),
        new("text phrase", static (row, _) => new Criteria { ["msg_text"] = $"\"{row.Phrase}\"" }),
        new("label + text", static (row, random) => new Criteria { ["label"] = row.Label, ["msg_text"] = Word(row, random) }),
        new("station", static (row, _) => new Criteria { ["station_id"] = row.Station }),
        new("frequency", static (row, _) => new Criteria { ["freq"] = row.Frequency }),
        new("type + text", static (row, random) => new Criteria { ["msg_type"] = row.Type, ["msg_text"] = Word(row, random) }),
        new("decoded value", static (row, random) => new Criteria { ["q"] = Word(row, random) }),
        new("empty form", static (_, _) => []),
        new("no result", static (_, random) => new Criteria { ["msg_text"] = $"ZZQX{random.Next(1000)}" }),
    ];

    private static string Word(SampleRow row, Random random) => row.Words[random.Next(row.Words.Length)];
}
