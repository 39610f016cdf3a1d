using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AcarsHub.Web.Components.Shared;

/// <summary>A window over the page. Its content exists only while it is open.</summary>
public sealed partial class ModalDialog : ComponentBase, IAsyncDisposable
{
    private ElementReference _element;
    private IJSObjectReference? _module;
    private bool _isOpen;
    private bool _isToShow;

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>Unique on the page.</summary>
    [Parameter, EditorRequired]
    public string TitleId { get; set; } = "";

    [Parameter]
    public string? Class { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Parameter]
    public RenderFragment? Footer { get; set; }

    /// <summary>Told when it has closed, however that came about.</summary>
    [Parameter]
    public EventCallback Closed { get; set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = null!; // Set by the framework before the first render.

    /// <summary>Opens it; the focus returns to where it is now when it closes.</summary>
    public void Show()
    {
        _isOpen = true;
        _isToShow = true;
        StateHasChanged();
    }

    /// <summary>Closes it.</summary>
    public async Task CloseAsync()
    {
        if (_module is not null)
        {
            await _module.InvokeVoidAsync("close", _element);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_isToShow)
        {
            return;
        }

        _isToShow = false;
        _module ??= await Browser.InvokeAsync<IJSObjectReference>("import", "./" + Assets["Components/Shared/ModalDialog.razor.js"]);
        await _module.InvokeVoidAsync("show", _element);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_module is not null)
            {
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser has left; there is nothing to close.
        }
    }

    private async Task OnClosed()
    {
        _isOpen = false;
        await Closed.InvokeAsync();
    }
}
