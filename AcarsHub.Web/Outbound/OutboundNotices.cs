using AcarsHub.Data.Outbound;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Alerts.Outbound;

namespace AcarsHub.Web.Outbound;

/// <summary>Tells people outside about the station itself, over every channel that takes the severity.</summary>
internal sealed class OutboundNotices(OutboundStore store, TimeProvider clock)
{
    private const int LongestTitle = 200;
    private const int LongestText = 1_000;

    /// <summary>Queues a notice; it is sent as soon as each channel can.</summary>
    /// <exception cref="System.Data.Common.DbException">It was not queued.</exception>
    /// <exception cref="OperationCanceledException">It was not queued: the station stops.</exception>
    public Task TellAsync(string title, string text, AlertSeverity severity, CancellationToken ct) => store.QueueAsync(
        new OutboundNotice(NoticeKind.Station, severity, PlainText.Line(title, LongestTitle) ?? "AcarsHub", PlainText.Block(text, LongestText) ?? "", clock.GetUtcNow()),
        ct);
}
