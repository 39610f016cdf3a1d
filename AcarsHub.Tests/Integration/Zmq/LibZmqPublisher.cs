using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
using System.Text;

namespace AcarsHub.Tests.Integration.Zmq;

/// <summary>
/// A real libzmq XPUB socket on a free loopback port. XPUB is PUB plus one thing: it hands over the subscriptions it receives,
/// so a test can wait for its subscriber instead of sleeping.
/// </summary>
[SuppressMessage("Usage", "CA2216:Disposable types should declare finalizer", Justification = "Tests dispose of it; a forgotten one ends with the test process.")]
internal sealed class LibZmqPublisher : IDisposable
{
    /// <summary>Why a test is skipped.</summary>
    public const string Missing = "libzmq.so.5 is not installed (Debian: apt install libzmq5).";

    private const string Library = "libzmq.so.5";
    private const int XPub = 9;
    private const int SendMore = 2;

    // Option numbers of zmq.h.
    private const int Linger = 17;
    private const int SendHighWaterMark = 23;
    private const int ReceiveTimeout = 27;
    private const int LastEndpoint = 32;
    private const int HeartbeatInterval = 75;
    private const int HeartbeatTimeout = 77;

    private readonly nint _context;
    private nint _socket;

    /// <summary>Binds to 127.0.0.1 on <paramref name="port"/>, 0 for any.</summary>
    /// <param name="port">TCP port.</param>
    /// <param name="heartbeat">Interval of the PINGs it sends; null for none.</param>
    public LibZmqPublisher(int port = 0, TimeSpan? heartbeat = null)
    {
        _context = zmq_ctx_new();
        _socket = zmq_socket(_context, XPub);
        Set(SendHighWaterMark, 0);
        Set(Linger, 0);
        Set(ReceiveTimeout, 10_000);
        if (heartbeat is { } interval)
        {
            Set(HeartbeatInterval, (int)interval.TotalMilliseconds);
            // Otherwise the interval itself, too short for a busy test machine.
            Set(HeartbeatTimeout, 10_000);
        }

        var endpoint = "tcp://127.0.0.1:" + (port == 0 ? "*" : port.ToString(CultureInfo.InvariantCulture));
        Check(zmq_bind(_socket, Encoding.ASCII.GetBytes(endpoint + "\0")));
        EndPoint = ReadEndPoint();
    }

    /// <summary>Whether the library can be loaded.</summary>
    public static bool IsAvailable { get; } = NativeLibrary.TryLoad(Library, out _);

    /// <summary>Where it listens.</summary>
    public IPEndPoint EndPoint { get; }

    /// <summary>Waits, at most 10 s, until somebody has subscribed.</summary>
    /// <returns>The subscription: 1 and the prefix.</returns>
    public byte[] WaitForSubscriber()
    {
        var buffer = new byte[64];
        var length = zmq_recv(_socket, buffer, (nuint)buffer.Length, 0);
        Check(length);
        return buffer[..length];
    }

    /// <summary>Publishes one message of these parts.</summary>
    public void Send(params byte[][] parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            Check(zmq_send(_socket, parts[i], (nuint)parts[i].Length, i < parts.Length - 1 ? SendMore : 0));
        }
    }

    public void Dispose()
    {
        if (_socket != 0)
        {
            _ = zmq_close(_socket);
            _socket = 0;
            _ = zmq_ctx_term(_context);
        }
    }

    private IPEndPoint ReadEndPoint()
    {
        var buffer = new byte[64];
        var length = (nuint)buffer.Length;
        Check(zmq_getsockopt(_socket, LastEndpoint, buffer, ref length));
        var text = Encoding.ASCII.GetString(buffer, 0, (int)length).TrimEnd('\0');
        return IPEndPoint.Parse(text["tcp://".Length..]);
    }

    private void Set(int option, int value) => Check(zmq_setsockopt(_socket, option, ref value, sizeof(int)));

    private static void Check(int result)
    {
        if (result < 0)
        {
            throw new InvalidOperationException("libzmq call failed.");
        }
    }

#pragma warning disable IDE1006 // The library's own names.
    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint zmq_ctx_new();

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int zmq_ctx_term(nint context);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint zmq_socket(nint context, int type);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int zmq_close(nint socket);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int zmq_bind(nint socket, byte[] endpoint);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int zmq_setsockopt(nint socket, int option, ref int value, nuint length);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int zmq_getsockopt(nint socket, int option, byte[] value, ref nuint length);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int zmq_send(nint socket, byte[] buffer, nuint length, int flags);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int zmq_recv(nint socket, byte[] buffer, nuint length, int flags);
#pragma warning restore IDE1006
}
