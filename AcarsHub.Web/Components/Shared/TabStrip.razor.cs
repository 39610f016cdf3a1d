using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace AcarsHub.Web.Components.Shared;

/// <summary>A row of tabs; arrow keys, Home and End move along it and wrap.</summary>
public sealed partial class TabStrip : ComponentBase
{
    private ElementReference[] _buttons = [];

    [Parameter, EditorRequired]
    public IReadOnlyList<string> Tabs { get; set; } = [];

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

    protected override void OnParametersSet() => _buttons = _buttons.Length == Tabs.Count ? _buttons : new ElementReference[Tabs.Count];

    private Task SelectAsync(int index) => SelectedChanged.InvokeAsync(index);

    private async Task OnKeyDown(KeyboardEventArgs key)
    {
        var last = Tabs.Count - 1;
        int? target = key.Key switch
        {
            "ArrowRight" => Selected == last ? 0 : Selected + 1,
            "ArrowLeft" => Selected == 0 ? last : Selected - 1,
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
