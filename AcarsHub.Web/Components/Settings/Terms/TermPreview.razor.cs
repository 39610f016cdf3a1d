using System.Collections.Immutable;
using System.Data.Common;
using AcarsHub.Data.Queries;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Alerts;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Settings.Terms;

/// <summary>Tells what a term would have found, before it is one.</summary>
public sealed partial class TermPreview : ComponentBase, IDisposable
{
    private CancellationTokenSource? _running;
    private AlertScanProgress? _progress;
    private AlertPreviewResult? _result;
    private AlertTerm? _tried;
    private ImmutableArray<TrackedMessage> _examples = [];
    private string? _problem;

    [Parameter, EditorRequired]
    public AlertTerm Term { get; set; } = null!; // Required parameter.

    [Inject]
    private AlertPreview Preview { get; set; } = null!; // Set by the framework before the first render.

    public void Dispose() => Stop();

    protected override void OnParametersSet()
    {
        if (_tried is not null && _tried != Term)
        {
            Stop();
            _tried = null;
        }
    }

    private void Stop()
    {
        _running?.Cancel();
        _progress = null;
    }

    private async Task RunAsync()
    {
        using var running = new CancellationTokenSource();
        (_running, _tried, _result, _problem) = (running, Term, null, null);
        _progress = default(AlertScanProgress);
        try
        {
            var result = await Preview.RunAsync(Term, new Progress<AlertScanProgress>(progress => Show(progress, running)), running.Token);
            _problem = result.Problem;
            _result = result.Problem is null ? result : null;
            var matcher = new AlertMatcher(AlertTermSet.Empty with { Terms = [_tried ?? Term] });
            _examples = [.. result.Examples.Select(message => Mark(message, matcher))];
        }
        catch (OperationCanceledException) when (running.IsCancellationRequested)
        {
            // The reader has seen enough.
        }
        catch (DbException)
        {
            _problem = "The history cannot be read at the moment.";
        }
        finally
        {
            _progress = null;
            _running = null;
        }
    }

    private void Show(AlertScanProgress progress, CancellationTokenSource running)
    {
        if (_running == running)
        {
            _progress = progress;
            StateHasChanged();
        }
    }

    private static TrackedMessage Mark(StoredMessage message, AlertMatcher matcher) =>
        new(message with { Enriched = message.Enriched with { Alerts = matcher.Match(message.Enriched) } });
}
