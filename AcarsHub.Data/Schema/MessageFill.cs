using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Schema;

/// <summary>
/// Stores many messages at once from a table that has the columns of <see cref="MessagesView"/>, or some of them: name by name instead
/// of row by row, which takes a third of the time the triggers take.
/// </summary>
internal static class MessageFill
{
    /// <summary>Stores and indexes all rows of a table, in the transaction under way.</summary>
    /// <param name="connection">Its <c>main</c> is written to.</param>
    /// <param name="source">A table, with an <c>id</c> for each row that no message has.</param>
    /// <param name="columns">The columns it has besides the id.</param>
    public static void Run(SqliteConnection connection, string source, IReadOnlyCollection<string> columns)
    {
        foreach (var statement in Statements(source, columns))
        {
            connection.Execute(statement);
        }

        connection.Execute(
            SearchIndex.InsertRange,
            ("$after", (connection.Number($"SELECT min(id) FROM {source}") ?? 1) - 1),
            ("$last", connection.Number($"SELECT max(id) FROM {source}") ?? 0));
    }

    /// <summary>The statements that store the rows, without the index.</summary>
    public static IEnumerable<string> Statements(string source, IReadOnlyCollection<string> columns)
    {
        string Value(string column) => columns.Contains(column) ? "b." + column : "NULL";
        yield return
            $"""
            INSERT INTO main.receptions ({string.Join(", ", MessageTables.Reception)})
            SELECT DISTINCT {string.Join(", ", MessageTables.Reception.Select(Value))} FROM {source} AS b
            WHERE NOT EXISTS (SELECT 1 FROM main.receptions AS r WHERE {string.Join(" AND ", MessageTables.Reception.Select(c => $"r.{c} IS {Value(c)}"))})
            """;
        yield return
            $"""
            INSERT INTO main.airframes (icao, tail) SELECT DISTINCT {Value("icao")}, {Value("tail")} FROM {source} AS b
            WHERE coalesce({Value("icao")}, {Value("tail")}) IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM main.airframes AS a WHERE a.icao IS {Value("icao")} AND a.tail IS {Value("tail")})
            """;
        yield return $"INSERT OR IGNORE INTO main.flights (flight) SELECT DISTINCT {Value("flight")} FROM {source} AS b WHERE {Value("flight")} IS NOT NULL";
        foreach (var column in MessageTables.Known)
        {
            yield return $"INSERT OR IGNORE INTO main.known_values SELECT DISTINCT '{column}', {Value(column)} FROM {source} AS b WHERE {Value(column)} IS NOT NULL";
        }

        yield return
            $"""
            INSERT INTO main.message_rows (id, reception, airframe, flight, level, rest, {string.Join(", ", MessageTables.Plain)})
            SELECT b.id, (SELECT r.id FROM main.receptions AS r WHERE {string.Join(" AND ", MessageTables.Reception.Select(c => $"r.{c} IS {Value(c)}"))}),
                CASE WHEN coalesce({Value("icao")}, {Value("tail")}) IS NOT NULL
                    THEN (SELECT a.id FROM main.airframes AS a WHERE a.icao IS {Value("icao")} AND a.tail IS {Value("tail")}) END,
                (SELECT f.id FROM main.flights AS f WHERE f.flight = {Value("flight")}),
                {MessagesView.StoredLevel(Value("level"))}, {MessagesView.StoredRest(Value)},
                {string.Join(", ", MessageTables.Plain.Select(c => c == "libacars" ? $"pack_json({Value(c)})" : Value(c)))}
            FROM {source} AS b ORDER BY b.id
            """;
    }
}
