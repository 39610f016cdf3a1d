using Microsoft.Data.Sqlite;

namespace AcarsHub.Data;

/// <summary>Opens a database file for one piece of work, outside the pool: nothing keeps the file from being replaced afterwards.</summary>
internal static class SqliteFile
{
    // The driver repeats a statement for that long while another program holds the file, and for ever when it is 0. It does not limit
    // how long a statement runs.
    private const int BusySeconds = 5;

    /// <summary>Opens a file, given as path or SQLite URI. Without <see cref="SqliteOpenMode.ReadWriteCreate"/> it must exist.</summary>
    /// <exception cref="SqliteException">It is no database, or cannot be opened that way.</exception>
    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = BusySeconds }.ToString());
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

    /// <summary>Closes idle connections the pool keeps to the database, so that the next one looks at the file that stands there then.</summary>
    public static void ForgetPooled(StorageOptions options)
    {
        using var connection = new SqliteConnection(options.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
