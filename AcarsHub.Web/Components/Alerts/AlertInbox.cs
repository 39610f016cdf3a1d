using System.Collections.Immutable;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using Microsoft.JSInterop;

namespace AcarsHub.Web.Components.Alerts;

/// <summary>The alert messages in memory as one reader sees them: which are unread, in all tabs of the browser alike.</summary>
public sealed class AlertInbox(LiveAlerts alerts, LiveFeed<StoredMessage> feed, IJSRuntime browser, TimeProvider clock) : IDisposable
{
    private const int NewestLooked = 50;

    private DotNetObjectReference<AlertInbox>? _self;

    /// <summary>Raised when a message or its state has changed, on the renderer's thread.</summary>
    public event EventHandler? Changed;

    /// <summary>The groups, the one heard last first. The same objects as long as nothing changes.</summary>
    public ImmutableArray<MessageGroup> Groups { get; private set; } = alerts.Current;

    public ReadMessages Read { get; private set; } = ReadMessages.None;

    /// <summary>Whether this reader has begun to apply the terms to the history and waits for the end of it.</summary>
    public bool AwaitsRebuild { get; set; }

    /// <summary>Whether the browser has told what was read.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>Messages that have not been read; 0 until <see cref="IsKnown"/>.</summary>
    public int Unread { get; private set; }

    /// <summary>All alert messages.</summary>
    public int Total { get; private set; } = alerts.Current.Sum(static group => group.Messages.Length);

    public bool IsUnread(TrackedMessage message) => IsKnown && !Read.Contains(message);

    /// <summary>Asks the browser, once the page is live.</summary>
    public async Task BeginAsync()
    {
        _self = DotNetObjectReference.Create(this);
        Take(await browser.InvokeAsync<string?>("acarsHubAlerts.begin", _self, clock.GetUtcNow().ToUnixTimeMilliseconds()));
    }

    /// <summary>Called by the browser when another tab has marked messages.</summary>
    [JSInvokable]
    public void Take(string? json)
    {
        var newest = feed.Newest(NewestLooked).Items.Select(static message => message.Id).Concat(Messages().Select(static message => message.LastId)).Append(0).Max();
        Read = ReadMessages.Parse(json).In(newest);
        IsKnown = true;
        Count();
    }

    /// <summary>Looks at the alerts anew.</summary>
    public void Refresh()
    {
        if (Groups != alerts.Current)
        {
            Groups = alerts.Current;
            Count();
        }
    }

    public Task MarkAsync(TrackedMessage message) => SetAsync(Read.With(message));

    public Task MarkAllAsync() => SetAsync(Read.WithAll(Messages()));

    /// <summary>Takes back what was marked; what another tab has marked since is taken back with it.</summary>
    public Task RestoreAsync(ReadMessages before) => SetAsync(before);

    public void Dispose() => _self?.Dispose();

    private async Task SetAsync(ReadMessages read)
    {
        Read = read;
        Count();
        await browser.InvokeVoidAsync("acarsHubAlerts.save", read.Write());
    }

    private void Count()
    {
        Total = Groups.Sum(static group => group.Messages.Length);
        Unread = IsKnown ? Messages().Count(message => !Read.Contains(message)) : 0;
        Changed?.Invoke(this, EventArgs.Empty);
    }

    private IEnumerable<TrackedMessage> Messages() => Groups.SelectMany(static group => group.Messages);
}
