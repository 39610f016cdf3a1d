using AcarsHub.Data.Schema;
using AcarsHub.Data.Search;
using AcarsHub.Domain.Search;
using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Tests.Data.Migrations;

/// <summary>Everything in a file as text, to compare before and after.</summary>
internal static class DatabaseContents
{
    private const string OwnObjects = "name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'";

    /// <summary>Definitions of tables, indexes and triggers, in one spelling.</summary>
    public static List<string> Schema(this NewDatabase database) =>
        database.Query($"SELECT type, name, replace(sql, '\"', '') FROM sqlite_master WHERE sql IS NOT NULL AND {OwnObjects} ORDER BY name");

    /// <summary>Every row of every table, with the types of its values; without the index's own tables.</summary>
    public static List<string> Rows(this NewDatabase database) =>
    [
        .. database.Query($"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'messages\\_fts%' ESCAPE '\\' AND {OwnObjects} ORDER BY name")
            .SelectMany(table => database.Rows(table)),
    ];

    public static IEnumerable<string> Rows(this NewDatabase database, string table)
    {
        var columns = string.Join(" || '|' || ", database.Query($"SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('{table}')"));
        return database.Query($"SELECT {columns} FROM \"{table}\" ORDER BY 1").Select(row => $"{table}: {row}");
    }

    /// <summary>The ids of the messages the builder made that a search finds.</summary>
    public static List<string> Find(this NewDatabase database, string words) =>
        database.Query($"SELECT rowid FROM messages_fts WHERE messages_fts MATCH '{words}' AND rowid BETWEEN {V3Database.FirstId} AND {V3Database.FirstId + V3Database.Messages - 1} ORDER BY rowid");

    /// <summary>What is wrong with the full-text index; empty when nothing.</summary>
    public static List<string> FtsFaults(this NewDatabase database)
    {
        using var connection = new SqliteConnection($"Data Source={database.Options.DatabasePath};Pooling=False");
        connection.Open();
        SchemaFunctions.Register(connection);
        var isView = database.HasView();
        var faults = isView ? SchemaCheck.Deviations(connection).ToList() : MissingTriggers(database);
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = isView ? SearchIndex.IntegrityCheck : "INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)";
            command.ExecuteNonQuery();
            faults.AddRange(isView ? SchemaCheck.DifferentWords(connection) : []);
        }
        catch (SqliteException e)
        {
            faults.Add(e.Message);
        }

        return faults;
    }

    /// <summary>Whether messages are a view, as since <c>CompactStorage</c>.</summary>
    public static bool HasView(this NewDatabase database) => database.Query("SELECT type FROM sqlite_master WHERE name = 'messages'") is ["view"];

    /// <summary>The ids of the messages the builder made that a search of the product finds.</summary>
    public static async Task<List<string>> FindAsync(this NewDatabase database, SearchCriteria criteria)
    {
        var page = await new MessageSearch(database.Contexts).RunAsync(criteria with { Order = SearchOrder.Oldest }, null, 1_000, default);
        return [.. page.Messages.Select(static m => m.Id).Where(static id => id is >= V3Database.FirstId and < V3Database.FirstId + V3Database.Messages).Select(static id => $"{id}")];
    }

    private static List<string> MissingTriggers(NewDatabase database) =>
        [.. new[] { "messages_fts_delete", "messages_fts_insert", "messages_fts_update" }.Except(database.Query("SELECT name FROM sqlite_master WHERE type = 'trigger'"))];
}
