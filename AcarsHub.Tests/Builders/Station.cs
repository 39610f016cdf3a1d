using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using AcarsHub.Data.Schema;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Web;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Ingest;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AcarsHub.Tests.Builders;

/// <summary>A whole station in this process: real sockets on loopback, a real SQLite file, a real web server.</summary>
internal sealed class Station : IAsyncDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly bool _ownsDirectory;
    private bool _stopped;

    private Station(WebApplication app, string directory, bool ownsDirectory)
    {
        App = app;
        Listeners = app.Services.GetRequiredService<ListenerRegistry>();
        Feed = app.Services.GetRequiredService<LiveFeed<StoredMessage>>();
        Directory = directory;
        _ownsDirectory = ownsDirectory;
    }

    public WebApplication App { get; }

    public string Directory { get; }

    public string DatabasePath => Path.Combine(Directory, "messages.db");

    public Uri Url => new(App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public ListenerRegistry Listeners { get; }

    public LiveFeed<StoredMessage> Feed { get; }

    /// <summary>Starts a station.</summary>
    /// <param name="endpoints">What to listen to; one loopback UDP port of each type when left out.</param>
    /// <param name="environment">Further settings, as NAME=value.</param>
    /// <param name="directory">Directory of an earlier station, to start on its database.</param>
    /// <param name="logs">Takes the log lines.</param>
    /// <param name="configure">Replaces registrations.</param>
    /// <param name="url">Where its pages are; a free port when left out.</param>
    public static async Task<Station> StartAsync(
        IEnumerable<ListenEndpoint>? endpoints = null,
        string[]? environment = null,
        string? directory = null,
        ILoggerProvider? logs = null,
        Action<WebApplicationBuilder>? configure = null,
        Uri? url = null)
    {
        var home = directory ?? System.IO.Directory.CreateTempSubdirectory("acarshub-").FullName;
        var values = new Dictionary<string, string>
        {
            ["ACARSHUB_DB"] = Path.Combine(home, "messages.db"),
            ["DB_SAVEALL"] = "true",
            ["DB_SAVE_DAYS"] = "36500",
            ["DB_ALERT_SAVE_DAYS"] = "36500",
            ["MIN_LOG_LEVEL"] = "error",
            ["PORT"] = "1",
        };
        foreach (var pair in environment ?? [])
        {
            values[pair.Split('=', 2)[0]] = pair.Split('=', 2)[1];
        }

        var settings = StationSettings.Read(new EnvironmentReader(values), demo: false);
        ImmutableArray<ListenEndpoint> all = [.. endpoints ?? IngestOptions.ForDemo().Endpoints];
        settings = settings with
        {
            Server = new ServerOptions(url?.ToString() ?? "http://127.0.0.1:0"),
            Ingest = new IngestOptions([.. all.Select(static e => e.Kind).Distinct()], all),
        };
        var app = StationHost.Build(settings, configure: builder =>
        {
            if (logs is not null)
            {
                builder.Services.AddSingleton(logs);
                builder.Services.AddSingleton<ILoggerFactory>(_ => LoggerFactory.Create(logging => logging.AddProvider(logs)));
            }

            configure?.Invoke(builder);
        });
        var station = new Station(app, home, directory is null);
        await app.StartAsync();
        return station;
    }

    /// <summary>Sends one datagram to the listener of that type.</summary>
    public async Task SendAsync(DecoderKind kind, byte[] datagram)
    {
        var listener = Listeners.Of(kind).First();
        await WaitAsync(() => listener.BoundPort > 0);
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        await socket.SendToAsync(datagram, new IPEndPoint(IPAddress.Loopback, listener.BoundPort));
    }

    public Task SendAsync(DecoderKind kind, string datagram) => SendAsync(kind, Encoding.UTF8.GetBytes(datagram));

    /// <summary>Sends datagrams one after another, each when the one before is stored, so that they arrive in their order.</summary>
    public Task SendAllAsync(params string[] datagrams) => SendAllAsync(0, datagrams);

    /// <summary>The same, when the feed has had <paramref name="before"/> messages.</summary>
    public async Task SendAllAsync(int before, params string[] datagrams)
    {
        for (var i = 0; i < datagrams.Length; i++)
        {
            await SendAsync(DecoderKind.Acars, datagrams[i]);
            await WaitForMessagesAsync(before + i + 1);
        }
    }

    /// <summary>Waits until the feed has published that many messages, and gives the newest of them, oldest first.</summary>
    public async Task<IReadOnlyList<StoredMessage>> WaitForMessagesAsync(int count)
    {
        using var patience = new CancellationTokenSource(Patience);
        await foreach (var batch in Feed.WatchAsync(0, patience.Token))
        {
            if (batch.LastSequence >= count)
            {
                return Feed.Newest(count).Items;
            }
        }

        throw new TimeoutException($"{Feed.LastSequence} of {count} messages came");
    }

    /// <summary>Waits until something counted elsewhere holds. Polls, since counters have no signal.</summary>
    public static async Task WaitAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!condition())
        {
            await timer.WaitForNextTickAsync(patience.Token);
        }
    }

    public async Task<JsonNode> GetJsonAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = Url };
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>Runs a query on the database file and gives each row as one text.</summary>
    public List<string> Query(string sql) => Query(DatabasePath, sql);

    /// <summary>Runs a query on any database file.</summary>
    public static List<string> Query(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        SchemaFunctions.Register(connection);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(string.Join('|', values));
        }

        return rows;
    }

    public async Task StopAsync()
    {
        if (!_stopped)
        {
            _stopped = true;
            await App.StopAsync();
            await App.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        SqliteConnection.ClearAllPools();
        if (_ownsDirectory)
        {
            System.IO.Directory.Delete(Directory, recursive: true);
        }
    }
}
