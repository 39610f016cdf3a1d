using AcarsHub.Data;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Benchmarks.Search;

/// <summary>A stored message that has everything searches are made of, so that they find something.</summary>
internal sealed record SampleRow(string Type, string Station, string Frequency, string Tail, string Flight, string Icao, string Label, string Text)
{
    private static readonly char[] s_separators = [.. " ,./:-()#=+*\r\n\t"];

    /// <summary>Words of the text as the full-text index has them, the shortest left out.</summary>
    public string[] Words { get; } = [.. Text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Length > 2 && word.All(char.IsAsciiLetterOrDigit))];

    /// <summary>Reads rows from all over the table.</summary>
    public static IReadOnlyList<SampleRow> Read(SqliteConnection connection, int count, Random random)
    {
        var last = connection.Number("SELECT max(id) FROM messages") ?? 0;
        var rows = new List<SampleRow>(count);
        while (rows.Count < count)
        {
            rows.AddRange(connection.Rows(
                """
                SELECT message_type, station_id, freq, tail, flight, icao, label, msg_text FROM messages
                WHERE id >= $id AND freq IS NOT NULL AND flight IS NOT NULL AND icao IS NOT NULL AND label IS NOT NULL AND length(msg_text) > 30 LIMIT 1
                """,
                static r => new SampleRow(r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3), r.GetString(4), r.GetString(5), r.GetString(6), r.GetString(7)),
                ("$id", random.NextInt64(1, Math.Max(2, last * 99 / 100)))).Where(static row => row.Words.Length > 2));
        }

        return rows;
    }
}
