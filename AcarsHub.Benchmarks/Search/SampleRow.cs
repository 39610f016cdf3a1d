using AcarsHub.Data;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Benchmarks.Search;

/// <summary>
/// What searches are made of, so that they find something. Type, label, tail, flight and text are those of one message; address, station
/// and frequency come from anywhere, rare ones as often as common ones.
/// </summary>
internal sealed record SampleRow(string Type, string Label, string Tail, string Flight, string Text, string Icao, string Station, string Frequency)
{
    private static readonly char[] s_separators = [.. " ,./:-()#=+*\r\n\t"];

    /// <summary>Words of the text as the full-text index has them, the shortest left out.</summary>
    public string[] Words { get; } = [.. Tokens(Text).Where(IsWord)];

    /// <summary>Two words that follow each other; empty when there are none.</summary>
    public string Phrase { get; } = Tokens(Text).Zip(Tokens(Text).Skip(1)).Where(static pair => IsWord(pair.First) && IsWord(pair.Second))
        .Select(static pair => $"{pair.First} {pair.Second}").FirstOrDefault("");

    /// <summary>Reads rows from all over the table.</summary>
    public static IReadOnlyList<SampleRow> Read(SqliteConnection connection, int count, Random random)
    {
        var last = connection.Number("SELECT max(id) FROM messages") ?? 0;
        var (addresses, stations, frequencies) = (Distinct(connection, "icao"), Distinct(connection, "station_id"), Distinct(connection, "freq"));
        var rows = new List<SampleRow>(count);
        while (rows.Count < count)
        {
            rows.AddRange(connection.Rows(
                """
                SELECT message_type, label, tail, flight, msg_text FROM messages
                WHERE id >= $id AND flight IS NOT NULL AND tail IS NOT NULL AND label IS NOT NULL AND length(msg_text) > 30 LIMIT 1
                """,
                r => new SampleRow(r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3), r.GetString(4), Any(addresses), Any(stations), Any(frequencies)),
                ("$id", random.NextInt64(1, Math.Max(2, last * 99 / 100)))).Where(static row => row.Phrase.Length > 0));
        }

        return rows;

        string Any(List<string> values) => values[random.Next(values.Count)];
    }

    private static string[] Tokens(string text) => text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsWord(string token) => token.Length > 2 && token.All(char.IsAsciiLetterOrDigit);

    private static List<string> Distinct(SqliteConnection connection, string column) =>
        connection.Texts($"SELECT DISTINCT {column} FROM messages WHERE {column} IS NOT NULL ORDER BY 1");
}
