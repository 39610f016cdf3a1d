using System.Net;
using System.Net.Sockets;

namespace AcarsHub.Benchmarks.Browsers;

/// <summary>
/// Stands between browsers and server and counts the bytes of WebSockets as they are on the wire: compressed, with all headers.
/// Browsers tell only what has been unpacked.
/// </summary>
internal sealed class Relay : IAsyncDisposable
{
    private const int BufferBytes = 64 * 1024;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Uri _server;
    private readonly Task _accepting;
    private int _sockets;
    private long _bytes;

    public Relay(Uri server)
    {
        _server = server;
        _listener.Start();
        Url = new Uri($"http://{_listener.LocalEndpoint}");
        _accepting = AcceptAllAsync(_stopping.Token);
    }

    /// <summary>What browsers are to open.</summary>
    public Uri Url { get; }

    /// <summary>WebSockets opened so far.</summary>
    public int WebSockets => Volatile.Read(ref _sockets);

    /// <summary>Bytes the server has sent on WebSockets so far.</summary>
    public long WebSocketBytes => Interlocked.Read(ref _bytes);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _stopping.Dispose();
    }

    private async Task AcceptAllAsync(CancellationToken ct)
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.RemoveAll(static c => c.IsCompleted);
                connections.Add(RelayAsync(await _listener.AcceptTcpClientAsync(ct), ct));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task RelayAsync(TcpClient browser, CancellationToken ct)
    {
        using var server = new TcpClient();
        using (browser)
        {
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, _server.Port, ct);
                (browser.NoDelay, server.NoDelay) = (true, true);
                var connection = new Connection();
                await Task.WhenAll(CopyAsync(browser, server, data => Sent(connection, data), ct), CopyAsync(server, browser, data => Received(connection, data), ct));
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // One side has left.
            }
        }
    }

    private void Sent(Connection connection, ReadOnlySpan<byte> data)
    {
        // A browser opens a connection of its own for a WebSocket, whose request comes in one piece.
        if (!connection.IsWebSocket && data.IndexOf("Upgrade: websocket"u8) >= 0)
        {
            connection.IsWebSocket = true;
            Interlocked.Increment(ref _sockets);
        }
    }

    private void Received(Connection connection, ReadOnlySpan<byte> data) => Interlocked.Add(ref _bytes, connection.IsWebSocket ? data.Length : 0);

    private static async Task CopyAsync(TcpClient from, TcpClient to, SpanAction see, CancellationToken ct)
    {
        var buffer = new byte[BufferBytes];
        try
        {
            int length;
            while ((length = await from.GetStream().ReadAsync(buffer, ct)) > 0)
            {
                see(buffer.AsSpan(0, length));
                await to.GetStream().WriteAsync(buffer.AsMemory(0, length), ct);
            }
        }
        finally
        {
            from.Close(); // Ends the other direction, too.
            to.Close();
        }
    }

    private delegate void SpanAction(ReadOnlySpan<byte> data);

    private sealed class Connection
    {
        public volatile bool IsWebSocket;
    }
}
