using System.Net.Sockets;
using AcarsHub.Web.Ingest.Zmtp;

namespace AcarsHub.Web.Ingest.Streams;

/// <summary>Subscribes to a ZeroMQ publisher; reconnects for ever.</summary>
internal sealed class ZmqSource(Listener listener, FrameQueue queue, BadInputLog badInput, TimeProvider clock, ConnectionLog log)
    : ReconnectingSource(listener, clock, log)
{
    protected override async Task ConnectAndReadAsync(CancellationToken ct)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        KeepAlive.Enable(socket);
        await socket.ConnectAsync(Listener.Endpoint.Host, Listener.Endpoint.Port, ct);
        await using var stream = new NetworkStream(socket, ownsSocket: false);
        await using var subscriber = new ZmtpSubscriber(stream, Clock);
        await subscriber.HandshakeAsync(ct);
        NowConnected();
        await foreach (var message in subscriber.ReadMessagesAsync(ct))
        {
            Accept(message);
        }
    }

    /// <summary>Queues the objects of all parts. A first part that holds none is a topic.</summary>
    private void Accept(ZmtpMessage message)
    {
        var nowUtc = Clock.GetUtcNow();
        for (var i = 0; i < message.Frames.Length; i++)
        {
            var part = message.Frames[i].Span;
            if (i == 0 && message.Frames.Length > 1 && !part.Contains((byte)'{'))
            {
                continue;
            }

            // One framer per part: nothing of a broken object leaks into the next message.
            foreach (var json in new StreamFrames(Listener, badInput).Accept(part))
            {
                Listener.CountObject(nowUtc);
                queue.AddDatagram(new RawFrame(Listener, json, nowUtc));
            }
        }
    }
}
