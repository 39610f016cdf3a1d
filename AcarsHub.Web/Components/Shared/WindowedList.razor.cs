using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AcarsHub.Web.Components.Shared;

/// <summary>
/// A long list of which only the part near the screen exists. Unlike the framework's virtualiser it renders its first part while
/// pre-rendering, and it keeps still what is being read while new items come in on top.
/// </summary>
public sealed partial class WindowedList<TItem> : ComponentBase, IAsyncDisposable
{
    // A screen and a bit: at the top every one of them is new within a second when much is going on. The browser asks for more as soon as it
    // needs them.
    private const int InitialCount = 9;
    private const double EstimatedHeight = 104;

    private readonly ListWindow _window = new(InitialCount, EstimatedHeight);
    private ElementReference _list;
    private DotNetObjectReference<WindowedList<TItem>>? _self;
    private IJSObjectReference? _module;
    private IJSObjectReference? _observer;
    private bool _disposed;

    /// <summary>All items, newest first.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<TItem> Items { get; set; } = [];

    /// <summary>Number of items ever put on top; it tells new items from a list that merely changed.</summary>
    [Parameter, EditorRequired]
    public long Head { get; set; }

    /// <summary>What identifies an item.</summary>
    [Parameter, EditorRequired]
    public Func<TItem, object> Key { get; set; } = item => item!; // Replaced by the required parameter.

    [Parameter, EditorRequired]
    public RenderFragment<TItem> ItemTemplate { get; set; } = _ => _ => { };

    /// <summary>Name for assistive technology.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Inject]
    private IJSRuntime Browser { get; set; } = null!; // Set by the framework before the first render.

    /// <summary>Called by the browser when an empty stretch comes near the screen or the reader leaves or reaches the top.</summary>
    [JSInvokable]
    public void Show(WindowRequest request)
    {
        if (!_disposed && _window.Show(request))
        {
            StateHasChanged();
        }
    }

    protected override void OnParametersSet() => _window.Follow(Head, Items.Count);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        try
        {
            _self = DotNetObjectReference.Create(this);
            _module = await Browser.InvokeAsync<IJSObjectReference>("import", "./" + Assets["Components/Shared/WindowedList.razor.js"]);
            _observer = await _module.InvokeAsync<IJSObjectReference>("observe", _list, _self);
        }
        catch (JSDisconnectedException)
        {
            // The browser has left before the page was live.
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        try
        {
            if (_observer is not null)
            {
                await _observer.InvokeVoidAsync("stop");
                await _observer.DisposeAsync();
            }

            if (_module is not null)
            {
                await _module.DisposeAsync();
            }
        }
        catch (Exception e) when (e is JSDisconnectedException or TaskCanceledException)
        {
            // The browser has left, or is about to; there is nothing to stop.
        }

        _self?.Dispose();
    }

    private static string Height(double pixels) => string.Create(CultureInfo.InvariantCulture, $"height:{pixels:0}px");
}
