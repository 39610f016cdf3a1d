using System.Collections.Immutable;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Alerts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AcarsHub.Web.Components.Pages.Alerts;

/// <summary>How much was found, and how long that took.</summary>
public sealed record HistoryFigures(long Total, TimeSpan Elapsed);

/// <summary>The stored messages in which one term was found, a page at a time.</summary>
public sealed partial class AlertHistoryView : ComponentBase, IDisposable
{
    private CancellationTokenSource _current = new();
    private (string? Term, int Page) _wanted;
    private AlertPage? _page;
    private ImmutableArray<TrackedMessage> _messages = [];
    private string? _failure;
    private bool _isLive;
    private bool _isSearching = true; // Until there is an answer.

    /// <summary>The terms to choose from, with their counts.</summary>
    [Parameter, EditorRequired]
    public AlertBookState Terms { get; set; } = AlertBookState.Unknown;

    /// <summary>Text of the term shown; null when there is none.</summary>
    [Parameter, EditorRequired]
    public string? Term { get; set; }

    /// <summary>The page shown, from 1 on.</summary>
    [Parameter, EditorRequired]
    public int Page { get; set; }

    /// <summary>Told when the reader chooses another term.</summary>
    [Parameter]
    public EventCallback<string> Chosen { get; set; }

    /// <summary>Told what was found; null while searching.</summary>
    [Parameter]
    public EventCallback<HistoryFigures?> Found { get; set; }

    private int Pages => (int)Math.Min(int.MaxValue, ((_page?.Total ?? 0) + AlertHistory.PageSize - 1) / AlertHistory.PageSize);

    [Inject]
    private AlertHistory History { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private IJSRuntime Browser { get; set; } = null!; // Likewise.

    public void Dispose()
    {
        _current.Cancel();
        _current.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_isLive && _wanted != (Term, Page))
        {
            await SearchAsync();
            await Browser.InvokeVoidAsync("acarsHubSearch.turned");
        }
    }

    // Searching waits for the circuit: nothing is searched for twice.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _isLive = true;
            await SearchAsync();
            StateHasChanged();
        }
    }

    private async Task SearchAsync()
    {
        await _current.CancelAsync();
        _current.Dispose();
        _current = new CancellationTokenSource();
        var ct = _current.Token;
        _wanted = (Term, Page);
        (_page, _failure, _isSearching) = (null, null, Term is not null);
        if (Term is not { } term)
        {
            return;
        }

        StateHasChanged();
        try
        {
            var (page, failure) = await History.RunAsync(term, Page, ct);
            ct.ThrowIfCancellationRequested();
            (_page, _failure, _isSearching) = (page, failure?.Text, false);
            _messages = [.. (page?.Messages ?? []).Select(static message => new TrackedMessage(message))];
            await Found.InvokeAsync(page is null ? null : new HistoryFigures(page.Total, page.Elapsed));
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // Another page has been asked for, or the reader has left.
        }
    }
}
