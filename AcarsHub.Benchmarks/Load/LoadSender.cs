using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Demo;

namespace AcarsHub.Benchmarks.Load;

/// <summary>Sends datagrams to this machine at a steady rate.</summary>
internal sealed class LoadSender(IReadOnlyDictionary<DecoderKind, int> ports, int garbagePerMessage)
{
    private const int Variety = 4000;
    private static readonly TimeSpan s_tick = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(10);

    /// <summary>Makes the datagrams before the clock runs: their making must not be measured.</summary>
    public static IReadOnlyList<SimulatedDatagram> Prepare(IReadOnlyCollection<DecoderKind> kinds, DateTimeOffset now)
    {
        var simulator = new TrafficSimulator(2024);
        var datagrams = new List<SimulatedDatagram>(Variety);
        while (datagrams.Count < Variety)
        {
            var datagram = simulator.Next(now);
            if (kinds.Contains(datagram.Kind))
            {
                datagrams.Add(datagram);
            }
        }

        return datagrams;
    }

    /// <summary>Sends them again and again until the pacer is done; on its own thread, so that nothing else delays it.</summary>
    /// <returns>How many the operating system has taken, and how long it took.</returns>
    public Task<(long Sent, TimeSpan Elapsed)> SendAsync(IReadOnlyList<SimulatedDatagram> datagrams, Pacer pacer, TimeSpan duration, CancellationToken ct) =>
        Task.Factory.StartNew(() => Send(datagrams, pacer, duration, ct), ct, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private (long Sent, TimeSpan Elapsed) Send(IReadOnlyList<SimulatedDatagram> datagrams, Pacer pacer, TimeSpan duration, CancellationToken ct)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var targets = ports.ToDictionary(p => p.Key, p => new IPEndPoint(IPAddress.Loopback, p.Value).Serialize());
        var garbage = Garbage.Prepare();
        var nextGarbage = 0;
        var (sent, next, clock) = (0L, 0, Stopwatch.StartNew());
        while (!pacer.IsDone && clock.Elapsed < duration + s_grace)
        {
            for (var left = pacer.Take(clock.Elapsed); left > 0; left--)
            {
                var datagram = datagrams[next];
                next = (next + 1) % datagrams.Count;
                _ = socket.SendTo(datagram.Json, SocketFlags.None, targets[datagram.Kind]);
                sent++;
                for (var i = 0; i < garbagePerMessage; i++)
                {
                    _ = socket.SendTo(garbage[nextGarbage++ % garbage.Count], SocketFlags.None, targets[datagram.Kind]);
                }
            }

            if (ct.WaitHandle.WaitOne(s_tick))
            {
                ct.ThrowIfCancellationRequested();
            }
        }

        return (sent, clock.Elapsed);
    }
}
