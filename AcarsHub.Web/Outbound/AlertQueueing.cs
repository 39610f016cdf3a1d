using AcarsHub.Data.Outbound;
using AcarsHub.Data.Queries;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Web.Alerts;

namespace AcarsHub.Web.Outbound;

/// <summary>Puts alerts of stored messages into the queues. What it has come to is stored with the queues, so that nothing is lost between.</summary>
internal sealed class AlertQueueing(OutboundQueries queries, OutboundStore store, StoredMessages messages, OutboundOptions options, TimeProvider clock)
{
    private readonly NoticeBuilder _builder = new(clock.LocalTimeZone, options.PublicUrl);

    /// <summary>Queues what is not yet queued.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        while (await queries.PendingAsync(ct) is { } pending && (pending.Messages.Count > 0 || pending.UpTo != pending.After))
        {
            await store.QueueAsync(Notices(pending), pending.UpTo, ct);
            if (!pending.HasMore)
            {
                break;
            }
        }
    }

    private List<NewNotice> Notices(PendingAlerts pending)
    {
        var told = pending.Earlier.Select(Alerted).ToList();
        var notices = new List<NewNotice>();
        foreach (var record in pending.Messages.Where(static record => !record.Alerts.IsEmpty)) // Retention may have been faster.
        {
            var alerted = Alerted(record);
            if (!told.Exists(earlier => AlertRepeats.Is(alerted, earlier)))
            {
                var message = messages.Of(record).Enriched;
                notices.Add(new NewNotice(record.Id, _builder.Build(record.Id, message, message.Alerts)));
            }

            told.Add(alerted);
        }

        return notices;
    }

    private static AlertedMessage Alerted(MessageRecord record) => new(record.Id, record.Message, [.. record.Alerts.Select(static hit => hit.Term)]);
}
