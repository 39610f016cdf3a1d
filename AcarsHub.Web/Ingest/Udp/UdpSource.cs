using System.Net;
using System.Net.Sockets;

namespace AcarsHub.Web.Ingest.Udp;

/// <summary>
/// Receives datagrams. One thread of its own per socket does nothing but receive and queue, so that the kernel's buffer is emptied
/// whatever the rest of the process is doing.
/// </summary>
internal sealed partial class UdpSource(Listener listener, FrameQueue queue, BadInputLog badInput, TimeProvider clock, ILogger<UdpSource> logger) : IMessageSource
{
    private const int LargestDatagramBytes = 65_507;
    private const int PollMicroseconds = 250_000;
    private static readonly TimeSpan s_bindRetry = TimeSpan.FromSeconds(5);

    public async Task RunAsync(CancellationToken ct)
    {
        string? lastError = null;
        while (!ct.IsCancellationRequested)
        {
            try
            {
                using var socket = UdpSocketFactory.Bind(listener.Endpoint.Host, listener.Endpoint.Port);
                lastError = null;
                Announce(socket);
                await Task.Factory.StartNew(() => ReceiveAll(socket, ct), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
                listener.Unbound();
                listener.Disconnected(null);
            }
            catch (SocketException e)
            {
                listener.Unbound();
                listener.Disconnected(e.Message);
                if (e.Message != lastError)
                {
                    lastError = e.Message;
                    LogCannotBind(listener.Address, e.Message, s_bindRetry.TotalSeconds);
                }

                await Task.Delay(s_bindRetry, clock, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private void Announce(Socket socket)
    {
        listener.Bound(((IPEndPoint)socket.LocalEndPoint!).Port, () => KernelDrops.Read(socket)); // A bound socket has its end point.
        listener.Connected(clock.GetUtcNow());
        LogListening(listener.Address);

        // Linux reports twice what it was asked for, since it counts its own bookkeeping.
        if (socket.ReceiveBufferSize < UdpSocketFactory.WantedBufferBytes)
        {
            LogSmallBuffer(listener.Address, socket.ReceiveBufferSize / 1024, UdpSocketFactory.WantedBufferBytes);
        }
    }

    /// <summary>Receives until cancelled, then takes what the kernel still holds.</summary>
    private void ReceiveAll(Socket socket, CancellationToken ct)
    {
        var reception = new Reception(listener, queue, badInput, clock);
        var buffer = GC.AllocateUninitializedArray<byte>(LargestDatagramBytes, pinned: true);
        var sender = new SocketAddress(socket.AddressFamily);
        while (!ct.IsCancellationRequested)
        {
            if (socket.Poll(PollMicroseconds, SelectMode.SelectRead))
            {
                ReceiveWaiting(socket, buffer, sender, reception);
            }
            else
            {
                reception.Expire();
            }
        }

        ReceiveWaiting(socket, buffer, sender, reception, atLeastOne: false);
    }

    private void ReceiveWaiting(Socket socket, byte[] buffer, SocketAddress sender, Reception reception, bool atLeastOne = true)
    {
        while (atLeastOne || socket.Available > 0)
        {
            atLeastOne = false;
            try
            {
                sender.Size = sender.Buffer.Length;
                var length = socket.ReceiveFrom(buffer, SocketFlags.None, sender);
                reception.Accept(SenderKey.Of(sender), buffer.AsSpan(0, length));
            }
            catch (SocketException e) when (e.SocketErrorCode is SocketError.MessageSize or SocketError.ConnectionReset)
            {
                badInput.Malformed(listener, e.Message, "");
            }
        }
    }

    [LoggerMessage(2101, LogLevel.Information, "Listening on {Listener}")]
    private partial void LogListening(string listener);

    [LoggerMessage(2102, LogLevel.Warning, "Cannot listen on {Listener}: {Error}. Trying again every {Seconds} s")]
    private partial void LogCannotBind(string listener, string error, double seconds);

    [LoggerMessage(2103, LogLevel.Information, "{Listener}: the system allows a receive buffer of {Kib} KiB only; long bursts may be lost. On the host: sysctl -w net.core.rmem_max={Wanted}")]
    private partial void LogSmallBuffer(string listener, int kib, int wanted);
}
