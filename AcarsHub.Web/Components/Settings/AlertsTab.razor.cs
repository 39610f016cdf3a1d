using AcarsHub.Domain.Live;
using AcarsHub.Web.Alerts;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Settings;

/// <summary>What raises alerts: shared by all who look at the station.</summary>
public sealed partial class AlertsTab : LiveComponentBase
{
    private AlertBookState _state = AlertBookState.Unknown;
    private long _sequence;

    [Inject]
    private AlertBook Book { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private AlertEditor Editor { get; set; } = null!; // Likewise.

    [Inject]
    private LiveFeed<AlertBookState> Feed { get; set; } = null!; // Likewise.

    protected override void OnInitialized()
    {
        _sequence = Feed.LastSequence;
        _state = Book.Current;
    }

    protected override void Subscribe() => Follow(Feed, _sequence, _ => _state = Book.Current);
}
