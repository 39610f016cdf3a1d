using System.Net;
using System.Net.Sockets;
using AcarsHub.Web.Ingest;

namespace AcarsHub.Web.Demo;

/// <summary>Sends the simulator's traffic to the station's own UDP listeners, so that the demo takes the way every message takes.</summary>
internal sealed class DemoFeeder(ListenerRegistry listeners, TimeProvider clock) : BackgroundService
{
    private const int Seed = 20_240_601;
    private static readonly TimeSpan s_untilBound = TimeSpan.FromMilliseconds(50);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var simulator = new TrafficSimulator(Seed);
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        try
        {
            while (!listeners.All.All(static listener => listener.IsConnected))
            {
                await Task.Delay(s_untilBound, clock, stoppingToken);
            }

            while (true)
            {
                var datagram = simulator.Next(clock.GetUtcNow());
                var port = listeners.Of(datagram.Kind).First().BoundPort;
                await socket.SendToAsync(datagram.Json, SocketFlags.None, new IPEndPoint(IPAddress.Loopback, port), stoppingToken);
                await Task.Delay(simulator.NextDelay(), clock, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The station stops.
        }
    }
}
