using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using AcarsHub.Data.Maintenance;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

/// <summary>Each fault is seen in status, health and metrics within half a minute, and gone again when it is mended.</summary>
public sealed partial class StatusFaultTests : IAsyncDisposable
{
    private static readonly ListenEndpoint s_udp = new(DecoderKind.Acars, Transport.Udp, "127.0.0.1", 0);

    private readonly FakeTimeProvider _clock = new(NewStatus.At);
    private DiskState _disk = new(50_000_000_000, 100_000_000_000);
    private Station? _station;

    private Station Station => _station!; // Each test starts one first.

    [Fact]
    public async Task FeedThatStops_IsNotConnectedAtOnce_AndFineWhenItIsBack()
    {
        using var first = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        var port = ((IPEndPoint)first.LocalEndpoint).Port;
        await StartAsync([new ListenEndpoint(DecoderKind.Acars, Transport.Tcp, "127.0.0.1", port)]);
        var peer = await first.AcceptSocketAsync();
        await ShouldBecomeAsync("healthy");
        (await MetricsAsync()).Value("acarshub_listener_connected", ("type", "ACARS"), ("transport", "tcp"), ("endpoint", $"tcp://127.0.0.1:{port}")).ShouldBe(1);

        first.Stop();
        peer.Dispose();

        await ShouldBecomeAsync("degraded", "ACARS: Not connected");
        var status = await Station.GetJsonAsync("api/status");
        status["decoders"]!["ACARS"]!["status"]!.GetValue<string>().ShouldBe("Not connected");
        status["listeners"]![0]!["last_error"]!.GetValue<string>().ShouldNotBeEmpty();
        var metrics = await MetricsAsync();
        metrics.Value("acarshub_listener_connected", ("type", "ACARS"), ("transport", "tcp"), ("endpoint", $"tcp://127.0.0.1:{port}")).ShouldBe(0);
        metrics.Value("acarshub_feed_ok", ("type", "ACARS")).ShouldBe(0);

        using var second = new TcpListener(IPAddress.Loopback, port);
        second.Start();
        await ShouldBecomeAsync("healthy");
    }

    [Fact]
    public async Task PortThatIsTaken_IsSaidWithTheReason_UntilItIsFree()
    {
        using var other = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0));
        var port = ((IPEndPoint)other.Client.LocalEndPoint!).Port;
        await StartAsync([s_udp with { Port = port }]);

        await ShouldBecomeAsync("degraded", $"udp://127.0.0.1:{port}: Address already in use");
        (await MetricsAsync()).Value("acarshub_listener_connected", ("type", "ACARS"), ("transport", "udp"), ("endpoint", $"udp://127.0.0.1:{port}")).ShouldBe(0);

        other.Dispose();
        await ShouldBecomeAsync("healthy");
    }

    [Fact]
    public async Task FeedThatIsSilent_IsMissed_UntilAMessageComes()
    {
        await StartAsync([s_udp]);
        await ShouldBecomeAsync("healthy");

        _clock.Advance(TimeSpan.FromMinutes(16));
        await ShouldBecomeAsync("degraded", "ACARS silent for 16 min");
        (await MetricsAsync()).Value("acarshub_feed_silent", ("type", "ACARS")).ShouldBe(1);

        Station.App.Services.GetRequiredService<TypeCounters>().CountReceived(NewMessage.Received(), _clock.GetUtcNow());
        await ShouldBecomeAsync("healthy");
        (await MetricsAsync()).Value("acarshub_feed_silent", ("type", "ACARS")).ShouldBe(0);
    }

    [Fact]
    public async Task QueueAndKernelThatDrop_AreToldForAMinute_AndCountedForEver()
    {
        await StartAsync([s_udp]);
        await ShouldBecomeAsync("healthy");
        var listener = Station.Listeners.All.Single();
        for (var i = 0; i < 3; i++)
        {
            listener.CountDroppedByQueue();
        }

        await ShouldBecomeAsync("degraded", "ACARS: 3 messages lost within the last minute, the queue was full");
        (await MetricsAsync()).Value("acarshub_messages_dropped_total", ("type", "ACARS")).ShouldBe(3);
        await ShouldBecomeAsync("healthy");

        listener.Bound(listener.BoundPort, static () => 4);
        await ShouldBecomeAsync("degraded", "ACARS: 4 datagrams lost within the last minute in the system's socket buffer; see net.core.rmem_max");
        await ShouldBecomeAsync("healthy");
        (await Station.GetJsonAsync("api/status"))["queues"]!["dropped_by_kernel"]!.GetValue<long>().ShouldBe(4);
        (await MetricsAsync()).Value("acarshub_messages_dropped_total", ("type", "ACARS")).ShouldBe(7);
    }

    [Fact]
    public async Task JobThatFails_IsTold_UntilItSucceeds()
    {
        await StartAsync([s_udp]);
        await ShouldBecomeAsync("healthy");
        var job = Station.App.Services.GetRequiredService<JobBoard>().Add("test", "Something");

        Should.Throw<IOException>(() => job.Step(static () => throw new IOException("no room")));
        await ShouldBecomeAsync("degraded", "Something failed: no room");
        (await MetricsAsync()).Value("acarshub_job_failed", ("job", "test")).ShouldBe(1);

        job.Step(static () => false);
        await ShouldBecomeAsync("healthy");
        (await MetricsAsync()).Value("acarshub_job_last_success_timestamp_seconds", ("job", "test")).ShouldBe(_clock.GetUtcNow().ToUnixTimeSeconds(), 60);
    }

    [Fact]
    public async Task BackupThatIsOverdue_IsTold_UntilThereIsOne()
    {
        var directory = Directory.CreateTempSubdirectory("acarshub-").FullName;
        var backup = Path.Combine(directory, "none", "backup.db"); // The directory cannot be made below a file.
        await File.WriteAllTextAsync(Path.Combine(directory, "none"), "a file");
        await StartAsync([s_udp], $"DB_BACKUP={backup}");
        await ShouldBecomeAsync("degraded"); // The job has failed.

        _clock.Advance(TimeSpan.FromHours(2));
        await ShouldBecomeAsync("degraded", "The backup is overdue: there is none yet");
        File.Delete(Path.Combine(directory, "none"));
        Directory.CreateDirectory(Path.Combine(directory, "none"));
        _clock.Advance(TimeSpan.FromHours(2));
        await Station.WaitAsync(() => File.Exists(backup));
        await Station.WaitAsync(() => Problems().All(static problem => !problem.Contains("ackup", StringComparison.Ordinal)));
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task StageThatStandsStill_IsUnhealthy()
    {
        await StartAsync([s_udp]);
        await ShouldBecomeAsync("healthy");

        Station.App.Services.GetRequiredService<PipelineStages>().Decoding.Ended();

        await ShouldBecomeAsync("unhealthy");
        Problems().ShouldContain(static problem => problem.StartsWith("Decoding of messages stands still", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        if (_station is not null)
        {
            await _station.DisposeAsync();
        }
    }

    private async Task StartAsync(ListenEndpoint[] endpoints, params string[] environment) => _station = await Station.StartAsync(endpoints, environment, configure: builder =>
    {
        builder.Services.AddSingleton<TimeProvider>(_clock);
        builder.Services.AddSingleton(new DiskGauge(_ => _disk));
    });

    /// <summary>Waits, with the station's clock going on, until health is that and says that.</summary>
    private async Task ShouldBecomeAsync(string condition, string? problem = null)
    {
        JsonNode health = new JsonObject();
        await Station.WaitAsync(() =>
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            health = Station.GetJsonAsync("health").GetAwaiter().GetResult();
            return health["status"]!.GetValue<string>() == condition && (problem is null || Problems(health).Contains(problem));
        });
        (await MetricsAsync()).Value("acarshub_condition", ("condition", condition)).ShouldBe(1);
    }

    /// <summary>Watchdogs are told by the code, readers by every page.</summary>
    private async Task ShouldFailAsync(string cause)
    {
        using var client = new HttpClient { BaseAddress = Station.Url };
        (await client.GetAsync("health")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await MetricsAsync()).Value("acarshub_db_writable").ShouldBe(0);
        WebUtility.HtmlDecode(await client.GetStringAsync("about")).ShouldContain("Messages cannot be stored: ");
        WebUtility.HtmlDecode(await client.GetStringAsync("about")).ShouldContain(cause);
    }

    private async Task<MetricsParser> MetricsAsync()
    {
        using var client = new HttpClient { BaseAddress = Station.Url };
        return MetricsParser.Parse(await client.GetStringAsync("metrics"));
    }

    private List<string> Problems() => Problems(Station.GetJsonAsync("health").GetAwaiter().GetResult());

    private static List<string> Problems(JsonNode health) => [.. health["problems"]!.AsArray().Select(static problem => problem!.GetValue<string>())];
}
