using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace AcarsHub.Web.Components.Shared;

/// <summary>A row of tabs; arrow keys, Home and End move along it and wrap.</summary>
public sealed partial class TabStrip : ComponentBase
{
    private ElementReference[] _buttons = [];
    private ElementReference _row;
    private int _revealed = -1;

    [Parameter, EditorRequired]
    public IReadOnlyList<string> Tabs { get; set; } = [];

    /// <summary>Number of the chosen tab; -1 when what is shown is none of them.</summary>
    [Parameter, EditorRequired]
    public int Selected { get; set; }

    [Parameter]
    public EventCallback<int> SelectedChanged { get; set; }

    /// <summary>Name for assistive technology.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>The panel has the id <c>{Id}-panel</c>.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>Whether they look like a row of pills: for choices within what another row has chosen.</summary>
    [Parameter]
    public bool IsPills { get; set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = null!; // Set by the framework before the first render.

    protected override void OnParametersSet() => _buttons = _buttons.Length == Tabs.Count ? _buttons : new ElementReference[Tabs.Count];

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Selected != _revealed)
        {
            _revealed = Selected;
            await Browser.InvokeVoidAsync("acarsHubView.reveal", _row);
        }
    }

    private Task SelectAsync(int index) => SelectedChanged.InvokeAsync(index);

    private async Task OnKeyDown(KeyboardEventArgs key)
    {
        var last = Tabs.Count - 1;
        int? target = key.Key switch
        {
            "ArrowRight" => Selected == last ? 0 : Selected + 1,
            "ArrowLeft" => Selected <= 0 ? last : Selected - 1,
            "Home" => 0,
            "End" => last,
            _ => null,
        };
        if (target is { } index)
        {
            await SelectAsync(index);
            await _buttons[index].FocusAsync();
        }
    }
}
