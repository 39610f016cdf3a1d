using System.Collections.Immutable;
using AcarsHub.Data.Writing;

namespace AcarsHub.Data.Queries;

/// <summary>Reads the alerts of messages in memory at a moment when none is being stored.</summary>
public sealed class StoredAlerts(StoreJobs jobs)
{
    /// <summary>Reads them.</summary>
    /// <param name="ids">Ids of the messages, asked for on the writer's thread.</param>
    /// <param name="read">Gets the alerts of those that have any, by the message's id, before the next message is stored.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">Nothing was read.</exception>
    public Task ReadAsync(Func<IEnumerable<long>> ids, Action<IReadOnlyDictionary<long, ImmutableArray<StoredHit>>> read, CancellationToken ct) =>
        jobs.RunAsync<IReadOnlyDictionary<long, ImmutableArray<StoredHit>>>(connection => AlertHits.Of(connection, ids()), read, ct);
}
