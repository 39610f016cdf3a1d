using System.Globalization;
using System.Net.Sockets;
using System.Text;
using AcarsHub.Data;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Legacy;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

/// <summary>A removal of old messages that is killed.</summary>
public sealed class PruneKillTests(ITestOutputHelper output) : KillTests(output)
{
    [Fact]
    public async Task Prune_KilledTwentyTimes_LeavesTheRightRows()
    {
        const string Remaining = "SELECT count(*) FROM messages WHERE id <= 60000";
        var path = Database(Folder.FullName);
        await CreateOldMessagesAsync(path);
        for (var i = 0; i < Kills; i++)
        {
            var delay = TimeSpan.FromMilliseconds(1 + (Random.NextDouble() * 45));
            using var server = await ServerProcess.StartAsync(Folder.FullName, Settings(Folder.FullName));
            await FloodAsync(server, WaitAsync(delay));
            await server.KillAsync();
            Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"killed {delay.TotalMilliseconds:0} ms after it was ready: {Station.Query(path, Remaining)[0]} rows left"));
        }

        using (var server = await ServerProcess.StartAsync(Folder.FullName, Settings(Folder.FullName)))
        {
            await FloodAsync(server, Station.WaitAsync(() => Station.Query(path, Remaining) is ["15000"] && Station.Query(path, "SELECT count(*) FROM alert_matches") is ["5000"]));
            server.Terminate();
            (await server.WaitForExitAsync(Station.Patience)).ShouldBe(0);
        }

        Station.Query(path, Remaining + " AND (id > 50000 OR id % 10 = 0)").ShouldBe(["15000"]);
        Station.Query(path, "SELECT count(*) FROM alert_matches WHERE message_id % 10 = 0").ShouldBe(["5000"]);
        Station.Query(path, "SELECT count(*) - count(DISTINCT msg_text) FROM messages WHERE id > 60000").ShouldBe(["0"]);
        ShouldBeSound(path);
    }

    /// <summary>60 000 messages: 50 000 are too old, but each tenth of these has a young alert; each other tenth has an old one.</summary>
    private static async Task CreateOldMessagesAsync(string path)
    {
        await TargetSchema.Create(path, default);
        var now = TimeProvider.System.GetUtcNow();
        using (var writer = MessageWriter.Open(new StorageOptions { DatabasePath = path }, TimeProvider.System))
        {
            foreach (var batch in Enumerable.Range(1, 60_000).Chunk(1_000))
            {
                writer.Write([.. batch.Select(i => NewMessage.Unknown(OldMessage(i, now)))]);
            }
        }

        Station.Query(
            path,
            $"""
            INSERT INTO alert_matches (message_id, term, match_type, matched_at)
            SELECT id, 'X', 'text', {now.ToUnixTimeMilliseconds()} - iif(id % 10 = 0, 1, 200) * 86400000 FROM messages WHERE id <= 50000 AND id % 5 = 0;
            """);
        SqliteConnection.ClearAllPools();
    }

    private static AcarsMessage OldMessage(int id, DateTimeOffset now) => NewMessage.Bare(DecoderKind.Acars) with
    {
        ReceivedAtUtc = now.AddDays(id <= 50_000 ? -30 : -1).AddMilliseconds(id),
        Text = $"POSITION REPORT NUMBER {id} OF THE DAY",
        Tail = $"N{id}",
    };

    /// <summary>Sends a message every two milliseconds, each of which brings a step of the upkeep along.</summary>
    private static async Task FloodAsync(ServerProcess server, Task until)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(2));
        while (!until.IsCompleted)
        {
            socket.SendTo(Encoding.UTF8.GetBytes($$"""{"label":"H1","text":"{{Guid.NewGuid()}}"}"""), server.AcarsEndPoint);
            await pace.WaitForNextTickAsync();
        }

        await until;
    }
}
