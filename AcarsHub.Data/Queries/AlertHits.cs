using System.Collections.Immutable;
using AcarsHub.Domain.Alerts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>A term that was found in a stored message.</summary>
/// <param name="Term">Text of the term, which may be none of the station's terms any more.</param>
/// <param name="Field">Where it was found.</param>
public readonly record struct StoredHit(string Term, AlertFields Field);

/// <summary>Reads the alerts of messages that have been read.</summary>
internal static class AlertHits
{
    /// <summary>The messages with their alerts.</summary>
    public static async Task<IReadOnlyList<MessageRecord>> AddAsync(IReadOnlyList<MessageRecord> records, AcarsHubDbContext context, CancellationToken ct)
    {
        if (records.Count == 0)
        {
            return records;
        }

        await context.Database.OpenConnectionAsync(ct);
        var hits = Of((SqliteConnection)context.Database.GetDbConnection(), records.Select(static record => record.Id));
        return hits.Count == 0 ? records : [.. records.Select(record => hits.TryGetValue(record.Id, out var found) ? record with { Alerts = found } : record)];
    }

    /// <summary>The alerts of those messages that have any, by the message's id.</summary>
    public static Dictionary<long, ImmutableArray<StoredHit>> Of(SqliteConnection connection, IEnumerable<long> ids) => connection.Rows(
        "SELECT message_id, term, match_type FROM alert_matches WHERE message_id IN (SELECT value FROM json_each($ids)) ORDER BY id",
        static row => (Id: row.GetInt64(0), Hit: new StoredHit(row.GetString(1), AlertFieldNames.Parse(row.GetString(2)))),
        ("$ids", "[" + string.Join(',', ids) + "]"))
        .GroupBy(static row => row.Id, static row => row.Hit)
        .ToDictionary(static group => group.Key, static group => group.ToImmutableArray());
}
