using System.Net;
using System.Net.Sockets;

namespace AcarsHub.Web.Ingest.Udp;

/// <summary>Binds receive sockets with a buffer that survives bursts.</summary>
internal static class UdpSocketFactory
{
    /// <summary>Buffer asked for; satellite dumps and router restarts come in bursts far over the system's default.</summary>
    public const int WantedBufferBytes = 4 * 1024 * 1024;

    private const int SolSocket = 1;
    private const int SoReceiveBufferForce = 33;

    /// <summary>Binds to <paramref name="host"/> (empty: all interfaces, both families where there are both).</summary>
    /// <exception cref="SocketException">The address cannot be bound or the name not be resolved.</exception>
    public static Socket Bind(string host, int port)
    {
        var address = host.Length > 0 ? Resolve(host) : Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any;
        var socket = new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        try
        {
            if (address.Equals(IPAddress.IPv6Any))
            {
                socket.DualMode = true;
            }

            AskForBuffer(socket);
            socket.Bind(new IPEndPoint(address, port));
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static IPAddress Resolve(string host) =>
        IPAddress.TryParse(host, out var address) ? address : Dns.GetHostAddresses(host) is [var first, ..] ? first : throw new SocketException((int)SocketError.HostNotFound);

    /// <summary>A privileged process may pass the system's limit; everybody else gets as much as the limit allows.</summary>
    private static void AskForBuffer(Socket socket)
    {
        if (OperatingSystem.IsLinux())
        {
            try
            {
                socket.SetRawSocketOption(SolSocket, SoReceiveBufferForce, BitConverter.GetBytes(WantedBufferBytes));
                return;
            }
            catch (SocketException)
            {
                // Not privileged: ask the ordinary way.
            }
        }

        socket.ReceiveBufferSize = WantedBufferBytes;
    }
}
