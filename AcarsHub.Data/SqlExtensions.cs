using Microsoft.Data.Sqlite;

namespace AcarsHub.Data;

/// <summary>Plain SQL on a connection. Texts are made of constants, numbers and column names of our own tables, never of file contents.</summary>
internal static class SqlExtensions
{
    /// <summary>Runs statements.</summary>
    /// <returns>Rows inserted, updated or deleted.</returns>
    public static int Execute(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.NewCommand(sql, parameters);
        return command.ExecuteNonQuery();
    }

    /// <summary>The number a query gives; null when it gives no row or NULL.</summary>
    public static long? Number(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.NewCommand(sql, parameters);
        using var reader = command.ExecuteReader();
        return reader.Read() && !reader.IsDBNull(0) ? reader.GetInt64(0) : null;
    }

    /// <summary>Number of rows of a table or of a parenthesised query.</summary>
    public static long Count(this SqliteConnection connection, string from) => connection.Number($"SELECT count(*) FROM {from}") ?? 0;

    /// <summary>First column of every row as text; NULL becomes the empty text.</summary>
    public static List<string> Texts(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.NewCommand(sql, parameters);
        using var reader = command.ExecuteReader();
        List<string> texts = [];
        while (reader.Read())
        {
            texts.Add(reader.IsDBNull(0) ? "" : reader.GetString(0));
        }

        return texts;
    }

    /// <summary>Reads rows as they come.</summary>
    public static IEnumerable<T> Rows<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params (string Name, object? Value)[] parameters)
    {
        using var command = connection.NewCommand(sql, parameters);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return read(reader);
        }
    }

    private static SqliteCommand NewCommand(this SqliteConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // See the class.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
