using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Benchmarks.Load;

/// <summary>A server of our own with its own ports and a database that is deleted afterwards.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const int KeptLines = 20;

    private readonly Process _process;
    private readonly DirectoryInfo _directory;
    private readonly ConcurrentQueue<string> _lastLines = new();

    private ServerProcess(Process process, DirectoryInfo directory, Uri url, IReadOnlyDictionary<DecoderKind, int> ports) =>
        (_process, _directory, Url, UdpPorts) = (process, directory, url, ports);

    /// <summary>Where it answers.</summary>
    public Uri Url { get; }

    /// <summary>Its UDP port of each decoder type.</summary>
    public IReadOnlyDictionary<DecoderKind, int> UdpPorts { get; }

    /// <summary>Process id.</summary>
    public int Id => _process.Id;

    /// <summary>Whether it has ended by itself.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>The last lines it wrote, for the case that it does not start.</summary>
    public string LastLines => string.Join('\n', _lastLines);

    /// <summary>The server built in the same configuration next to this program.</summary>
    public static string DefaultDll()
    {
        // …/AcarsHub.Benchmarks/bin/<configuration>/<framework>/
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var solution = output.Parent?.Parent?.Parent?.Parent?.FullName ?? "/";
        return Path.Combine(solution, "AcarsHub.Web", "bin", output.Parent?.Name ?? "Release", output.Name, "AcarsHub.Web.dll");
    }

    /// <summary>Starts it.</summary>
    /// <param name="dll">The server.</param>
    /// <param name="database">A database to use and keep; a new one when left out.</param>
    /// <exception cref="FileNotFoundException">It has not been built.</exception>
    public static ServerProcess Start(string dll, string? database = null)
    {
        if (!File.Exists(dll))
        {
            throw new FileNotFoundException($"{dll} does not exist; build the solution or pass --server.");
        }

        var directory = Directory.CreateTempSubdirectory("acarshub-load-");
        var httpPort = FreePort(SocketType.Stream, ProtocolType.Tcp);
        var ports = DecoderKinds.All.ToDictionary(k => k.Kind, _ => FreePort(SocketType.Dgram, ProtocolType.Udp));
        var start = new ProcessStartInfo("dotnet", [dll])
        {
            WorkingDirectory = Path.GetDirectoryName(dll),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PORT"] = Text(httpPort);
        start.Environment["ACARSHUB_DB"] = database ?? Path.Combine(directory.FullName, "load.db");
        // Frames without content count too: then everything sent must be stored.
        start.Environment["DB_SAVEALL"] = "true";
        start.Environment["MIN_LOG_LEVEL"] = "3";
        foreach (var kind in DecoderKinds.All)
        {
            start.Environment["ENABLE_" + kind.EnvPrefix] = "true";
            start.Environment[kind.EnvPrefix + "_CONNECTIONS"] = "udp://127.0.0.1:" + Text(ports[kind.Kind]);
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("The server process did not start.");
        var server = new ServerProcess(process, directory, new Uri($"http://127.0.0.1:{httpPort}"), ports);
        // Also keeps the pipes from filling up, which would block the server.
        process.OutputDataReceived += (_, e) => server.Keep(e.Data);
        process.ErrorDataReceived += (_, e) => server.Keep(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return server;
    }

    /// <summary>Ends the server and deletes its database.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _directory.Delete(recursive: true);
    }

    private static int FreePort(SocketType type, ProtocolType protocol)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, type, protocol);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return (socket.LocalEndPoint as IPEndPoint)?.Port ?? throw new InvalidOperationException("A bound socket has an address.");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Keep(string? line)
    {
        if (line is not null)
        {
            _lastLines.Enqueue(line);
            while (_lastLines.Count > KeptLines && _lastLines.TryDequeue(out _))
            {
                // Older lines are of no interest.
            }
        }
    }
}
