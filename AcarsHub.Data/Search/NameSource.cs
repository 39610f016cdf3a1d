using System.Collections.Immutable;
using System.Globalization;
using AcarsHub.Domain.Search;

namespace AcarsHub.Data.Search;

/// <summary>Where the values of some fields are looked up, and how a message has them.</summary>
/// <param name="Table">The table of names.</param>
/// <param name="Columns">The columns of <c>messages</c> whose values it has.</param>
/// <param name="Select">What a word of the index is made of.</param>
/// <param name="Word">The word of the index.</param>
/// <param name="Condition">Whether a name fits; <c>{0}</c> is the column, <c>{1}</c> the pattern.</param>
/// <param name="RowCondition">Whether a row <c>s</c> has such a name; <c>{0}</c> is the condition.</param>
internal sealed record NameSource(
    string Table,
    ImmutableArray<string> Columns,
    string Select,
    Func<string, string> Word,
    string Condition,
    string RowCondition)
{
    private const string IsLike = @"{0} LIKE {1} ESCAPE '\'";

    /// <summary>The sources.</summary>
    public static ImmutableArray<NameSource> All { get; } =
    [
        new("flights", ["flight"], "CAST(id AS TEXT)", static id => Numbered(WordKind.Flight, id), IsLike, "s.flight IN (SELECT id FROM flights WHERE {0})"),
        new("airframes", ["tail", "icao"], "CAST(id AS TEXT)", static id => Numbered(WordKind.Airframe, id), IsLike, "s.airframe IN (SELECT id FROM airframes WHERE {0})"),
        Reception("station_id", WordKind.Station),
        Reception("freq", WordKind.Frequency),
        Known("label", WordKind.Label, "s.label"),
        Known("msgno", WordKind.MessageNumber, "s.msgno"),
        Known("depa", WordKind.Departure, "s.rest ->> '$.depa'"),
        Known("dsta", WordKind.Destination, "s.rest ->> '$.dsta'"),
    ];

    private static NameSource Reception(string column, WordKind kind) =>
        new("receptions", [column], column, value => SearchWord.Of(kind, value), IsLike, "s.reception IN (SELECT id FROM receptions WHERE {0})");

    private static NameSource Known(string column, WordKind kind, string ofRow) =>
        new("known_values", [column], "value", value => SearchWord.Of(kind, value), $@"kind = '{column}' AND value LIKE {{1}} ESCAPE '\'", $"{ofRow} IN (SELECT value FROM known_values WHERE {{0}})");

    private static string Numbered(WordKind kind, string id) => SearchWord.Of(kind, long.Parse(id, CultureInfo.InvariantCulture));
}
