using System.Net;
using System.Net.Sockets;
using System.Text;
using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

public sealed class ServerProcessTests : IDisposable
{
    private const int Wanted = 500;
    private static readonly byte[] s_datagram = Encoding.UTF8.GetBytes("""{"timestamp":1769990333.5,"freq":131.55,"level":-6.9,"label":"H1","tail":".N123AB","flight":"AA0727","text":"HELLO"}""");

    private readonly string _directory = Directory.CreateTempSubdirectory("acarshub-").FullName;

    [Fact]
    public async Task Server_StartedFromAnotherDirectory_ServesItsPageWithStylesAndKeepsItsDataThere()
    {
        using var server = await ServerProcess.StartAsync(_directory);
        using var client = new HttpClient { BaseAddress = server.Url };

        var page = await client.GetStringAsync("live-messages");
        foreach (var asset in new[] { "_content/MudBlazor/MudBlazor.min.css", "css/app.css", "AcarsHub.Web.styles.css", "_framework/blazor.web.js" })
        {
            using var response = await client.GetAsync(asset);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, asset);
            response.Content.Headers.ContentLength.GetValueOrDefault().ShouldBeGreaterThan(0, asset);
        }

        page.ShouldContain("MudBlazor.min.");
        File.Exists(Path.Combine(_directory, "data", "acarshub.db")).ShouldBeTrue();
        (await ServerProcess.RunAsync(_directory, ["health"], $"PORT={server.WebPort}")).ShouldBe((0, "healthy"));
    }

    [Fact]
    public async Task Server_OnATakenPort_SaysSoInOneLineAndEnds()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var (exitCode, output) = await ServerProcess.RunAsync(_directory, [], $"PORT={port}", "HOST=127.0.0.1", "ENABLE_HFDL=false");

        exitCode.ShouldBe(1);
        output.Split('\n').Count(static line => line.Contains("cannot start", StringComparison.Ordinal)).ShouldBe(1, output);
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Server_OnAnAddressThatIsNotItsOwn_SaysSoAndEnds()
    {
        var (exitCode, output) = await ServerProcess.RunAsync(_directory, [], "PORT=18080", "HOST=192.0.2.1", "ENABLE_HFDL=false");

        exitCode.ShouldBe(1);
        output.ShouldContain("cannot start on http://192.0.2.1:18080: ");
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Server_ToldToStopWhileTheDatabaseIsBusy_StoresWhatItHasFirst()
    {
        using var server = await ServerProcess.StartAsync(_directory, "DB_SAVE_DAYS=36500"); // The message is an old one, and would be removed in the same second.
        var path = Path.Combine(_directory, "data", "acarshub.db");
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        await using (var other = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            await other.OpenAsync();
            await using var command = other.CreateCommand();
            command.CommandText = "BEGIN IMMEDIATE";
            await command.ExecuteNonQueryAsync();
            socket.SendTo(s_datagram, server.AcarsEndPoint);

            server.Terminate();

            (await server.WaitForExitAsync(TimeSpan.FromSeconds(3))).ShouldBeNull("It must not give up what it has received.");
        }

        (await server.WaitForExitAsync(Station.Patience)).ShouldBe(0);
        Station.Query(path, "SELECT count(*) FROM messages").ShouldBe(["1"]);
    }

    [Fact]
    public async Task Server_KilledInMidFlood_KeepsAnIntactDatabaseAndStartsAgain()
    {
        const string Database = "messages.db";
        const string Level = "MIN_LOG_LEVEL=info";
        var path = Path.Combine(_directory, Database);
        using (var server = await ServerProcess.StartAsync(_directory, Level, "ACARSHUB_DB=" + path))
        {
            await FloodAsync(server);
        }

        // Asked on a copy, so that the server itself finds the file as the kill left it.
        var copy = Directory.CreateDirectory(Path.Combine(_directory, "copy")).FullName;
        foreach (var file in Directory.GetFiles(_directory, Database + "*"))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        var copied = Path.Combine(copy, Database);
        Station.Query(copied, "PRAGMA integrity_check").ShouldBe(["ok"]);
        var rows = long.Parse(Station.Query(copied, "SELECT count(*) FROM messages").Single());
        rows.ShouldBeGreaterThanOrEqualTo(Wanted);
        Station.Query(copied, "SELECT min(id), max(id) FROM messages").ShouldBe([$"1|{rows}"]);

        using var again = await ServerProcess.StartAsync(_directory, Level, "ACARSHUB_DB=" + path, "DB_SAVE_DAYS=36500");
        var health = await again.GetJsonAsync("health");
        health["status"]!.GetValue<string>().ShouldBe("healthy");
        health["database"]!["messages"]!.GetValue<long>().ShouldBe(rows);
        again.Lines.Where(static line => !line.Contains(" INF ", StringComparison.Ordinal)).Count().ShouldBe(2, string.Join('\n', again.Lines));
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    /// <summary>Sends without pause until enough is stored, and kills the server while still sending.</summary>
    private static async Task FloodAsync(ServerProcess server)
    {
        using var stop = new CancellationTokenSource();
        var flood = Task.Run(async () =>
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
            while (!stop.IsCancellationRequested)
            {
                for (var i = 0; i < 10; i++)
                {
                    socket.SendTo(s_datagram, server.AcarsEndPoint);
                }

                await pace.WaitForNextTickAsync();
            }
        });
        await Station.WaitAsync(() => server.GetJsonAsync("api/status").GetAwaiter().GetResult()["database"]!["messages"]!.GetValue<long>() >= Wanted);
        await server.KillAsync();
        await stop.CancelAsync();
        await flood;
    }
}
