using AcarsHub.Web.Configuration;
using AcarsHub.Web.Ingest.Streams;
using AcarsHub.Web.Ingest.Udp;

namespace AcarsHub.Web.Ingest;

/// <summary>Runs one source per listener and closes the queue behind them.</summary>
internal sealed class SourcesService(ListenerRegistry listeners, FrameQueue queue, IServiceProvider services) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(listeners.All.Select(listener => Create(listener).RunAsync(stoppingToken)));
        }
        finally
        {
            queue.Complete();
        }
    }

    private IMessageSource Create(Listener listener) => listener.Endpoint.Transport switch
    {
        Transport.Udp => ActivatorUtilities.CreateInstance<UdpSource>(services, listener),
        Transport.Tcp => ActivatorUtilities.CreateInstance<TcpSource>(services, listener),
        Transport.Zmq => ActivatorUtilities.CreateInstance<ZmqSource>(services, listener),
        _ => throw new InvalidOperationException($"No source for {listener.Endpoint}"),
    };
}
