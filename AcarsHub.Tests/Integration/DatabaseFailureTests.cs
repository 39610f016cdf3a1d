using System.Net;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

public sealed class DatabaseFailureTests
{
    private const string Good = """{"text":"kept meanwhile","label":"H1"}""";

    [Fact]
    public async Task Database_ThatIsNone_LeavesThePageUpAndIsTriedAgain()
    {
        var directory = Directory.CreateTempSubdirectory("acarshub-").FullName;
        var path = Path.Combine(directory, "messages.db");
        await File.WriteAllTextAsync(path, "this is not a database, but somebody's notes");
        await using var station = await Station.StartAsync(directory: directory);
        using var client = new HttpClient { BaseAddress = station.Url };

        await Station.WaitAsync(() => client.GetAsync(new Uri("health", UriKind.Relative)).GetAwaiter().GetResult().StatusCode == HttpStatusCode.ServiceUnavailable);
        var health = await station.GetJsonAsync("health");
        await station.SendAsync(DecoderKind.Acars, Good);
        (await File.ReadAllTextAsync(path)).ShouldBe("this is not a database, but somebody's notes");
        File.Move(path, path + ".notes");

        (await station.WaitForMessagesAsync(1))[0].Message.Text.ShouldBe("kept meanwhile");
        health["status"]!.GetValue<string>().ShouldBe("unhealthy");
        health["problems"]!.AsArray().ShouldContain(static p => p!.GetValue<string>().StartsWith("Database: ", StringComparison.Ordinal));
        await station.DisposeAsync();
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task Database_LockedByAnother_KeepsMessagesUntilItIsFree()
    {
        await using var station = await Station.StartAsync();
        await station.SendAsync(DecoderKind.Acars, Good);
        await station.WaitForMessagesAsync(1);
        await using (var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={station.DatabasePath};Pooling=False"))
        {
            await other.OpenAsync();
            await using var command = other.CreateCommand();
            command.CommandText = "BEGIN EXCLUSIVE";
            await command.ExecuteNonQueryAsync();
            await station.SendAsync(DecoderKind.Acars, Good);
            await Station.WaitAsync(() => station.Listeners.Of(DecoderKind.Acars).Single().Objects == 2);
            station.Feed.LastSequence.ShouldBe(1);
        }

        (await station.WaitForMessagesAsync(2)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task MigrationLock_LeftByAKilledProcess_DoesNotHoldTheNextStart()
    {
        await using var first = await Station.StartAsync();
        await Station.WaitAsync(() => File.Exists(first.DatabasePath) && first.Query("SELECT 1") is ["1"]);
        await first.SendAsync(DecoderKind.Acars, Good);
        await first.WaitForMessagesAsync(1);
        await first.StopAsync();
        first.Query("CREATE TABLE IF NOT EXISTS \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT NOT NULL)");
        first.Query("INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01')");

        await using var second = await Station.StartAsync(directory: first.Directory);

        (await second.WaitForMessagesAsync(1)).Count.ShouldBe(1);
    }
}
