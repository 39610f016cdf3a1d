using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Outbound;
using AcarsHub.Web.Outbound;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration.Outbound;

/// <summary>Channels that pages add, change, try and remove.</summary>
public sealed class DeskTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Channel_AddedOnThePage_DeliversAndIsRemovedWithItsQueue()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        await using var station = await AlertStation.StartAsync(null);
        await station.RaiseAsync("BEFORE");

        (await station.Desk().SaveAsync(Draft(receiver), Ct)).ShouldBeNull();
        await station.RaiseAsync("ONE");
        await receiver.WaitForTakenAsync(1);
        var id = station.Outbound().Channels.ShouldHaveSingleItem().Channel.Id;
        (await station.Desk().EnableAsync(id, isEnabled: false, Ct)).ShouldBeNull();
        await station.RaiseAsync("WHILE IT IS OFF");
        (await station.Desk().EnableAsync(id, isEnabled: true, Ct)).ShouldBeNull();
        await station.RaiseAsync("TWO");
        await receiver.WaitForTakenAsync(2);
        (await station.Desk().RemoveAsync(id, Ct)).ShouldBeNull();

        receiver.Texts.ShouldBe(["ONE", "TWO"]);
        station.Query("SELECT (SELECT count(*) FROM outbound_channels) + (SELECT count(*) FROM outbound_queue) + (SELECT count(*) FROM outbound_log)").ShouldBe(["0"]);
    }

    [Fact]
    public async Task Test_OfAChannel_SaysWhatBecameOfIt()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        await using var station = await AlertStation.StartAsync(null);
        await station.Desk().SaveAsync(Draft(receiver) with { IsEnabled = false }, Ct);
        var id = station.Outbound().Channels[0].Channel.Id;

        (await station.Desk().TestAsync(id, Ct)).ShouldBeNull();
        receiver.Answer = static _ => (401, null, null);
        (await station.Desk().TestAsync(id, Ct)).ShouldBe($"http://127.0.0.1:{receiver.Port} answers 401 Unauthorized.");

        receiver.Posts[0].Json["kind"]!.GetValue<string>().ShouldBe("test");
    }

    [Fact]
    public async Task Secret_OfAChannel_IsKeptOnlyWithItsAddress()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        await using var station = await AlertStation.StartAsync(null);
        await station.Desk().SaveAsync(Draft(receiver) with { Secret = "t0ken" }, Ct);
        var id = station.Outbound().Channels[0].Channel.Id;

        (await station.Desk().SaveAsync(new ChannelDraft { Id = id, Name = "Renamed" }, Ct)).ShouldBeNull();
        await station.Desk().TestAsync(id, Ct);
        (await station.Desk().SaveAsync(new ChannelDraft { Id = id, Name = "Elsewhere", Address = receiver.Url + "/other" }, Ct)).ShouldBeNull();
        await station.Desk().TestAsync(id, Ct);

        receiver.Posts[0].Headers["Authorization"].ShouldBe("Bearer t0ken");
        receiver.Posts[1].Path.ShouldBe("/other");
        receiver.Posts[1].Headers.ContainsKey("Authorization").ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "https://example.org", "", "", 20, SeveritySet.All, "name")]
    [InlineData("A", "", "", "", 20, SeveritySet.All, "address")]
    [InlineData("A", "https://example.org", "22:00", "", 20, SeveritySet.All, "Quiet hours")]
    [InlineData("A", "https://example.org", "", "", 0, SeveritySet.All, "1 to 600")]
    [InlineData("A", "https://example.org", "", "", 20, SeveritySet.None, "severity")]
    public async Task Channel_FilledInWrongly_IsRefusedInWords(string name, string address, string from, string to, int perMinute, SeveritySet severities, string problem)
    {
        await using var station = await AlertStation.StartAsync(null);

        var answer = await station.Desk().SaveAsync(new ChannelDraft { Name = name, Address = address, QuietFrom = from, QuietTo = to, PerMinute = perMinute, Severities = severities }, Ct);

        answer.ShouldNotBeNull().ShouldContain(problem);
        station.Outbound().Channels.ShouldBeEmpty();
    }

    [Fact]
    public async Task Station_ThatAllowsNoChanges_RefusesAllOfThem()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        await using var station = await AlertStation.StartAsync(null, "ALLOW_REMOTE_UPDATES=false", $"OUTBOUND_WEBHOOK_URL={receiver.Url}/hook");
        var id = station.Outbound().Channels[0].Channel.Id;

        foreach (var answer in new[] { await station.Desk().SaveAsync(Draft(receiver), Ct), await station.Desk().EnableAsync(id, false, Ct), await station.Desk().RemoveAsync(id, Ct), await station.Desk().TestAsync(id, Ct) })
        {
            answer.ShouldNotBeNull().ShouldContain("ALLOW_REMOTE_UPDATES");
        }

        station.Outbound().Channels.ShouldHaveSingleItem().Channel.IsEnabled.ShouldBeTrue();
        receiver.Posts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Channel_OfTheEnvironment_CannotBeChangedAndGoesWithItsVariable()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        await using var first = await AlertStation.StartAsync(null, $"OUTBOUND_WEBHOOK_URL={receiver.Url}/hook");
        var id = first.Outbound().Channels[0].Channel.Id;
        (await first.Desk().RemoveAsync(id, Ct)).ShouldNotBeNull().ShouldContain("environment");
        first.Query("SELECT address || secret FROM outbound_channels").ShouldBe([""]);
        await first.StopAsync();

        await using var second = await AlertStation.StartAsync(first.Directory);

        second.Outbound().Channels.ShouldBeEmpty();
    }

    [Fact]
    public async Task Notice_AboutTheStation_GoesOverEveryChannelThatTakesIt()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        await using var station = await AlertStation.StartAsync(null, $"OUTBOUND_WEBHOOK_URL={receiver.Url}/hook");

        await station.App.Services.GetRequiredService<OutboundNotices>().TellAsync("VDL2 is silent", "Nothing for 20 minutes.", AlertSeverity.Critical, Ct);
        await receiver.WaitForTakenAsync(1);

        receiver.Posts[0].Json["kind"]!.GetValue<string>().ShouldBe("station");
        receiver.Posts[0].Json["title"]!.GetValue<string>().ShouldBe("VDL2 is silent");
    }

    [Fact]
    public async Task Secrets_AreInNoLogAndNoAnswer()
    {
        string[] secrets = ["path-nobody-may-see", "t0ken", "us3r", "passw0rd"];
        await using var receiver = await HttpReceiver.StartAsync();
        receiver.Answer = static post => (post.Path.Contains("hook", StringComparison.Ordinal) ? 404 : 503, null, null);
        using var logs = new LogLines();
        string[] environment =
        [
            "ALERT_STAT_TERMS=AA0727", "DB_ALERT_SAVE_DAYS=36500", "MIN_LOG_LEVEL=trace", "OUTBOUND_WEBHOOK_TOKEN=t0ken",
            $"OUTBOUND_WEBHOOK_URL=http://us3r:passw0rd@127.0.0.1:{receiver.Port}/hook/path-nobody-may-see", $"OUTBOUND_NTFY_URL={receiver.Url}/path-nobody-may-see",
            "OUTBOUND_DISCORD_URL=ftp://example.org/api/webhooks/path-nobody-may-see", $"OUTBOUND_MQTT_URL=mqtt://us3r:passw0rd@127.0.0.1:{HttpReceiver.FreePort()}/path-nobody-may-see",
        ];
        await using var station = await Station.StartAsync(environment: environment, logs: logs);
        await AlertStation.KnowsAsync(station, 3);
        await station.RaiseAsync("ONE");
        await Station.WaitAsync(() => station.Outbound().Channels.All(static channel => channel.Stored.Error is not null));

        using var client = new HttpClient { BaseAddress = station.Url };
        var seen = new List<string>(logs.All) { $"{station.Outbound()}", string.Join('\n', station.Outbound().Channels) };
        foreach (var path in new[] { "live-messages", "about", "health", "api/status", "api/messages", "openapi/v1.json" })
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
            seen.Add(await response.Content.ReadAsStringAsync(Ct));
        }

        seen.Count.ShouldBeGreaterThan(11);
        foreach (var secret in secrets)
        {
            seen.ShouldAllBe(text => !text.Contains(secret, StringComparison.Ordinal), secret);
        }

        station.Query("SELECT text FROM outbound_log").Count.ShouldBe(3);
        station.Query("SELECT text FROM outbound_log").ShouldAllBe(text => !secrets.Any(secret => text.Contains(secret)));
    }

    private static ChannelDraft Draft(HttpReceiver receiver) => new() { Name = "Hook", Kind = OutboundKind.Webhook, Address = receiver.Url + "/hook" };
}
