using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Migrating;

/// <summary>Looks at a file without changing a byte of it.</summary>
internal static class SchemaProbe
{
    /// <summary>The migrations a file says it has.</summary>
    /// <returns>Their ids in order; empty for a file that is absent, empty or has no tables yet.</returns>
    /// <exception cref="UnknownSchemaException">The file has tables, but not from our migrations.</exception>
    /// <exception cref="SqliteException">The file is no database, or cannot be read.</exception>
    public static IReadOnlyList<string> AppliedMigrations(string databasePath)
    {
        if (new FileInfo(databasePath) is not { Exists: true, Length: > 0 })
        {
            return [];
        }

        using var connection = SqliteFile.Open(databasePath, SqliteOpenMode.ReadOnly);
        var tables = connection.Texts("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name");
        var applied = tables.Contains("__EFMigrationsHistory")
            ? connection.Texts("SELECT MigrationId FROM \"__EFMigrationsHistory\" ORDER BY MigrationId")
            : [];
        if (applied.Count == 0 && tables.Where(static name => !name.StartsWith("__EF", StringComparison.Ordinal)).ToList() is { Count: > 0 } foreign)
        {
            throw new UnknownSchemaException(
                $"{databasePath} is a database, but not AcarsHub's: it has the tables {string.Join(", ", foreign.Take(10))} and no record of migrations. "
                + "Choose another file, or move this one away. The file has not been changed.");
        }

        return applied;
    }

    /// <summary>Whether anything was ever stored, so that the file is worth a copy. A new file has only counters at zero.</summary>
    public static bool HasRows(string databasePath)
    {
        if (new FileInfo(databasePath) is not { Exists: true, Length: > 0 })
        {
            return false;
        }

        using var connection = SqliteFile.Open(databasePath, SqliteOpenMode.ReadOnly);
        var tables = connection.Texts(
            """
            SELECT name FROM sqlite_master
            WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
                AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name NOT LIKE '\_\_EF%' ESCAPE '\' AND name NOT LIKE 'messages\_fts\_%' ESCAPE '\'
            """);
        return tables.Any(table => connection.Texts($"SELECT 1 FROM \"{table}\" {(table is "count" or "nonlogged_count" ? "WHERE good + errors > 0" : "")} LIMIT 1").Count > 0);
    }
}
