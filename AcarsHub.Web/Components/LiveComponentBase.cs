using AcarsHub.Domain.Live;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components;

/// <summary>
/// A component that follows a <see cref="LiveFeed{T}"/>. The first change is rendered at once; after it at most four renders
/// follow per second, the last of them with the newest state.
/// </summary>
public abstract class LiveComponentBase : ComponentBase, IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<Task> _loops = [];
    private bool _disposed;

    /// <summary>Shortest time between two renders caused by one feed.</summary>
    public static TimeSpan RenderInterval { get; } = TimeSpan.FromMilliseconds(250);

    [Inject]
    private TimeProvider Clock { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private PageVisibility Visibility { get; set; } = null!; // Likewise.

    /// <summary>Starts following. Call it from <see cref="Subscribe"/> only.</summary>
    /// <param name="feed">What to follow.</param>
    /// <param name="sequence">Last item the component has already shown.</param>
    /// <param name="apply">Takes a batch into the component's state; runs on the renderer's thread.</param>
    protected void Follow<T>(LiveFeed<T> feed, long sequence, Action<LiveBatch<T>> apply) =>
        _loops.Add(FollowAsync(feed, sequence, apply, _stopping.Token));

    /// <summary>Shortest time until the next render. A page whose renders are large may wait longer while much is going on.</summary>
    /// <param name="items">How much came at once.</param>
    protected virtual TimeSpan IntervalAfter(int items) => RenderInterval;

    /// <summary>Whether nothing need be done while nobody can see the page.</summary>
    protected virtual bool RestsWhenHidden => true;

    /// <summary>Called once when the component is live in a browser, never while pre-rendering.</summary>
    protected abstract void Subscribe();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender && !_disposed)
        {
            Subscribe();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await _stopping.CancelAsync();
        await Task.WhenAll(_loops);
        await DisposeCoreAsync();
        _stopping.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>For what else a component has to give back; the feeds are silent by then.</summary>
    protected virtual ValueTask DisposeCoreAsync() => ValueTask.CompletedTask;

    private async Task FollowAsync<T>(LiveFeed<T> feed, long sequence, Action<LiveBatch<T>> apply, CancellationToken ct)
    {
        try
        {
            await foreach (var batch in feed.WatchAsync(sequence, ct))
            {
                // The feed itself coalesces: what is published during the pause arrives as one batch after it.
                var pause = Task.Delay(IntervalAfter(batch.Items.Count), Clock, ct);
                await InvokeAsync(() => Show(batch, apply));
                await pause;
                if (RestsWhenHidden)
                {
                    await Visibility.WhenVisibleAsync(ct);
                }
            }
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The component is gone.
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    }

    private void Show<T>(LiveBatch<T> batch, Action<LiveBatch<T>> apply)
    {
        if (!_disposed)
        {
            apply(batch);
            StateHasChanged();
        }
    }
}
