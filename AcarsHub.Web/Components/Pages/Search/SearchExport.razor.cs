using AcarsHub.Domain.Search;
using AcarsHub.Web.Components.Formatting;
using AcarsHub.Web.Search;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Pages.Search;

/// <summary>Links to all that was found as a file, and how far the download is: the server writes it, so the server knows.</summary>
public sealed partial class SearchExport : ComponentBase, IDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(500);
    private static readonly (string Name, string Ending)[] s_forms = [("CSV", "csv"), ("JSON Lines", "jsonl")];

    private readonly CancellationTokenSource _leaving = new();
    private readonly string _watch = Guid.NewGuid().ToString("N");
    private ExportProgress? _progress;

    [Parameter, EditorRequired]
    public SearchCriteria Criteria { get; set; } = SearchCriteria.None;

    [Inject]
    private Exports Exports { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private TimeProvider Clock { get; set; } = null!; // Likewise.

    private string? Words => _progress switch
    {
        null => null,
        { State: ExportState.Waiting } => "Starting…",
        { State: ExportState.Running, Written: var written, Total: { } total } => $"{MessageFormatter.Count(written)} of {MessageFormatter.Count(total)}",
        { State: ExportState.Running, Written: var written } => $"{MessageFormatter.Count(written)} messages",
        { State: ExportState.Done, Written: var written } => $"Done: {MessageFormatter.Count(written)} {(written == 1 ? "message" : "messages")}",
        { Problem: var problem } => problem,
    };

    public void Dispose()
    {
        Exports.Forget(_watch);
        _leaving.Cancel();
        _leaving.Dispose();
    }

    // From before the click on: the browser may ask faster than the circuit tells.
    protected override void OnInitialized() => Exports.Watch(_watch);

    private async Task WatchAsync()
    {
        var isWatching = _progress is { State: ExportState.Waiting or ExportState.Running };
        _progress = Exports.Of(_watch);
        if (isWatching)
        {
            return;
        }

        var ct = _leaving.Token;
        using var timer = new PeriodicTimer(s_interval, Clock);
        try
        {
            while (await timer.WaitForNextTickAsync(ct))
            {
                StateHasChanged();
                if (_progress.State is ExportState.Done or ExportState.Failed)
                {
                    break;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The page is gone; the download goes on.
        }
    }
}
