using AcarsHub.Data.Queries;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Alerts;

/// <summary>Messages of long ago as pages show them: enriched, and with the alerts they raised.</summary>
internal sealed class StoredMessages(MessageEnricher enricher, AlertBook book)
{
    /// <summary>The message of a row.</summary>
    public StoredMessage Of(MessageRecord record) => new(
        record.Id,
        enricher.Enrich(record.Message, record.Decoded) with { SessionId = record.SessionId, Alerts = book.HitsOf(record.Alerts) });
}
