using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Maintenance;

/// <summary>What a database holds.</summary>
/// <param name="Path">The file.</param>
/// <param name="SizeBytes">Size of the file.</param>
/// <param name="WalBytes">Size of what is not yet merged into it.</param>
/// <param name="FreePercent">Share of its pages that hold nothing.</param>
/// <param name="Messages">Rows of each type under its stored name.</param>
/// <param name="OldestUtc">Time of the oldest message.</param>
/// <param name="NewestUtc">Time of the newest message.</param>
/// <param name="Migrations">Applied migrations, oldest first.</param>
public sealed record DatabaseInfo(
    string Path,
    long SizeBytes,
    long WalBytes,
    double FreePercent,
    ImmutableArray<(string Type, long Count)> Messages,
    DateTimeOffset? OldestUtc,
    DateTimeOffset? NewestUtc,
    ImmutableArray<string> Migrations)
{
    /// <summary>Reads it from the file, which may be in use.</summary>
    /// <exception cref="FileNotFoundException">There is no file.</exception>
    /// <exception cref="SqliteException">The file is no AcarsHub database.</exception>
    public static DatabaseInfo Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"{path} does not exist", path);
        }

        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        var pages = Scalar(connection, "PRAGMA page_count") ?? 0;
        var free = Scalar(connection, "PRAGMA freelist_count") ?? 0;
        var wal = new FileInfo(path + "-wal");
        return new DatabaseInfo(
            path,
            new FileInfo(path).Length,
            wal.Exists ? wal.Length : 0,
            pages == 0 ? 0 : 100.0 * free / pages,
            [.. Rows(connection, "SELECT message_type, count(*) FROM messages GROUP BY 1 ORDER BY 1", static r => (r.GetString(0), r.GetInt64(1)))],
            Time(Scalar(connection, "SELECT min(msg_time) FROM messages")),
            Time(Scalar(connection, "SELECT max(msg_time) FROM messages")),
            [.. Rows(connection, "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY 1", static r => r.GetString(0))]);
    }

    /// <summary>All messages.</summary>
    public long Total => Messages.Sum(static m => m.Count);

    private static DateTimeOffset? Time(long? milliseconds) => milliseconds is { } ms ? DateTimeOffset.FromUnixTimeMilliseconds(ms) : null;

    private static long? Scalar(SqliteConnection connection, string sql) => Rows(connection, sql, static r => r.IsDBNull(0) ? (long?)null : r.GetInt64(0)).FirstOrDefault();

    private static IEnumerable<T> Rows<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Callers pass constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return read(reader);
        }
    }
}
