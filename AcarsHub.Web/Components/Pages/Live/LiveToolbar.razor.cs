using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Pages.Live;

/// <summary>What of the live list is shown, and whether it moves.</summary>
public sealed partial class LiveToolbar : ComponentBase
{
    private ChoiceDialog _stations = null!; // Set by the reference in the markup.
    private ChoiceDialog _labels = null!; // Likewise.

    [Parameter, EditorRequired]
    public LiveFilter Filter { get; set; } = LiveFilter.None;

    [Parameter]
    public EventCallback<LiveFilter> FilterChanged { get; set; }

    [Parameter, EditorRequired]
    public bool IsPaused { get; set; }

    [Parameter]
    public EventCallback<bool> PausedChanged { get; set; }

    /// <summary>Messages that came in while paused.</summary>
    [Parameter]
    public int Waiting { get; set; }

    [Inject]
    private KnownStations Stations { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private ReferenceData Reference { get; set; } = null!; // Likewise.

    private IReadOnlyList<Choice> KnownStations => [.. Stations.All.Union(Filter.Stations, StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase).Select(static name => new Choice(name, name))];

    private IReadOnlyList<Choice> KnownLabels => [.. Reference.Labels.All.OrderBy(static l => l.Key, StringComparer.Ordinal).Select(static l => new Choice(l.Key, $"{l.Key} {l.Value}"))];

    private int Count => (Filter.HidesWithoutText ? 1 : 0) + (Filter.AlertsOnly ? 1 : 0) + (Filter.Stations.IsEmpty ? 0 : 1) + (Filter.HiddenLabels.IsEmpty ? 0 : 1);

    private Task Change(LiveFilter filter) => FilterChanged.InvokeAsync(filter);

    private static string Pressed(bool isPressed) => isPressed ? "true" : "false";
}
