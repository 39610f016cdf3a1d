using Microsoft.Data.Sqlite;

namespace AcarsHub.Data;

/// <summary>Opens a database file for one piece of work, outside the pool: nothing keeps the file from being replaced afterwards.</summary>
internal static class SqliteFile
{
    /// <summary>Opens a file that must exist.</summary>
    /// <exception cref="SqliteException">It does not, or is no database, or cannot be opened that way.</exception>
    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 0 }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs a statement.</summary>
    /// <returns>Rows changed.</returns>
    public static int Execute(this SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first value of the first row; null when there is none.</summary>
    public static long? Number(this SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        return command.ExecuteScalar() as long?;
    }

    /// <summary>Reads rows as they come.</summary>
    public static IEnumerable<T> Rows<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read)
    {
        using var command = Command(connection, sql);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return read(reader);
        }
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements are constants of this project; values go in as parameters elsewhere.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
