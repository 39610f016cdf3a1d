using System.Globalization;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Legacy;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

/// <summary>An adoption that is killed.</summary>
public sealed class AdoptionKillTests(ITestOutputHelper output) : KillTests(output)
{
    [Fact]
    public async Task Adoption_KilledTwentyTimes_BringsEveryMessageOverOnce()
    {
        const int Rows = 40_000;
        var (kept, untouched, killed) = (Folder.CreateSubdirectory("kept").FullName, Folder.CreateSubdirectory("untouched").FullName, Folder.CreateSubdirectory("killed").FullName);
        CreateOriginal(kept, Rows);
        CopyFiles(kept, untouched);
        CopyFiles(kept, killed);

        var path = Database(killed);
        var (original, log) = (AdoptionFolder.Hash(path), AdoptionFolder.Hash(path + "-wal"));
        var duration = await MeasureAdoptionAsync(untouched);
        for (var i = 0; i < Kills; i++)
        {
            var delay = duration * (0.4 + (0.6 * Random.NextDouble())); // The first part is the runtime's own start.
            using var server = Launch(killed);
            await WaitAsync(delay);
            await server.KillAsync();
            Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"killed after {delay.TotalMilliseconds:0} of {duration.TotalMilliseconds:0} ms: {PhaseOf(path, original)}"));
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
}
