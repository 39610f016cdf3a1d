using Microsoft.JSInterop;

namespace AcarsHub.Web.Components;

/// <summary>Whether anybody can see the page of this circuit. A hidden tab is not rendered: it would cost as much as a visible one.</summary>
public sealed class PageVisibility(IJSRuntime browser) : IAsyncDisposable
{
    private DotNetObjectReference<PageVisibility>? _self;
    private TaskCompletionSource? _shown;

    /// <summary>Begins to listen, once the page is live.</summary>
    public async Task BeginAsync()
    {
        _self = DotNetObjectReference.Create(this);
        await browser.InvokeVoidAsync("acarsHubView.watchVisibility", _self);
    }

    /// <summary>Called by the browser.</summary>
    [JSInvokable]
    public void SetVisible(bool isVisible)
    {
        if (isVisible)
        {
            _shown?.TrySetResult();
            _shown = null;
        }
        else
        {
            _shown ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Ends when the page can be seen: usually at once.</summary>
    public Task WhenVisibleAsync(CancellationToken ct) => _shown?.Task.WaitAsync(ct) ?? Task.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _shown?.TrySetResult();
        _self?.Dispose();
        return ValueTask.CompletedTask;
    }
}
