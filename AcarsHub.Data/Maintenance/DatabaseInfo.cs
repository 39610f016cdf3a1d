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
    /// <exception cref="InvalidDataException">The file is no AcarsHub database.</exception>
    public static DatabaseInfo Read(string path)
    {
        OwnDatabase.Require(path);
        using var connection = SqliteFile.Open(path, SqliteOpenMode.ReadOnly);
        var pages = connection.Number("PRAGMA page_count") ?? 0;
        var free = connection.Number("PRAGMA freelist_count") ?? 0;
        var wal = new FileInfo(path + "-wal");
        ImmutableArray<string> applied = [.. connection.Rows("SELECT MigrationId FROM __EFMigrationsHistory ORDER BY 1", static r => r.GetString(0))];

        // ACARS Hub's schema, which the first six migrations have, counts seconds.
        var unitMs = applied.Any(static id => id.EndsWith("_CompactForm", StringComparison.Ordinal)) ? 1 : 1000;
        return new DatabaseInfo(
            path,
            new FileInfo(path).Length,
            wal.Exists ? wal.Length : 0,
            pages == 0 ? 0 : 100.0 * free / pages,
            [.. connection.Rows("SELECT message_type, count(*) FROM messages GROUP BY 1 ORDER BY 1", static r => (r.GetString(0), r.GetInt64(1)))],
            Time(connection.Number($"SELECT CAST(min(msg_time) * {unitMs} AS INTEGER) FROM messages")),
            Time(connection.Number($"SELECT CAST(max(msg_time) * {unitMs} AS INTEGER) FROM messages")),
            applied);
    }

    /// <summary>All messages.</summary>
    public long Total => Messages.Sum(static m => m.Count);

    private static DateTimeOffset? Time(long? milliseconds) => milliseconds is { } ms ? DateTimeOffset.FromUnixTimeMilliseconds(ms) : null;
}
