using AcarsHub.Data.Outbound;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Web.Alerts;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Outbound.Channels;

namespace AcarsHub.Web.Outbound;

/// <summary>A channel as somebody has filled it in.</summary>
public sealed record ChannelDraft
{
    /// <summary>The channel that is changed; 0 for a new one.</summary>
    public long Id { get; init; }

    public string Name { get; init; } = "";

    public OutboundKind Kind { get; init; }

    public bool IsEnabled { get; init; } = true;

    /// <summary>Empty to keep what is stored.</summary>
    public string Address { get; init; } = "";

    /// <summary>Empty to keep what is stored, if the address stays, too.</summary>
    public string Secret { get; init; } = "";

    public SeveritySet Severities { get; init; } = SeveritySet.All;

    public string QuietFrom { get; init; } = "";

    public string QuietTo { get; init; } = "";

    public int PerMinute { get; init; } = OutboundChannel.DefaultPerMinute;
}

/// <summary>
/// What pages do with channels. Everything is refused here, not only hidden there, where this station allows no changes. Answers are
/// problems in words for people, null for none; they hold nothing secret.
/// </summary>
internal sealed class OutboundDesk(OutboundBook book, OutboundStore store, OutboundQueries queries, OutboundService service, PageOptions pages, TimeProvider clock)
{
    private const int LongestName = 60;
    private const int HighestRate = 600;
    private const int LogLines = 20;
    private const string Gone = "Somebody has removed this channel meanwhile.";

    /// <summary>Whether pages may change anything.</summary>
    public bool MayChange => pages.AllowsRemoteUpdates;

    public OutboundState Current => book.Current;

    /// <summary>Adds or changes a channel.</summary>
    public async Task<string?> SaveAsync(ChannelDraft draft, CancellationToken ct)
    {
        var existing = draft.Id == 0 ? null : book.Find(draft.Id)?.Channel;
        if (Obstacle(draft.Id, existing) is { } obstacle)
        {
            return obstacle;
        }

        if (draft.Id == 0 && Current.Channels.Length >= OutboundChannel.Most)
        {
            return $"There may be {OutboundChannel.Most} channels.";
        }

        var channel = Fill(draft, existing);
        var problem = Problem(draft) ?? OutboundAddress.Problem(channel.Kind, channel.Address, channel.Secret);
        if (problem is null)
        {
            await store.SaveAsync(channel, ct);
        }

        return problem;
    }

    /// <summary>Switches a channel on or off.</summary>
    public async Task<string?> EnableAsync(long id, bool isEnabled, CancellationToken ct)
    {
        var problem = Obstacle(id, book.Find(id)?.Channel);
        if (problem is null)
        {
            await store.EnableAsync(id, isEnabled, ct);
        }

        return problem;
    }

    /// <summary>Removes a channel and what waits for it.</summary>
    public async Task<string?> RemoveAsync(long id, CancellationToken ct)
    {
        var problem = Obstacle(id, book.Find(id)?.Channel);
        if (problem is null)
        {
            await store.RemoveAsync(id, ct);
        }

        return problem;
    }

    /// <summary>Sends a test over a channel, on or off.</summary>
    public async Task<string?> TestAsync(long id, CancellationToken ct)
    {
        if (!MayChange)
        {
            return AlertEditor.NotAllowed;
        }

        if (book.Find(id) is not { } found)
        {
            return Gone;
        }

        var notice = new OutboundNotice(NoticeKind.Test, AlertSeverity.Notice, "Test of AcarsHub", $"This is what alerts over {found.Channel.Name} look like.", clock.GetUtcNow());
        var result = await service.TestAsync(found.Channel, notice, $"test-{Guid.NewGuid():N}", ct);
        return result.Outcome == SendOutcome.Delivered ? null : result.Error + ".";
    }

    /// <summary>What went wrong with a channel lately, newest first.</summary>
    public Task<IReadOnlyList<OutboundLogEntry>> LogAsync(long id, CancellationToken ct) => queries.LogAsync(id, LogLines, ct);

    private static OutboundChannel Fill(ChannelDraft draft, OutboundChannel? existing)
    {
        // A stored secret is never sent to an address somebody has just typed.
        var keepsAddress = existing is not null && string.IsNullOrWhiteSpace(draft.Address);
        return new OutboundChannel
        {
            Id = draft.Id,
            Name = draft.Name.Trim(),
            Kind = existing?.Kind ?? draft.Kind,
            IsEnabled = draft.IsEnabled,
            Address = keepsAddress ? existing!.Address : SecretText.Of(draft.Address), // Not null where it is kept.
            Secret = keepsAddress && string.IsNullOrWhiteSpace(draft.Secret) ? existing!.Secret : SecretText.Of(draft.Secret),
            Severities = draft.Severities,
            Quiet = QuietHours.Parse($"{draft.QuietFrom}-{draft.QuietTo}"),
            PerMinute = draft.PerMinute,
        };
    }

    private static string? Problem(ChannelDraft draft) => draft switch
    {
        { Name: var name } when string.IsNullOrWhiteSpace(name) || name.Trim().Length > LongestName || name.Any(char.IsControl) => $"A name is missing, of at most {LongestName} characters.",
        { Severities: var severities } when (severities & SeveritySet.All) == SeveritySet.None || (severities & ~SeveritySet.All) != 0 => "Choose one severity at least; else nothing would ever be sent.",
        { PerMinute: < 1 or > HighestRate } => $"The most messages a minute must be from 1 to {HighestRate}.",
        { QuietFrom: var from, QuietTo: var to } when from.Trim().Length + to.Trim().Length > 0 && QuietHours.Parse($"{from}-{to}") is null => "Quiet hours need two different times, such as 22:00 and 07:00; leave both empty for none.",
        _ => null,
    };

    private string? Obstacle(long id, OutboundChannel? existing) =>
        !MayChange ? AlertEditor.NotAllowed
        : !Current.IsKnown ? "The database is still being opened."
        : id != 0 && existing is null ? Gone
        : existing is { IsFromEnvironment: true } ? "This channel comes from environment variables; it can only be changed there."
        : null;
}
