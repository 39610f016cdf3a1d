using AcarsHub.Domain.Live;
using AcarsHub.Web.Alerts;
using AcarsHub.Web.Components.Alerts;
using AcarsHub.Web.Components.Formatting;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Settings.Terms;

/// <summary>Looks for the terms in all that is stored: asks first, then shows how far it is.</summary>
public sealed partial class RebuildPanel : LiveComponentBase
{
    private AlertRebuildState _state = null!; // Set before the first render.
    private long _sequence;
    private bool _asks;
    private bool _isDismissed = true; // What somebody has done before is no news.

    [Inject]
    private AlertRebuild Rebuild { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private LiveFeed<AlertRebuildState> Feed { get; set; } = null!; // Likewise.

    [Inject]
    private AlertInbox Inbox { get; set; } = null!; // Likewise.

    private string? Said => _state.Problem ?? (_state.Result is { } result ? Describe(result) : null);

    /// <summary>The result for people.</summary>
    internal static string Describe(AlertRebuildResult result) => result.WasCancelled
        ? "Cancelled: everything is as it was before."
        : $"{MessageFormatter.Count(result.Messages)} messages looked at, {MessageFormatter.Count(result.MatchedMessages)} with alerts, {MessageFormatter.Count(result.Matches)} matches, in {MessageFormatter.Duration(result.Elapsed)}.";

    protected override void OnInitialized()
    {
        _sequence = Feed.LastSequence;
        _state = Rebuild.Current;
    }

    protected override void Subscribe() => Follow(Feed, _sequence, Take);

    private void Take(LiveBatch<AlertRebuildState> batch)
    {
        _isDismissed &= !(_state.IsRunning && !Rebuild.Current.IsRunning);
        _state = Rebuild.Current;
    }

    private void Start()
    {
        _asks = false;

        Inbox.AwaitsRebuild = Rebuild.Start();
        _isDismissed = Inbox.AwaitsRebuild;
        _state = Rebuild.Current;
    }

    private void Cancel() => Rebuild.Cancel();
}
