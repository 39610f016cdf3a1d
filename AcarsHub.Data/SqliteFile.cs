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
}
