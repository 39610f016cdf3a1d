using System.Collections.Immutable;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Alerts;

namespace AcarsHub.Web.Ingest;

/// <summary>Tells the rest of the station what has been stored: first those who keep it, then the feeds, whose readers look there.</summary>
internal sealed class LivePublisher(
    LiveGroups groups,
    LiveAlerts alerts,
    AlertBook book,
    KnownStations stations,
    TypeCounters counters,
    StoreState state,
    LiveFeed<StoredMessage> messages,
    LiveFeed<AlertEvent> events)
{
    /// <summary>Publishes a batch that has been committed.</summary>
    /// <param name="stored">The messages.</param>
    /// <param name="listeners">Where each came from.</param>
    /// <param name="merged">Sessions that turned out to be another one.</param>
    public void Publish(IReadOnlyList<StoredMessage> stored, IReadOnlyList<Listener> listeners, ImmutableArray<(long From, long Into)> merged)
    {
        Count(stored, listeners);
        book.Count(stored);
        var raised = groups.Add(stored, merged);
        alerts.Add(raised, merged);
        messages.Publish(stored);
        events.Publish(raised);
    }

    private void Count(IReadOnlyList<StoredMessage> stored, IReadOnlyList<Listener> listeners)
    {
        for (var i = 0; i < stored.Count; i++)
        {
            stations.Add(stored[i].Message.StationId);
            if (stored[i].IsStored)
            {
                listeners[i].CountStored();
                counters.CountStored(stored[i].Message.Kind);
                state.Add(stored[i].Message.Kind, 1);
                state.AddSavedAlerts(stored[i].Enriched.Alerts.Length);
            }
        }
    }
}
