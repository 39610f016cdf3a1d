using AcarsHub.Data;
using AcarsHub.Data.Queries;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Ingest;

/// <summary>
/// The pipeline's last stage: opens the database, then stores whatever waits in one transaction and publishes it after the commit.
/// It never waits for more, so a lone message is stored at once and a flood in large batches.
/// </summary>
internal sealed partial class StoreService(
    StoreQueue queue,
    StorageOptions options,
    DatabaseOpener opener,
    NewestMessagesQuery newestMessages,
    StoredTotalsQuery storedTotals,
    MessageEnricher enricher,
    LiveFeed<StoredMessage> feed,
    TypeCounters counters,
    StoreState state,
    TimeProvider clock,
    ILogger<StoreService> logger) : BackgroundService
{
    private const int LargestBatch = 500;
    private static readonly TimeSpan s_tick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_firstRetry = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestRetry = TimeSpan.FromSeconds(30);

    private readonly List<EnrichedMessage> _batch = new(LargestBatch);
    private readonly List<Listener> _listeners = new(LargestBatch);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var writer = await OpenAsync(stoppingToken);
        if (writer is null)
        {
            return;
        }

        var retention = new Retention(writer, state, clock, logger);
        using var timer = new PeriodicTimer(s_tick, clock);
        var tick = timer.WaitForNextTickAsync(CancellationToken.None).AsTask();
        var more = queue.Reader.WaitToReadAsync(CancellationToken.None).AsTask();
        while (true)
        {
            if (TakeBatch())
            {
                await StoreAsync(writer, stoppingToken);
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

            Upkeep(writer, retention);
            if (queue.Reader.Count == 0)
            {
                await Task.WhenAny(more, tick);
                tick = tick.IsCompleted ? timer.WaitForNextTickAsync(CancellationToken.None).AsTask() : tick;
            }
        }

        Flush(writer);
    }

    /// <summary>Opens the database, again and again until it works or the station stops.</summary>
    private async Task<MessageWriter?> OpenAsync(CancellationToken ct)
    {
        state.Opening();
        for (var retry = s_firstRetry; !ct.IsCancellationRequested; retry = Longer(retry))
        {
            try
            {
                await opener.OpenAsync(ct);
                state.SetTotals(await storedTotals.RunAsync(ct));
                await WarmAsync(ct);
                var writer = MessageWriter.Open(options, clock);
                state.Ready();
                LogReady(options.DatabasePath, state.TotalMessages);
                return writer;
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e)
            {
                state.Failed(e.Message);
                LogCannotOpen(options.DatabasePath, e.Message.TrimEnd('.'), retry.TotalSeconds);
                await Task.Delay(retry, clock, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        return null;
    }

    private async Task WarmAsync(CancellationToken ct)
    {
        var newest = await newestMessages.RunAsync(LiveWindow.Size, ct);
        feed.Publish([.. newest.Select(row => new StoredMessage(row.Id, enricher.Enrich(row.Message)))]);
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
    private async Task StoreAsync(MessageWriter writer, CancellationToken ct)
    {
        if (await WriteAsync(writer, ct) is { } stored)
        {
            Publish(stored);
        }

        _batch.Clear();
        _listeners.Clear();
    }

    /// <summary>Writes the batch; while the database fails, keeps it and tries again. Null when the station stops meanwhile.</summary>
    private async Task<IReadOnlyList<StoredMessage>?> WriteAsync(MessageWriter writer, CancellationToken ct)
    {
        for (var retry = s_firstRetry; ; retry = Longer(retry))
        {
            try
            {
                var stored = writer.Write(_batch);
                state.Ready();
                return stored;
            }
            catch (Exception e)
            {
                state.Failed(e.Message);
                LogCannotWrite(_batch.Count, e.Message.TrimEnd('.'), retry.TotalSeconds);
                if (ct.IsCancellationRequested)
                {
                    LogLost(_batch.Count);
                    return null;
                }

                await Task.Delay(retry, clock, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private void Publish(IReadOnlyList<StoredMessage> stored)
    {
        for (var i = 0; i < stored.Count; i++)
        {
            if (stored[i].IsStored)
            {
                _listeners[i].CountStored();
                counters.CountStored(stored[i].Message.Kind);
                state.Add(stored[i].Message.Kind, 1);
            }
        }

        feed.Publish(stored);
    }

    private void Upkeep(MessageWriter writer, Retention retention)
    {
        try
        {
            writer.FlushCounters();
            retention.RunWhenDue();
        }
        catch (Exception e)
        {
            LogUpkeepFailed(e.Message);
        }
    }

    private void Flush(MessageWriter writer)
    {
        try
        {
            writer.FlushCounters(now: true);
        }
        catch (Exception e)
        {
            LogUpkeepFailed(e.Message);
        }
    }

    private static TimeSpan Longer(TimeSpan retry) => retry * 2 < s_longestRetry ? retry * 2 : s_longestRetry;

    [LoggerMessage(2401, LogLevel.Warning, "Ready: {Database} holds {Messages} messages")]
    private partial void LogReady(string database, long messages);

    [LoggerMessage(2402, LogLevel.Error, "The database {Database} cannot be opened: {Error}. Messages wait in memory; trying again in {Seconds} s")]
    private partial void LogCannotOpen(string database, string error, double seconds);

    [LoggerMessage(2403, LogLevel.Error, "{Count} messages cannot be stored: {Error}. They are kept; trying again in {Seconds} s")]
    private partial void LogCannotWrite(int count, string error, double seconds);

    [LoggerMessage(2404, LogLevel.Error, "{Count} messages are lost: the station stops while the database cannot be written")]
    private partial void LogLost(int count);

    [LoggerMessage(2405, LogLevel.Error, "Database upkeep failed: {Error}")]
    private partial void LogUpkeepFailed(string error);
}
