using System.Net.Sockets;

namespace AcarsHub.Web.Ingest.Streams;

/// <summary>Lets the system notice a peer that went away without a word.</summary>
internal static class KeepAlive
{
    private const int IdleSeconds = 30;
    private const int IntervalSeconds = 10;
    private const int Probes = 3;

    public static void Enable(Socket socket)
    {
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, IdleSeconds);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, IntervalSeconds);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, Probes);
    }
}
