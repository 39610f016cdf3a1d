using System.Data.Common;
using AcarsHub.Data;
using AcarsHub.Data.Queries;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Live;
using AcarsHub.Web.Outbound;
using AcarsHub.Web.Search;

namespace AcarsHub.Web.Alerts;

/// <summary>
/// Looks for the terms that hold in all stored messages, in the background, one time at a time. What was found takes the place of the
/// alerts there were at the end, in one step; until then, and when it fails or is given up, nothing changes. Any thread may ask.
/// </summary>
internal sealed class AlertRebuild(
    AlertScan scan, AlertHistoryWriter writer, AlertMemory memory, AlertBook book, AlertEditor editor, HistorySearch history, AlertQueueing queueing, StorageOptions options, LiveFeed<AlertRebuildState> changes, TimeProvider clock)
    : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private AlertRebuildState _current = AlertRebuildState.Idle;
    private CancellationTokenSource? _stop;
    private Task _work = Task.CompletedTask;

    /// <summary>How far it is, and what the last one came to.</summary>
    public AlertRebuildState Current
    {
        get
        {
            lock (_lock)
            {
                return _current;
            }
        }
    }

    /// <summary>Begins, unless it is running or cannot.</summary>
    /// <returns>Whether it is running now; else <see cref="AlertRebuildState.Problem"/> tells why not.</returns>
    public bool Start()
    {
        lock (_lock)
        {
            if (_current.IsRunning)
            {
                return true;
            }

            var problem = !editor.MayChange ? AlertEditor.NotAllowed : history.Obstacle?.Text;
            Tell(problem is null ? new AlertRebuildState(true, 0, 0, null, null) : AlertRebuildState.Idle with { Problem = problem });
            if (problem is not null)
            {
                return false;
            }

            var stop = _stop = new CancellationTokenSource();
            _work = Task.Run(() => RunAsync(stop.Token), CancellationToken.None);
            return true;
        }
    }

    /// <summary>Gives up what is running; nothing has changed then.</summary>
    public void Cancel()
    {
        lock (_lock)
        {
            _stop?.Cancel();
        }
    }

    public async ValueTask DisposeAsync()
    {
        Cancel();
        await _work;
        _stop?.Dispose();
    }

    private async Task RunAsync(CancellationToken ct)
    {
        var startedAt = clock.GetTimestamp();
        AlertRebuildState end;
        try
        {
            var result = await FindAndReplaceAsync(startedAt, ct);
            await memory.RefreshAsync(CancellationToken.None); // The change has been made.
            end = new AlertRebuildState(false, result.Messages, result.Messages, result, null);
        }
        catch (OperationCanceledException)
        {
            var done = Current.Done;
            end = Current with { IsRunning = false, Result = new AlertRebuildResult(done, 0, 0, clock.GetElapsedTime(startedAt), WasCancelled: true) };
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException)
        {
            end = Current with { IsRunning = false, Problem = $"The alerts of the history could not be found anew, so those there were are kept: {e.Message}" };
        }

        lock (_lock)
        {
            _stop?.Dispose();
            _stop = null;
            Tell(end);
        }
    }

    /// <summary>Does it as often as somebody changes the terms meanwhile.</summary>
    private async Task<AlertRebuildResult> FindAndReplaceAsync(long startedAt, CancellationToken ct)
    {
        while (true)
        {
            var matcher = book.Matcher;
            using var found = new FoundAlerts(matcher.Terms, options);
            using var changed = CancellationTokenSource.CreateLinkedTokenSource(ct);
            try
            {
                var result = await scan.RunAsync(matcher, found.Add, new Progress(this, matcher, changed), changed.Token);
                await queueing.RunAsync(ct); // What was found as it came goes out; what is found now, of old messages, does not.
                if (await writer.ReplaceAsync(found, result.LastId, book.Recount, ct))
                {
                    return new AlertRebuildResult(result.Examined, result.Matched, found.Count, clock.GetElapsedTime(startedAt), WasCancelled: false);
                }
            }
            catch (OperationCanceledException) when (!ct.IsCancellationRequested)
            {
                // The terms are others now.
            }
        }
    }

    private bool IsOfNow(AlertMatcher matcher) => ReferenceEquals(book.Matcher, matcher);

    private void Tell(AlertRebuildState state)
    {
        lock (_lock)
        {
            _current = state;
            changes.Publish([state]);
        }
    }

    /// <summary>Tells how far it is, and ends it when the terms are others by now.</summary>
    private sealed class Progress(AlertRebuild rebuild, AlertMatcher matcher, CancellationTokenSource changed) : IProgress<AlertScanProgress>
    {
        public void Report(AlertScanProgress value)
        {
            rebuild.Tell(new AlertRebuildState(true, value.Done, value.Total, null, null));
            if (!rebuild.IsOfNow(matcher))
            {
                changed.Cancel();
            }
        }
    }
}
