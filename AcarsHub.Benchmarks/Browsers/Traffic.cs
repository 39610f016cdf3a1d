using System.Collections.Frozen;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AcarsHub.Benchmarks.Load;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Demo;

namespace AcarsHub.Benchmarks.Browsers;

/// <summary>
/// The simulator's traffic as a large station hears it: several fleets at once, since one has too few aircraft for so many messages.
/// Only for this machine.
/// </summary>
internal sealed class Traffic(IReadOnlyDictionary<DecoderKind, int> ports, TimeProvider clock) : IDisposable
{
    private const int Fleets = 4;
    private static readonly TimeSpan s_tick = TimeSpan.FromMilliseconds(10);

    private readonly TrafficSimulator[] _simulators = [.. Enumerable.Range(1, Fleets).Select(static seed => new TrafficSimulator(seed))];
    private readonly FrozenDictionary<DecoderKind, IPEndPoint> _targets = ports.ToFrozenDictionary(static p => p.Key, static p => new IPEndPoint(IPAddress.Loopback, p.Value));
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private long _sent;

    /// <summary>Sends evenly, as many a second as wanted.</summary>
    public async Task SendAsync(int rate, TimeSpan duration, CancellationToken ct)
    {
        var (pacer, watch) = (new Pacer(rate, duration), Stopwatch.StartNew());
        using var timer = new PeriodicTimer(s_tick, clock);
        while (!pacer.IsDone)
        {
            for (var left = pacer.Take(watch.Elapsed); left > 0; left--)
            {
                var datagram = _simulators[_sent++ % Fleets].Next(clock.GetUtcNow());
                await _socket.SendToAsync(datagram.Json, SocketFlags.None, _targets[datagram.Kind], ct);
            }

            await timer.WaitForNextTickAsync(ct);
        }
    }

    public void Dispose() => _socket.Dispose();
}
