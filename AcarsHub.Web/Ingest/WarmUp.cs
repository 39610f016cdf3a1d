using AcarsHub.Data.Queries;
using AcarsHub.Data.Statistics;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Alerts;

namespace AcarsHub.Web.Ingest;

/// <summary>
/// Reads back what is kept in memory, so that after a start everything is as it was: sessions go on, groups show the same messages, and
/// a message whose first block came before the stop is still put together.
/// </summary>
internal sealed class WarmUp(
    KnownSessionsQuery knownSessions,
    NewestMessagesQuery newestMessages,
    NewestAlertsQuery newestAlerts,
    RecentStationsQuery recentStations,
    SeriesQuery series,
    MinuteCounter minutes,
    MessageEnricher enricher,
    LiveGroups groups,
    KnownStations stations,
    AlertBook book,
    AlertMemory alerts,
    LiveFeed<StoredMessage> feed,
    TimeProvider clock)
{
    private static readonly TimeSpan s_minutesSince = TimeSpan.FromMinutes(61); // The oldest of them ends within the hour.
    private static readonly TimeSpan s_stationsSince = TimeSpan.FromHours(48);

    /// <summary>Reads everything back.</summary>
    /// <param name="writer">Writes the sessions of messages that were stored without one.</param>
    /// <param name="ct">Stops reading.</param>
    /// <returns>The sessions, for the messages to come.</returns>
    /// <exception cref="System.Data.Common.DbException">Nothing has been read back; it can be tried again.</exception>
    public async Task<SessionTracker> RunAsync(MessageWriter writer, CancellationToken ct)
    {
        await book.LoadAsync(writer, ct);
        var known = await knownSessions.RunAsync(SessionTracker.Capacity, ct);
        var tracker = new SessionTracker(known.LastId, known.Sessions);
        var records = await newestMessages.RunAsync(LiveGroups.MaxMessages, ct);
        var names = await recentStations.RunAsync(clock.GetUtcNow() - s_stationsSince, ct);
        var alerted = await newestAlerts.RunAsync(LiveAlerts.MaxMessages, ct);
        var lastHour = await series.MinutesSinceAsync(clock.GetUtcNow() - s_minutesSince, ct);
        var newest = await series.NewestMinuteAsync(ct);
        var sessions = AssignMissing(records, tracker, writer);

        // From here on nothing fails, so nothing is read back twice.
        StoredMessage[] messages = [.. records.Select(record =>
            new StoredMessage(record.Id, enricher.Receive(record.Message, record.Decoded) with { SessionId = sessions(record), Alerts = book.HitsOf(record.Alerts) }))];
        groups.Add(messages, []);
        groups.Identify(known.Sessions);
        alerts.Reset(alerted);
        foreach (var name in names.Concat(messages.Select(static message => message.Message.StationId)))
        {
            stations.Add(name);
        }

        minutes.Remember(lastHour, newest);
        feed.Publish(messages[^Math.Min(messages.Length, LiveWindow.Size)..]);
        return tracker;
    }

    /// <summary>
    /// Finds sessions for messages that have none, since they were brought over, imported, or stored before there were sessions, and
    /// writes them: the next start then finds them all.
    /// </summary>
    /// <returns>The session of each message.</returns>
    private Func<MessageRecord, long?> AssignMissing(IReadOnlyList<MessageRecord> records, SessionTracker tracker, MessageWriter writer)
    {
        var without = records.Where(static record => record.SessionId is null).ToList();

        // The names of an aircraft do not depend on what was decoded.
        var assigned = tracker.Assign([.. without.Select(record => enricher.Enrich(record.Message, DecodedMessage.None))]);
        var found = without.Zip(assigned, static (record, message) => new StoredMessage(record.Id, message)).Where(static m => m.Enriched.SessionId is not null).ToList();
        var changes = tracker.Changes();
        if (!changes.IsEmpty)
        {
            writer.Assign(found, changes);
            tracker.Written();
        }

        var sessions = found.ToDictionary(static message => message.Id, static message => message.Enriched.SessionId);
        return record => sessions.TryGetValue(record.Id, out var session) ? session : changes.Final(record.SessionId);
    }
}
