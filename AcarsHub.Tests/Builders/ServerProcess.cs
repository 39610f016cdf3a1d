using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Tests.Builders;

/// <summary>The built server as a process of its own, as a user starts it: killed, restarted, started from anywhere.</summary>
internal sealed class ServerProcess : IDisposable
{
    // What the coverage tool adds to this process, or the machine sets, is not the server's business.
    private static readonly string[] s_foreignPrefixes =
        ["CORECLR_", "COR_", "MicrosoftInstrumentation", "CODE_COVERAGE", "ASPNETCORE_", "PORT", "HOST", "ACARSHUB_", "DB_", "MIN_LOG_LEVEL"];

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();

    private ServerProcess(Process process) => _process = process;

    /// <summary>What it wrote to standard output and standard error.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    public int WebPort { get; private init; }

    /// <summary>Where it receives ACARS datagrams.</summary>
    public IPEndPoint AcarsEndPoint { get; private init; } = new(IPAddress.Loopback, 0);

    public Uri Url => new($"http://127.0.0.1:{WebPort}/");

    private static string Assembly { get; } = FindAssembly();

    /// <summary>Starts the server on free ports and waits until its database is open and it receives.</summary>
    /// <param name="workingDirectory">Where it is started; its data goes below.</param>
    /// <param name="environment">Further settings, as NAME=value.</param>
    public static async Task<ServerProcess> StartAsync(string workingDirectory, params string[] environment)
    {
        var server = Launch(workingDirectory, environment);
        try
        {
            await server.WaitForAsync("Ready: ");
            await Station.WaitAsync(server.OwnsAcarsPort); // That is another service's work.
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Starts the server on free ports and waits for nothing.</summary>
    /// <param name="workingDirectory">Where it is started; its data goes below.</param>
    /// <param name="environment">Further settings, as NAME=value.</param>
    public static ServerProcess Launch(string workingDirectory, params string[] environment)
    {
        var webPort = FreePort(SocketType.Stream, ProtocolType.Tcp);
        var connections = DecoderKinds.All.Select(static names => (names.EnvPrefix, Port: FreePort(SocketType.Dgram, ProtocolType.Udp))).ToList();
        string[] own = [$"PORT={webPort}", .. connections.Select(static c => $"{c.EnvPrefix}_CONNECTIONS=udp://127.0.0.1:{c.Port}")];
        var server = new ServerProcess(Create(workingDirectory, [], [.. own, .. environment]))
        {
            WebPort = webPort,
            AcarsEndPoint = new IPEndPoint(IPAddress.Loopback, connections[0].Port),
        };
        server.Start();
        return server;
    }

    /// <summary>Runs one of its commands to the end.</summary>
    /// <returns>Exit code and what it wrote.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(string workingDirectory, string[] arguments, params string[] environment)
    {
        using var server = new ServerProcess(Create(workingDirectory, arguments, environment));
        server.Start();
        using var patience = new CancellationTokenSource(Station.Patience);
        await server._process.WaitForExitAsync(patience.Token);
        return (server._process.ExitCode, string.Join('\n', server.Lines));
    }

    public async Task<JsonNode> GetJsonAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = Url };
        return JsonNode.Parse(await client.GetStringAsync(new Uri(path, UriKind.Relative)))!;
    }

    /// <summary>Ends it without a chance to clean up, like <c>kill -9</c> or the kernel short of memory.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, as systemd and Docker do.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end.</summary>
    /// <returns>The exit code; null when it still runs after <paramref name="patience"/>.</returns>
    public async Task<int?> WaitForExitAsync(TimeSpan patience)
    {
        using var end = new CancellationTokenSource(patience);
        await _process.WaitForExitAsync(end.Token).ContinueWith(static _ => { }, TaskScheduler.Default);
        return _process.HasExited ? _process.ExitCode : null;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static Process Create(string workingDirectory, string[] arguments, string[] environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Assembly, .. arguments])
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(static n => s_foreignPrefixes.Any(p => n.StartsWith(p, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var pair in environment)
        {
            start.Environment[pair.Split('=', 2)[0]] = pair.Split('=', 2)[1];
        }

        return new Process { StartInfo = start };
    }

    private void Start()
    {
        _process.OutputDataReceived += (_, e) => Keep(e.Data);
        _process.ErrorDataReceived += (_, e) => Keep(e.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Keep(string? line)
    {
        if (!string.IsNullOrEmpty(line))
        {
            _lines.Enqueue(line);
        }
    }

    private async Task WaitForAsync(string text)
    {
        await Station.WaitAsync(() => _process.HasExited || _lines.Any(line => line.Contains(text, StringComparison.Ordinal)));
        if (_process.HasExited)
        {
            throw new InvalidOperationException("The server ended:\n" + string.Join('\n', _lines));
        }
    }

    /// <summary>Whether the port is the server's own: another process may have had it for a moment, and then it is tried again.</summary>
    private bool OwnsAcarsPort()
    {
        const int LocalAddress = 1, Inode = 9; // Columns of /proc/net/udp, see proc(5).
        var port = $":{AcarsEndPoint.Port:X4}";
        var sockets = File.ReadLines("/proc/net/udp")
            .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(columns => columns[LocalAddress].EndsWith(port, StringComparison.Ordinal))
            .Select(static columns => $"socket:[{columns[Inode]}]")
            .ToHashSet();
        return sockets.Count > 0 && Directory.EnumerateFileSystemEntries($"/proc/{_process.Id}/fd").Any(open => new FileInfo(open).LinkTarget is { } target && sockets.Contains(target));
    }

    private static int FreePort(SocketType type, ProtocolType protocol)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, type, protocol);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port; // A bound socket has its end point.
    }

    /// <summary>The server's own build output, of the configuration these tests were built in.</summary>
    private static string FindAssembly()
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var configuration = framework.Parent?.Name ?? "";
        return Path.Combine(Sources.Root, "AcarsHub.Web", "bin", configuration, framework.Name, "AcarsHub.Web.dll");
    }
}
