using AcarsHub.Domain.Search;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Schema;

/// <summary>Compares view and search index with what they should be.</summary>
internal static class SchemaCheck
{
    private const int MostFindings = 20;

    /// <summary>More words of a message are not looked for: what is wrong shows with these.</summary>
    private const int MostWords = 40;

    private static readonly string[] s_names = ["messages", "messages_delete", "messages_fts", "messages_insert", "messages_update"];

    /// <summary>Compares the definitions, word by word.</summary>
    /// <returns>Names of what is missing or different; empty when all is well.</returns>
    public static IReadOnlyList<string> Deviations(SqliteConnection connection)
    {
        var found = connection
            .Rows(
                "SELECT name, sql FROM sqlite_master WHERE name IN ('messages', 'messages_delete', 'messages_fts', 'messages_insert', 'messages_update')",
                static row => (Name: row.GetString(0), Sql: row.GetString(1)))
            .ToDictionary(static part => part.Name, static part => part.Sql);
        var expected = MessagesView.Create + SearchIndex.Create;
        return [.. s_names.Where(name => !found.TryGetValue(name, out var sql) || !expected.Contains(sql, StringComparison.Ordinal))];
    }

    /// <summary>Compares the index with the messages: each must be found by its own words, and nothing else may be in it.</summary>
    /// <returns>The first differences, for people.</returns>
    public static IEnumerable<string> DifferentWords(SqliteConnection connection) => connection
        .Rows("SELECT s.id FROM message_rows AS s WHERE NOT EXISTS (SELECT 1 FROM messages_fts_docsize AS d WHERE d.id = s.id)", static row => $"message {row.GetInt64(0)} is not in the index")
        .Concat(connection.Rows("SELECT d.id FROM messages_fts_docsize AS d WHERE NOT EXISTS (SELECT 1 FROM message_rows AS s WHERE s.id = d.id)", static row => $"the index has message {row.GetInt64(0)}, which does not exist"))
        .Concat(NotFound(connection))
        .Take(MostFindings);

    private static IEnumerable<string> NotFound(SqliteConnection connection)
    {
        using var find = connection.CreateCommand();
        find.CommandText = "SELECT 1 FROM messages_fts WHERE messages_fts MATCH $words AND rowid = $id";
        find.Parameters.Add(new SqliteParameter("$words", null));
        find.Parameters.Add(new SqliteParameter("$id", null));
        foreach (var (id, words) in connection.Rows($"SELECT s.id, {SearchIndex.WordsOf} FROM {SearchIndex.From}", static row => (row.GetInt64(0), row.GetString(1))))
        {
            find.Parameters[0].Value = string.Join(' ', SearchWord.Split(words).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords).Select(static word => $"\"{word}\""));
            find.Parameters[1].Value = id;
            if (find.ExecuteScalar() is null)
            {
                yield return $"message {id} is not found by its words";
            }
        }
    }
}
