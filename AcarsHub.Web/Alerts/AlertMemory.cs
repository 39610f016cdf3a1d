using System.Collections.Immutable;
using AcarsHub.Data.Queries;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Ingest;

namespace AcarsHub.Web.Alerts;

/// <summary>Keeps the alerts in memory the same as those in the database: at start, and when the terms or the history have changed.</summary>
internal sealed class AlertMemory(NewestAlertsQuery newest, StoredAlerts alertsOf, SavedAlertsQuery saved, StoredMessages stored, StoreState state, AlertBook book, LiveGroups groups, LiveAlerts alerts, ContentDecoder decoder)
{
    /// <summary>Reads all alerts anew.</summary>
    /// <exception cref="System.Data.Common.DbException">Nothing has changed.</exception>
    public async Task RefreshAsync(CancellationToken ct)
    {
        var records = await newest.RunAsync(LiveAlerts.MaxMessages, ct);
        await alertsOf.ReadAsync(
            () => groups.Current.SelectMany(static group => group.Messages).SelectMany(Rows).Where(static id => id > 0),
            found =>
            {
                groups.Renew(message => found.TryGetValue(message.Id, out var hits) ? book.HitsOf(hits) : []);
                Reset(records);
                book.Announce(); // Who looked before has seen the alerts of before.
            },
            ct);
        await saved.RecountAsync(state.SetSavedAlerts, ct);
    }

    /// <summary>Begins with what the live groups have, and what is older.</summary>
    /// <param name="records">The newest messages with alerts.</param>
    public void Reset(IReadOnlyList<MessageRecord> records)
    {
        var live = groups.Current;
        var oldest = live.SelectMany(static group => group.Messages).Select(static m => m.Message.Id).Where(static id => id > 0).DefaultIfEmpty(long.MaxValue).Min();

        // Put together as they were when they came.
        var older = new LiveGroups(decoder);
        older.Add([.. records.Where(record => record.Id < oldest).Select(stored.Of)], []);
        alerts.Reset(Join(live, older.Current));
    }

    private static IEnumerable<long> Rows(TrackedMessage message) => message.Parts.Select(static part => part.Message.Id).Append(message.Message.Id);

    /// <summary>Groups of one session as one; those without an aircraft have numbers that mean something in one of the two lists only.</summary>
    private static IEnumerable<MessageGroup> Join(ImmutableArray<MessageGroup> live, ImmutableArray<MessageGroup> older)
    {
        var names = live.ToDictionary(static group => group.Id, static group => group.Identifiers);
        return live.Concat(older.Select(group => group.Id < 0
            ? new MessageGroup(long.MinValue - group.Id, group.Identifiers, group.Messages)
            : names.TryGetValue(group.Id, out var known) ? new MessageGroup(group.Id, known, group.Messages) : group));
    }
}
