using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Alerts;
using AcarsHub.Web.Components.Formatting;
using AcarsHub.Web.Components.Pages.Alerts;
using AcarsHub.Web.Components.Settings.Terms;
using AcarsHub.Web.Components.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AcarsHub.Web.Components.Alerts;

/// <summary>
/// Follows the alerts on every page, also while nobody sees it: that is when a sound or a notification is wanted most. Shows nothing itself.
/// </summary>
public sealed class AlertWatch : LiveComponentBase
{
    private const int MostTerms = 5;

    private Task _begun = Task.CompletedTask;
    private (long Events, long Terms, long Rebuilds) _sequences;

    [Inject]
    private LiveFeed<AlertEvent> Events { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private LiveFeed<AlertBookState> Terms { get; set; } = null!; // Likewise.

    [Inject]
    private LiveFeed<AlertRebuildState> Rebuilds { get; set; } = null!; // Likewise.

    [Inject]
    private AlertInbox Inbox { get; set; } = null!; // Likewise.

    [Inject]
    private Toasts Toasts { get; set; } = null!; // Likewise.

    [Inject]
    private IJSRuntime Browser { get; set; } = null!; // Likewise.

    protected override bool RestsWhenHidden => false;

    // What has happened before the page was opened is no news.
    protected override void OnInitialized() => _sequences = (Events.LastSequence, Terms.LastSequence, Rebuilds.LastSequence);

    protected override void Subscribe()
    {
        _begun = BeginAsync();
        Follow(Events, _sequences.Events, Raise);
        Follow(Terms, _sequences.Terms, _ => Inbox.Refresh());
        Follow(Rebuilds, _sequences.Rebuilds, Tell);
    }

    protected override bool ShouldRender() => false;

    private void Raise(LiveBatch<AlertEvent> batch)
    {
        Inbox.Refresh(); // A known message that is received again is unread again, but it is no news.
        if (batch.Items.Where(static alert => alert.IsNews).Select(Describe).ToArray() is { Length: > 0 } news)
        {
            _ = RaiseAsync(news);
        }
    }

    private async Task BeginAsync()
    {
        try
        {
            await Inbox.BeginAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser has left before the page was live.
        }
    }

    // Whoever has begun it may be on another page by now.
    private void Tell(LiveBatch<AlertRebuildState> batch)
    {
        if (Inbox.AwaitsRebuild && batch.Items is [.., { IsRunning: false } end])
        {
            Inbox.AwaitsRebuild = false;
            _ = TellAsync(end.Problem is null ? ToastKind.Success : ToastKind.Error, end.Problem ?? (end.Result is { } result ? RebuildPanel.Describe(result) : ""));
        }
    }

    private async Task TellAsync(ToastKind kind, string text)
    {
        try
        {
            await Toasts.ShowAsync(kind, text);
        }
        catch (JSDisconnectedException)
        {
            // The browser has left.
        }
    }

    private async Task RaiseAsync(object[] alerts)
    {
        try
        {
            await _begun; // The browser must know the station's clock.
            await Browser.InvokeVoidAsync("acarsHubAlerts.raise", (object)alerts);
        }
        catch (JSException e)
        {
            await DispatchExceptionAsync(e);
        }
        catch (JSDisconnectedException)
        {
            // The browser has left.
        }
    }

    private static object Describe(AlertEvent alert)
    {
        var message = alert.Message;
        var terms = alert.Hits.Select(static hit => VisibleText.Field(hit.Term.Text)).Distinct().ToList();
        var heardAt = message.HeardAtUtc.ToUnixTimeMilliseconds();
        return new
        {
            key = $"{message.LastId}-{heardAt}", // Row ids alone begin anew with another database.
            heardAt,
            aircraft = CardIdentity.Of(message.Message.Enriched).Name,
            fields = string.Join(", ", alert.Hits.Select(static hit => AlertLook.Name(hit.Field)).Distinct()),
            terms = terms.Take(MostTerms),
            body = Words(alert.Hits),
            link = AlertAddress.Of(message),
        };
    }

    private static string Words(IEnumerable<AlertHit> hits) =>
        string.Join("\n", hits.Take(MostTerms).Select(static hit => $"{AlertLook.Name(hit.Field)}: {VisibleText.Field(hit.Term.Text)}"));
}
