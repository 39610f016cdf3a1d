using System.Threading.Channels;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Outbound.Channels;

namespace AcarsHub.Web.Outbound;

/// <summary>Runs the channels: one worker for each that is on, so that none waits for another, and one loop that queues alerts.</summary>
internal sealed class OutboundService(OutboundOptions options, OutboundServices services, AlertQueueing queueing, LiveFeed<AlertEvent> alerts) : BackgroundService
{
    private static readonly TimeSpan s_tick = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_retry = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly Dictionary<long, Running> _running = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await UntilItWorksAsync(ct => services.Store.StartAsync(options.Channels, ct), stoppingToken);
            await Task.WhenAll(QueueAsync(stoppingToken), ReconcileAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The station stops, or its writer has.
        }

        foreach (var running in StopAll())
        {
            await running.Ended;
            running.Dispose();
        }
    }

    /// <summary>Sends a notice at once, past the queue, and says what became of it.</summary>
    public async Task<SendResult> TestAsync(OutboundChannel channel, OutboundNotice notice, string id, CancellationToken ct)
    {
        ChannelWorker? worker;
        lock (_lock)
        {
            worker = _running.GetValueOrDefault(channel.Id)?.Worker;
        }

        if (worker?.Channel == channel)
        {
            return await worker.SendNowAsync(notice, id, ct);
        }

        await using var other = new ChannelWorker(channel, services);
        return await other.SendNowAsync(notice, id, ct);
    }

    /// <summary>Queues alerts when there are, and looks for missed ones now and then.</summary>
    private async Task QueueAsync(CancellationToken ct)
    {
        using var watching = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var pulses = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        var watch = WatchAsync(pulses.Writer, watching.Token);
        try
        {
            while (true)
            {
                await UntilItWorksAsync(queueing.RunAsync, ct);
                using var rest = CancellationTokenSource.CreateLinkedTokenSource(ct);
                var pulse = pulses.Reader.ReadAsync(rest.Token).AsTask();
                await Task.WhenAny(pulse, Task.Delay(s_tick, services.Clock, rest.Token));
                await rest.CancelAsync();
                await pulse.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                ct.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            await watching.CancelAsync();
            await watch;
        }
    }

    private async Task WatchAsync(ChannelWriter<bool> pulses, CancellationToken ct)
    {
        try
        {
            await foreach (var _ in alerts.WatchAsync(alerts.LastSequence, ct))
            {
                pulses.TryWrite(true);
            }
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }

    private async Task UntilItWorksAsync(Func<CancellationToken, Task> work, CancellationToken ct)
    {
        var isTold = false;
        while (true)
        {
            try
            {
                await work(ct);
                return;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                if (!isTold)
                {
                    services.Log.CannotQueue(e.Message);
                }

                isTold = true;
                await Task.Delay(s_retry, services.Clock, ct);
            }
        }
    }

    /// <summary>Keeps the workers those of the channels that are on.</summary>
    private async Task ReconcileAsync(CancellationToken ct)
    {
        while (true)
        {
            var wanted = services.Book.Current.Channels.Where(static state => state.Channel.IsEnabled).ToDictionary(static state => state.Channel.Id, static state => state.Channel);
            lock (_lock)
            {
                foreach (var (id, running) in _running.Where(entry => !entry.Value.IsStopped && wanted.GetValueOrDefault(entry.Key) != entry.Value.Worker.Channel).ToList())
                {
                    running.Stop();
                }

                foreach (var (id, channel) in wanted)
                {
                    Start(id, channel);
                }
            }

            await services.Book.Pulse.ReadAsync(ct);
        }
    }

    private void Start(long id, OutboundChannel channel)
    {
        var before = _running.GetValueOrDefault(id);
        if (before is { IsStopped: false })
        {
            before.Worker.Wake();
            return;
        }

        // The one before may still be sending: it ends first.
#pragma warning disable CA2000 // Running owns it.
        _running[id] = new Running(new ChannelWorker(channel, services), before);
#pragma warning restore CA2000
    }

    private List<Running> StopAll()
    {
        lock (_lock)
        {
            foreach (var running in _running.Values)
            {
                running.Stop();
            }

            return [.. _running.Values];
        }
    }

    /// <summary>A worker at work.</summary>
    private sealed class Running : IDisposable
    {
        private readonly CancellationTokenSource _stopping = new();

        /// <param name="worker">The worker.</param>
        /// <param name="before">The one whose place it takes; it is disposed of.</param>
        public Running(ChannelWorker worker, Running? before)
        {
            Worker = worker;
            Ended = Task.Run(() => RunAsync(before));
        }

        public ChannelWorker Worker { get; }

        public Task Ended { get; }

        public bool IsStopped { get; private set; }

        public void Stop()
        {
            if (!IsStopped)
            {
                IsStopped = true;
                _ = _stopping.CancelAsync();
            }
        }

        public void Dispose() => _stopping.Dispose();

        private async Task RunAsync(Running? before)
        {
            if (before is not null)
            {
                await before.Ended;
                before.Dispose();
            }

            await Worker.RunAsync(_stopping.Token);
            await Worker.DisposeAsync();
        }
    }
}
