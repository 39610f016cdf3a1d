using System.Data.Common;
using AcarsHub.Data;
using AcarsHub.Data.Import;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Alerts;
using AcarsHub.Web.Jobs;
using AcarsHub.Web.Metrics;
using AcarsHub.Web.Statistics;

namespace AcarsHub.Web.Ingest;

/// <summary>
/// The pipeline's last stage: opens the database, then finds the sessions of whatever waits, stores it in one transaction and publishes
/// it after the commit. It never waits for more, so a lone message is stored at once and a flood in large batches.
/// </summary>
internal sealed partial class StoreService(
    StoreQueue queue,
    StorageOptions options,
    StoreOpener opener,
    StoreJobs jobs,
    AlertBook alerts,
    AlertMemory memory,
    LivePublisher publisher,
    MinuteCounter minutes,
    StoreState state,
    PipelineStages stages,
    JobBoard board,
    Durations durations,
    TimeProvider clock,
    ILogger<StoreService> logger) : BackgroundService
{
    private const int LargestBatch = 500;

    // A flood shares its commits: each costs the disk and the full-text index as much as dozens of messages.
    private static readonly TimeSpan s_shortestInterval = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan s_tick = TimeSpan.FromSeconds(1);

    private readonly List<EnrichedMessage> _batch = new(LargestBatch);
    private readonly List<Listener> _listeners = new(LargestBatch);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var store = await opener.OpenAsync(stoppingToken);
        try
        {
            if (store is not null)
            {
                await RunAsync(store, stoppingToken);
            }
        }
        finally
        {
            stages.Storing.Ended();
            jobs.Stop();
        }
    }

    private async Task RunAsync(OpenStore store, CancellationToken ct)
    {
        var retention = new Retention(store.Writer, store.Adoption, options, state, clock, logger);
        retention.AlertsRemoved += (_, _) => _ = RefreshAlertsAsync(ct); // It waits for this very thread.
        var upkeep = new Upkeep(store.Writer, new MinuteWriting(store.Writer, minutes), retention, new SeriesRetention(store.Writer, clock), options, board, clock, logger);
        await StoreAllAsync(store, upkeep, ct);
        upkeep.Finish();
    }

    private async Task RefreshAlertsAsync(CancellationToken ct)
    {
        try
        {
            await memory.RefreshAsync(ct);
        }
        catch (Exception e) when (e is DbException or OperationCanceledException)
        {
            LogCannotRefresh(e.Message); // Removed alerts are shown until the next time.
        }
    }

    /// <summary>Stores until the queue is completed and empty.</summary>
    private async Task StoreAllAsync(OpenStore store, Upkeep upkeep, CancellationToken ct)
    {
        using var timer = new PeriodicTimer(s_tick, clock);
        var tick = timer.WaitForNextTickAsync(CancellationToken.None).AsTask();
        var more = queue.Reader.WaitToReadAsync(CancellationToken.None).AsTask();
        var job = jobs.WaitAsync();
        while (true)
        {
            stages.Storing.Beat();
            if (store.Writer.RunJob(jobs))
            {
                job = jobs.WaitAsync();
            }

            if (TakeBatch())
            {
                var startedAt = clock.GetTimestamp();
                await StoreAsync(store, ct);
                await RestAsync(startedAt);
            }
            else if (more.IsCompleted)
            {
                if (!await more)
                {
                    break;
                }

                more = queue.Reader.WaitToReadAsync(CancellationToken.None).AsTask();
                continue;
            }

            if (!upkeep.RunDue() && queue.Reader.Count == 0)
            {
                await Task.WhenAny(more, tick, job);
                tick = tick.IsCompleted ? timer.WaitForNextTickAsync(CancellationToken.None).AsTask() : tick;
            }
        }
    }

    /// <summary>Lets a batch gather for a few milliseconds after the one before. A lone message finds none before it and never waits.</summary>
    private async Task RestAsync(long startedAt)
    {
        var left = s_shortestInterval - clock.GetElapsedTime(startedAt);
        if (left > TimeSpan.Zero && queue.Reader.Count < LargestBatch)
        {
            await Task.Delay(left, clock, CancellationToken.None);
        }
    }

    private bool TakeBatch()
    {
        while (_batch.Count < LargestBatch && queue.Reader.TryRead(out var pending))
        {
            _batch.Add(pending.Message);
            _listeners.Add(pending.Listener);
        }

        return _batch.Count > 0;
    }

    /// <summary>Stores the batch, then publishes it.</summary>
    private async Task StoreAsync(OpenStore store, CancellationToken ct)
    {
        // Once for the batch, however often it has to be written.
        var batch = alerts.Mark(store.Sessions.Assign(_batch));
        var sessions = store.Sessions.Changes();
        if (await WriteAsync(store.Writer, batch, sessions, ct) is { } stored)
        {
            store.Sessions.Written();
            publisher.Publish(stored, _listeners, sessions.Merged);
        }

        _batch.Clear();
        _listeners.Clear();
    }

    /// <summary>Writes the batch; while the database fails, keeps it and tries again. Null when the station stops meanwhile.</summary>
    private async Task<IReadOnlyList<StoredMessage>?> WriteAsync(MessageWriter writer, IReadOnlyList<EnrichedMessage> batch, SessionChanges sessions, CancellationToken ct)
    {
        for (var retry = RetryTime.First; ; retry = RetryTime.Longer(retry))
        {
            try
            {
                var startedAt = clock.GetTimestamp();
                var stored = writer.Write(batch, sessions);
                durations.WriteBatch.Observe(clock.GetElapsedTime(startedAt));
                state.Ready();
                return stored;
            }
            catch (Exception e)
            {
                var reason = SqliteReasons.Explain(e, options.DatabasePath);
                state.Failed(reason);
                LogCannotWrite(_batch.Count, reason.TrimEnd('.'), retry.TotalSeconds);
                if (ct.IsCancellationRequested)
                {
                    LogLost(_batch.Count);
                    return null;
                }

                await Task.Delay(retry, clock, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(2403, LogLevel.Error, "{Count} messages cannot be stored: {Error}. They are kept; trying again in {Seconds} s")]
    private partial void LogCannotWrite(int count, string error, double seconds);

    [LoggerMessage(2409, LogLevel.Debug, "The alerts in memory are not up to date: {Error}")]
    private partial void LogCannotRefresh(string error);

    [LoggerMessage(2404, LogLevel.Error, "{Count} messages are lost: the station stops while the database cannot be written")]
    private partial void LogLost(int count);
}
