using AcarsHub.Web.Components.Formatting;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Statistics;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>
/// A part of the page that shows statistics. It asks when its question has changed, as soon as the database can be read, and again every
/// half minute while somebody can see it. What it has stays on the screen until the next answer is there.
/// </summary>
/// <typeparam name="TAnswer">What the reader of statistics answers.</typeparam>
public abstract class StatisticsSection<TAnswer> : ComponentBase, IAsyncDisposable
    where TAnswer : class
{
    private static readonly TimeSpan s_refresh = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_retry = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource _stopping = new();
    private CancellationTokenSource _reading = new();
    private object? _asked;
    private Task _loop = Task.CompletedTask;
    private bool _isLive;
    private bool _disposed;

    [Parameter, EditorRequired]
    public StatusAddress Address { get; set; } = new();

    /// <summary>The reader wants to see something else.</summary>
    [Parameter]
    public EventCallback<StatusAddress> Go { get; set; }

    [CascadingParameter]
    public DisplayFormat Format { get; set; } = DisplayFormat.Default;

    [Inject]
    protected TimeProvider Clock { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private StatisticsReader Reader { get; set; } = null!; // Likewise.

    [Inject]
    private StoreState Store { get; set; } = null!; // Likewise.

    [Inject]
    private PageVisibility Visibility { get; set; } = null!; // Likewise.

    /// <summary>The newest answer; null before the first, and when there is none.</summary>
    protected TAnswer? Answer { get; private set; }

    /// <summary>Why there is no answer.</summary>
    protected string? Problem { get; private set; }

    /// <summary>Whether the answer to a question is being waited for.</summary>
    protected bool IsLoading { get; private set; } = true;

    /// <summary>What the answer depends on; compared by value.</summary>
    protected abstract object Question { get; }

    private protected abstract Task<TAnswer> ReadAsync(StatisticsReader reader, CancellationToken ct);

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await _stopping.CancelAsync();
        await _reading.CancelAsync();
        await _loop;
        _stopping.Dispose();
        _reading.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_isLive && !Question.Equals(_asked))
        {
            await AskAsync();
        }
    }

    // Waits for the circuit: the frame is there at once, and nothing is read twice.
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender && !_disposed)
        {
            _isLive = true;
            _loop = KeepAskingAsync(_stopping.Token);
        }
    }

    /// <summary>Asks anew.</summary>
    protected async Task AskAsync()
    {
        await _reading.CancelAsync();
        _reading.Dispose();
        _reading = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
        var ct = _reading.Token;
        _asked = Question;
        IsLoading = true;
        StateHasChanged();
        try
        {
            // Reading is synchronous below; the page's own thread must not wait for the disk.
            var answer = Store.IsReadable ? await Task.Run(() => ReadAsync(Reader, ct), ct) : null;
            ct.ThrowIfCancellationRequested();
            (Answer, Problem) = (answer, answer is null ? "The database is not open yet. The chart follows as soon as it is." : null);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return; // A newer question has taken its place, or the reader has left.
        }
        catch (Exception e)
        {
            (Answer, Problem) = (null, $"The statistics cannot be read: {e.Message}");
        }

        IsLoading = false;
        StateHasChanged();
    }

    private async Task KeepAskingAsync(CancellationToken ct)
    {
        try
        {
            while (true)
            {
                var wasReadable = Store.IsReadable;
                await InvokeAsync(AskAsync);
                await (wasReadable ? Task.Delay(Problem is null ? s_refresh : s_retry, Clock, ct) : Store.WhenReadable.WaitAsync(ct));
                await Visibility.WhenVisibleAsync(ct);
            }
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The part is gone.
        }
    }
}
