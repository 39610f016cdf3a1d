using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Import;

/// <summary>Tables and columns of a foreign database. Migrated files order their columns differently, so everything goes by name.</summary>
internal sealed class SourceSchema
{
    private readonly Dictionary<string, HashSet<string>> _tables = new(StringComparer.OrdinalIgnoreCase);

    private SourceSchema()
    {
    }

    /// <summary>Names of all ordinary tables.</summary>
    public IReadOnlyCollection<string> Tables => _tables.Keys;

    /// <summary>Reads a schema.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="schema">Name the database is attached under, or <c>main</c>.</param>
    public static SourceSchema Read(SqliteConnection connection, string schema)
    {
        var result = new SourceSchema();

        // Virtual tables are left out: naming the columns of one needs its module, and nothing is read from them.
        foreach (var table in connection.Texts($"SELECT name FROM {schema}.sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"))
        {
            result._tables[table] = new(
                connection.Texts("SELECT name FROM pragma_table_info($table, $schema)", ("$table", table), ("$schema", schema)),
                StringComparer.OrdinalIgnoreCase);
        }

        return result;
    }

    /// <summary>Whether a table exists with all of these columns.</summary>
    public bool Has(string table, params ReadOnlySpan<string> columns)
    {
        if (!_tables.TryGetValue(table, out var present))
        {
            return false;
        }

        foreach (var column in columns)
        {
            if (!present.Contains(column))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The column, or <paramref name="otherwise"/> as SQL when the table lacks it.</summary>
    public string ColumnOr(string table, string column, string otherwise) => Has(table, column) ? column : otherwise;
}
