using System.Net.Sockets;

namespace AcarsHub.Web.Ingest.Streams;

/// <summary>Connects to a TCP server such as acars_router and reads its stream; reconnects for ever.</summary>
internal sealed class TcpSource(Listener listener, FrameQueue queue, BadInputLog badInput, TimeProvider clock, ConnectionLog log)
    : ReconnectingSource(listener, clock, log)
{
    private const int ReadBufferBytes = 64 * 1024;

    protected override async Task ConnectAndReadAsync(CancellationToken ct)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        KeepAlive.Enable(socket);
        await socket.ConnectAsync(Listener.Endpoint.Host, Listener.Endpoint.Port, ct);
        NowConnected();
        var frames = new StreamFrames(Listener, badInput);
        var buffer = GC.AllocateUninitializedArray<byte>(ReadBufferBytes);
        while (await socket.ReceiveAsync(buffer, SocketFlags.None, ct) is var length and > 0)
        {
            var nowUtc = Clock.GetUtcNow();
            foreach (var json in frames.Accept(buffer.AsSpan(0, length)))
            {
                Listener.CountObject(nowUtc);

                // Not cancelled by a stop: what has been received is kept.
                await queue.AddStreamAsync(new RawFrame(Listener, json, nowUtc), CancellationToken.None);
            }
        }
    }
}
