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

/// <summary>Real servers that end like by <c>kill -9</c> in the middle of long work on the database, again and again on the same files.</summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 20;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("acarshub-kill-");
    private readonly Random _random = new(20260131);

    [Fact]
    public async Task Adoption_KilledTwentyTimes_BringsEveryMessageOverOnce()
    {
        const int Rows = 40_000;
        var (kept, untouched, killed) = (_directory.CreateSubdirectory("kept").FullName, _directory.CreateSubdirectory("untouched").FullName, _directory.CreateSubdirectory("killed").FullName);
        CreateOriginal(kept, Rows);
        CopyFiles(kept, untouched);
        CopyFiles(kept, killed);

        var path = Database(killed);
        var (original, log) = (AdoptionFolder.Hash(path), AdoptionFolder.Hash(path + "-wal"));
        var duration = await MeasureAdoptionAsync(untouched);
        for (var i = 0; i < Kills; i++)
        {
            var delay = duration * (0.4 + (0.6 * _random.NextDouble())); // The first part is the runtime's own start.
            using var server = Launch(killed);
            await WaitAsync(delay);
            await server.KillAsync();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"killed after {delay.TotalMilliseconds:0} of {duration.TotalMilliseconds:0} ms: {PhaseOf(path, original)}"));
            if (i < Kills - 1 && PhaseOf(path, original) == "done")
            {
                // Nothing left to interrupt: from the beginning, and sooner, since the measured run may have had a busy machine.
                Station.Query(path, "SELECT count(*) FROM messages").ShouldBe([$"{Rows + 500}"]);
                duration *= 0.9;
                Directory.GetFiles(killed).ToList().ForEach(File.Delete);
                CopyFiles(kept, killed);
            }
        }

        await FinishAsync(killed);
        Station.Query(path, "SELECT count(*), count(DISTINCT msg_time) FROM messages").ShouldBe([$"{Rows + 500}|{Rows + 500}"]);
        Station.Query(path, "SELECT * FROM messages ORDER BY id").SequenceEqual(Station.Query(Database(untouched), "SELECT * FROM messages ORDER BY id")).ShouldBeTrue();
        ShouldBeSound(path);
        var backup = Directory.GetFiles(killed, "*.bak").ShouldHaveSingleItem();
        AdoptionFolder.Hash(backup).ShouldBe(original);
        AdoptionFolder.Hash(backup + "-wal").ShouldBe(log);
        Directory.GetFiles(killed, "*.adopting*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Prune_KilledTwentyTimes_LeavesTheRightRows()
    {
        const string Remaining = "SELECT count(*) FROM messages WHERE id <= 60000";
        var path = Database(_directory.FullName);
        await CreateOldMessagesAsync(path);
        for (var i = 0; i < Kills; i++)
        {
            var delay = TimeSpan.FromMilliseconds(1 + (_random.NextDouble() * 45));
            using var server = await ServerProcess.StartAsync(_directory.FullName, Settings(_directory.FullName));
            await FloodAsync(server, WaitAsync(delay));
            await server.KillAsync();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"killed {delay.TotalMilliseconds:0} ms after it was ready: {Station.Query(path, Remaining)[0]} rows left"));
        }

        using (var server = await ServerProcess.StartAsync(_directory.FullName, Settings(_directory.FullName)))
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

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _directory.Delete(recursive: true);
    }

    private static string Database(string directory) => Path.Combine(directory, "messages.db");

    private static string[] Settings(string directory) => [$"ACARSHUB_DB={Database(directory)}", "DB_SAVE_DAYS=7", "DB_ALERT_SAVE_DAYS=120", "RRD_PATH=none.rrd"];

    private static ServerProcess Launch(string directory) => ServerProcess.Launch(directory, Settings(directory));

    private static void CopyFiles(string from, string to) => Directory.GetFiles(from).ToList().ForEach(file => File.Copy(file, Path.Combine(to, Path.GetFileName(file))));

    /// <summary>A database of ACARS Hub 4 as a kill leaves it: the newest messages are in its log only.</summary>
    private static void CreateOriginal(string directory, int rows)
    {
        var live = Path.Combine(directory, "live");
        LargeLegacyDatabase.Create(live, rows, minutes: 2_000);
        using (var writer = new SqliteConnection($"Data Source={live};Pooling=False"))
        {
            writer.Open();
            using var command = writer.CreateCommand();
            command.CommandText =
                $"""
                PRAGMA journal_mode = WAL;
                PRAGMA wal_autocheckpoint = 0;
                INSERT INTO messages (id, message_type, msg_time, msg_text) SELECT id + {rows}, message_type, msg_time + 2 * {rows}, 'IN THE LOG ' || id FROM messages WHERE id <= 500;
                """;
            command.ExecuteNonQuery();
            File.Copy(live, Database(directory));
            File.Copy(live + "-wal", Database(directory) + "-wal");
        }

        File.Delete(live);
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

    private static async Task<TimeSpan> MeasureAdoptionAsync(string directory)
    {
        var started = TimeProvider.System.GetTimestamp();
        using var server = await ServerProcess.StartAsync(directory, Settings(directory));
        var duration = TimeProvider.System.GetElapsedTime(started);
        await server.KillAsync();
        return duration;
    }

    /// <summary>Two more starts: the first may have something to finish, the second must find nothing to complain about.</summary>
    private static async Task FinishAsync(string directory)
    {
        for (var i = 0; i < 2; i++)
        {
            using var server = await ServerProcess.StartAsync(directory, Settings(directory));
            (await server.GetJsonAsync("health"))["status"]!.GetValue<string>().ShouldBeOneOf("healthy", "degraded");
            server.Lines.ShouldNotContain(static line => line.Contains(" ERR ", StringComparison.Ordinal) || line.Contains(" FTL ", StringComparison.Ordinal));
            server.Terminate();
            (await server.WaitForExitAsync(Station.Patience)).ShouldBe(0);
        }
    }

    /// <summary>What the files say about the moment of the kill.</summary>
    private static string PhaseOf(string path, string original)
    {
        var building = new FileInfo(path + ".adopting");
        return (File.Exists(path), building.Exists) switch
        {
            (true, false) => AdoptionFolder.Hash(path) == original ? "nothing begun" : "done",
            (true, true) => string.Create(CultureInfo.InvariantCulture, $"building, {building.Length / 1000:N0} kB so far"),
            _ => "between the renames",
        };
    }

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

    private static async Task WaitAsync(TimeSpan time)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(Math.Max(1, time.TotalMilliseconds)));
        await timer.WaitForNextTickAsync();
    }

    private static void ShouldBeSound(string path)
    {
        Station.Query(path, "PRAGMA integrity_check").ShouldBe(["ok"]);
        Station.Query(path, "INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)"); // Fails when it finds something.
    }
}
