using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

/// <summary>A station started on a database of ACARS Hub.</summary>
public sealed class AdoptionTests
{
    [Fact]
    public async Task Station_StartedOnTheSampleDatabase_BringsItOverAndReceives()
    {
        var sample = SharedData.Find("databases/seed.db");
        Assert.SkipWhen(sample is null, "The sample database is not on this machine (shared/data/databases beside the checkout).");
        var directory = Directory.CreateTempSubdirectory("acarshub-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(directory, "messages.db"), await File.ReadAllBytesAsync(sample)); // Not its write protection.
        using var logs = new LogLines();
        await using var station = await Station.StartAsync(directory: directory, logs: logs, environment: ["DB_SAVE_DAYS=7"]);

        await station.SendAsync(DecoderKind.Acars, """{"text":"received meanwhile","label":"H1"}""");
        await station.WaitForMessagesAsync(251);

        station.Query("SELECT message_type, count(*) FROM messages GROUP BY 1 ORDER BY 1").ShouldBe(["ACARS|611", "HFDL|308", "VDL-M2|226"], string.Join('\n', logs.All));
        var health = await station.GetJsonAsync("health");
        health["database"]!["messages"]!.GetValue<long>().ShouldBe(1145);
        health["problems"]!.AsArray().ShouldContain(static p => p!.GetValue<string>().Contains("1144 messages are older than the 7 days", StringComparison.Ordinal));
        Directory.GetFiles(directory, "messages.db.acarshub-v4-r09-*.bak").Length.ShouldBe(1);
        await station.DisposeAsync();
        Directory.Delete(directory, recursive: true);
    }
}
