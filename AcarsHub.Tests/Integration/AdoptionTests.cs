using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Legacy;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Status;
using Microsoft.Extensions.DependencyInjection;
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
        await using var station = await Station.StartAsync(directory: directory, logs: logs, environment: ["DB_SAVE_DAYS=7", "DB_ALERT_SAVE_DAYS=120"]);

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

    [Fact]
    public async Task Station_ReceivingDuringAnAdoption_StoresEveryMessageAfterwards()
    {
        const int Rows = 300_000;
        var directory = Directory.CreateTempSubdirectory("acarshub-").FullName;
        LargeLegacyDatabase.Create(Path.Combine(directory, "messages.db"), Rows, minutes: 1_000, indexed: false);
        await using var station = await Station.StartAsync(directory: directory);
        var state = station.App.Services.GetRequiredService<StoreState>();
        var told = TextsUntilReadyAsync(station.App.Services.GetRequiredService<LiveFeed<StationNotice>>());
        using var patience = new CancellationTokenSource(Station.Patience);
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(4));

        var sent = 0;
        while (state.Phase != StorePhase.Ready)
        {
            await station.SendAsync(DecoderKind.Acars, $$"""{"text":"LIVE {{++sent}}","label":"H1"}""");
            await pace.WaitForNextTickAsync(patience.Token);
        }

        await Station.WaitAsync(() => state.TotalMessages >= Rows + sent);
        sent.ShouldBeGreaterThan(100);
        station.Query("SELECT count(*), count(DISTINCT msg_text) FROM messages WHERE msg_text LIKE 'LIVE %'").ShouldBe([$"{sent}|{sent}"]);
        station.Query("SELECT count(*) FROM messages").ShouldBe([$"{Rows + sent}"]);
        (await told).ShouldContain(static text => text.Contains("00,000 of 300,000 (", StringComparison.Ordinal), string.Join('\n', await told));
        await station.DisposeAsync();
        Directory.Delete(directory, recursive: true);
    }

    private static async Task<List<string>> TextsUntilReadyAsync(LiveFeed<StationNotice> feed)
    {
        List<string> texts = [];
        using var patience = new CancellationTokenSource(Station.Patience);
        await foreach (var batch in feed.WatchAsync(0, patience.Token))
        {
            texts.AddRange(batch.Items.Select(static notice => notice.Text));
            if (texts is [.., ""])
            {
                break;
            }
        }

        return texts;
    }
}
