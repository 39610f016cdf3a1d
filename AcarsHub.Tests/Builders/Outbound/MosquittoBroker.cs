using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MQTTnet;
using MQTTnet.Protocol;
using Xunit;

namespace AcarsHub.Tests.Builders.Outbound;

/// <summary>Debian's mosquitto as a process of its own on a loopback port, and a client that listens to everything.</summary>
internal sealed class MosquittoBroker : IAsyncDisposable
{
    public const string User = "station";
    public const string Password = "broker-s3cret";

    private static readonly string[] s_places = ["/usr/sbin/mosquitto", "/usr/local/sbin/mosquitto", "/usr/bin/mosquitto"];

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("acarshub-mqtt-");
    private readonly ConcurrentQueue<(string Topic, string Payload, bool Retained)> _messages = new();
    private readonly int _port = HttpReceiver.FreePort();
    private Process? _process;
    private IMqttClient? _listener;

    private MosquittoBroker()
    {
    }

    /// <summary>Address for a station, without the password.</summary>
    public string Url => $"mqtt://{User}@127.0.0.1:{_port}/hangar";

    /// <summary>What was published since somebody listens, what was kept before first.</summary>
    public IReadOnlyList<(string Topic, string Payload, bool Retained)> Messages => [.. _messages];

    public static async Task<MosquittoBroker> StartAsync()
    {
        Assert.SkipUnless(s_places.Any(File.Exists), "mosquitto is not installed (Debian: apt install mosquitto).");
        var broker = new MosquittoBroker();
        try
        {
            await broker.ComeAsync();
            return broker;
        }
        catch
        {
            await broker.DisposeAsync();
            throw;
        }
    }

    public IEnumerable<string> Payloads(string topic) => _messages.Where(message => message.Topic == topic).Select(static message => message.Payload);

    /// <summary>It is there from now on, and knows what was kept.</summary>
    public async Task ComeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(_directory.FullName, "passwords"), Hashed());
        var file = Path.Combine(_directory.FullName, "mosquitto.conf");
        await File.WriteAllTextAsync(
            file,
            $"""
            listener {_port} 127.0.0.1
            allow_anonymous false
            password_file {_directory.FullName}/passwords
            user {Environment.UserName}
            """);
        _process = Process.Start(new ProcessStartInfo(s_places.First(File.Exists), ["-c", file]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
        await Station.WaitAsync(Answers);
        await ListenAsync();
    }

    /// <summary>It is gone until it comes again.</summary>
    public async Task GoAsync()
    {
        _listener?.Dispose();
        _listener = null;
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
            _process = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await GoAsync();
        _directory.Delete(recursive: true);
    }

    // The form mosquitto_passwd writes: PBKDF2 with SHA-512 and 101 rounds.
    private static string Hashed()
    {
        var salt = Encoding.ASCII.GetBytes("salt-of-test");
#pragma warning disable CA5387 // As many rounds as the broker takes.
        var hash = System.Security.Cryptography.Rfc2898DeriveBytes.Pbkdf2(Password, salt, 101, System.Security.Cryptography.HashAlgorithmName.SHA512, 64);
#pragma warning restore CA5387
        return $"{User}:$7$101${Convert.ToBase64String(salt)}${Convert.ToBase64String(hash)}\n";
    }

    private bool Answers()
    {
        try
        {
            using var client = new TcpClient();
            client.Connect(IPAddress.Loopback, _port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private async Task ListenAsync()
    {
        _listener = new MqttClientFactory().CreateMqttClient();
        _listener.ApplicationMessageReceivedAsync += received =>
        {
            _messages.Enqueue((received.ApplicationMessage.Topic, received.ApplicationMessage.ConvertPayloadToString(), received.ApplicationMessage.Retain));
            return Task.CompletedTask;
        };
        await _listener.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("127.0.0.1", _port).WithCredentials(User, Password).Build());
        await _listener.SubscribeAsync("#", MqttQualityOfServiceLevel.AtLeastOnce);
    }
}
