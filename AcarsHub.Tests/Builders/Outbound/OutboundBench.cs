using AcarsHub.Data.Outbound;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Domain.Live;
using AcarsHub.Web.Outbound;
using AcarsHub.Web.Outbound.Channels;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace AcarsHub.Tests.Builders.Outbound;

/// <summary>One channel at work on a real database, with a clock the test moves and a real receiver.</summary>
internal sealed class OutboundBench : IAsyncDisposable
{
    private readonly NewDatabase _database;
    private readonly OutboundHttp _http = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _pump;
    private ChannelWorker? _worker;
    private Task _work = Task.CompletedTask;

    private OutboundBench(NewDatabase database, HttpReceiver receiver)
    {
        _database = database;
        Receiver = receiver;
        Store = database.Get<OutboundStore>();
        Book = new OutboundBook(OutboundOptions.None, Store, new LiveFeed<OutboundState>(1));
        _pump = Task.Run(() => PumpAsync(database.Get<StoreJobs>(), database.Writer));
    }

    public HttpReceiver Receiver { get; }

    public OutboundStore Store { get; }

    public OutboundBook Book { get; }

    public FakeTimeProvider Clock => _database.Clock;

    public ChannelState State => Book.Current.Channels[0];

    /// <summary>Starts a channel to a webhook.</summary>
    /// <param name="configure">How it differs from usual.</param>
    public static async Task<OutboundBench> StartAsync(Func<OutboundChannel, OutboundChannel>? configure = null)
    {
        var bench = new OutboundBench(await NewDatabase.OpenAsync(), await HttpReceiver.StartAsync());
        var channel = NewNotice.Channel(address: bench.Receiver.Url + "/hook") with { Id = 0 };
        await bench.Store.SaveAsync(configure?.Invoke(channel) ?? channel, default);
        var services = new OutboundServices(bench.Book, bench.Store, bench._database.Get<OutboundQueries>(), bench._http, new OutboundLog(NullLogger<OutboundLog>.Instance), bench.Clock);
        bench._worker = new ChannelWorker(bench.State.Channel, services);
        bench._work = bench._worker.RunAsync(bench._stopping.Token);
        return bench;
    }

    /// <summary>Queues notices and wakes the channel.</summary>
    public async Task QueueAsync(params OutboundNotice[] notices)
    {
        foreach (var notice in notices)
        {
            await Store.QueueAsync(notice, default);
        }

        _worker!.Wake();
    }

    /// <summary>Moves the clock on, a second at a time, until something holds.</summary>
    /// <returns>How long that took by the clock.</returns>
    public async Task<TimeSpan> PassTimeUntilAsync(Func<bool> condition)
    {
        var start = Clock.GetUtcNow();
        await Station.WaitAsync(() =>
        {
            if (condition())
            {
                return true;
            }

            Clock.Advance(TimeSpan.FromSeconds(1));
            return false;
        });
        return Clock.GetUtcNow() - start;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _work;
        if (_worker is not null)
        {
            await _worker.DisposeAsync();
        }

        _database.Get<StoreJobs>().Stop();
        await _pump;
        await Receiver.DisposeAsync();
        await _database.DisposeAsync();
        _http.Dispose();
        _stopping.Dispose();
    }

    private static async Task PumpAsync(StoreJobs jobs, MessageWriter writer)
    {
        while (await jobs.WaitAsync())
        {
            while (writer.RunJob(jobs))
            {
                // The next.
            }
        }
    }
}
