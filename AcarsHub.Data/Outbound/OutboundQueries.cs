using AcarsHub.Data.Queries;
using AcarsHub.Domain.Alerts.Outbound;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Outbound;

/// <summary>What is to be queued, and what waits.</summary>
public sealed class OutboundQueries
{
    private const int MostAtOnce = 100;

    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal OutboundQueries(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Reads the alerts after what channels have queued.</summary>
    /// <returns>Null when no channel is on.</returns>
    public async Task<PendingAlerts?> PendingAsync(CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var after = await context.OutboundChannels.Where(static c => c.IsEnabled).MinAsync(static c => (long?)c.MessageId, ct);
        if (after is null)
        {
            return null;
        }

        // In this order: what is stored meanwhile lies above, matches and all.
        var last = await context.Messages.MaxAsync(static m => (long?)m.Id, ct) ?? 0;
        var ids = await context.AlertMatches.Where(m => m.MessageId > after && m.MessageId <= last)
            .Select(static m => m.MessageId).Distinct().OrderBy(static id => id).Take(MostAtOnce).ToListAsync(ct);
        if (ids.Count == 0)
        {
            return new PendingAlerts([], [], after.Value, last, HasMore: false);
        }

        var messages = await context.RecordsAsync(ids, ct);
        var earlier = await context.AlertMatches.Where(m => m.MessageId < ids[0])
            .Select(static m => m.MessageId).Distinct().OrderByDescending(static id => id).Take(MostAtOnce).ToListAsync(ct);
        var isFull = ids.Count == MostAtOnce;
        return new PendingAlerts(messages, await context.RecordsAsync(earlier, ct), after.Value, isFull ? ids[^1] : last, isFull);
    }

    /// <summary>Reads what waits longest.</summary>
    /// <param name="channel">Id of the channel.</param>
    /// <param name="onlyCritical">Whether to leave out all others.</param>
    /// <param name="count">How many at the most.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<IReadOnlyList<QueuedNotice>> WaitingAsync(long channel, bool onlyCritical, int count, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var rows = await context.OutboundQueue.AsNoTracking()
            .Where(q => q.ChannelId == channel && (!onlyCritical || q.Severity == (int)Domain.Alerts.AlertSeverity.Critical))
            .OrderBy(static q => q.Id).Take(count).ToListAsync(ct);
        return [.. rows.Select(static row => new QueuedNotice(row.Id, DateTimeOffset.FromUnixTimeMilliseconds(row.QueuedAtMs), NoticeJson.Read(row.Notice) ?? Unreadable(row)))];
    }

    /// <summary>Reads what went wrong lately, newest first.</summary>
    public async Task<IReadOnlyList<OutboundLogEntry>> LogAsync(long channel, int count, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var rows = await context.OutboundLog.AsNoTracking().Where(l => l.ChannelId == channel).OrderByDescending(static l => l.Id).Take(count).ToListAsync(ct);
        return [.. rows.Select(static row => new OutboundLogEntry(row.ChannelId, DateTimeOffset.FromUnixTimeMilliseconds(row.AtMs), row.Text))];
    }

    // Of another version; better something than nothing.
    private static OutboundNotice Unreadable(Entities.OutboundQueueRow row) => new(
        NoticeKind.Alert,
        (Domain.Alerts.AlertSeverity)row.Severity,
        "Alert",
        "Its text can no longer be read. See the page of alerts.",
        DateTimeOffset.FromUnixTimeMilliseconds(row.QueuedAtMs));
}
