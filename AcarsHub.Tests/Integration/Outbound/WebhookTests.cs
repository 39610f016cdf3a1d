using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Outbound;
using AcarsHub.Web.Alerts;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration.Outbound;

/// <summary>Whole stations that send alerts to a real receiver.</summary>
public sealed class WebhookTests : IDisposable
{
    private const string Token = "t0ken-nobody-may-see";

    private readonly string _directory = Directory.CreateTempSubdirectory("acarshub-").FullName;

    [Fact]
    public async Task Alerts_WithAReceiver_AreDeliveredOnceInOrder()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        await using (var station = await StartAsync(receiver, "PUBLIC_URL=https://acars.example.org/hub/"))
        {
            await station.RaiseAsync("ONE", "TWO", "THREE", "FOUR", "FIVE");
            await receiver.WaitForTakenAsync(5);
            await Station.WaitAsync(() => station.Channel(OutboundKind.Webhook).Waiting == 0);

            station.Channel(OutboundKind.Webhook).Delivered.ShouldBe(5);
        }

        await using (var station = await StartAsync(receiver))
        {
            await station.RaiseAsync("SIX");
            await receiver.WaitForTakenAsync(6);
        }

        receiver.Texts.ShouldBe(["ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX"]);
        var post = receiver.Posts[0];
        post.Path.ShouldBe("/hook?key=path-nobody-may-see");
        post.Headers["Authorization"].ShouldBe("Bearer " + Token);
        post.Json["kind"]!.GetValue<string>().ShouldBe("alert");
        post.Json["title"]!.GetValue<string>().ShouldBe("Alert: AA0727");
        post.Json["link"]!.GetValue<string>().ShouldStartWith("https://acars.example.org/hub/aircraft/AAL727");
        receiver.Posts.Select(static p => p.Json["id"]!.GetValue<string>()).ShouldBeUnique();
    }

    [Fact]
    public async Task Alerts_WhileTheReceiverIsGone_ArriveInOrderWhenItIsBack()
    {
        await using var receiver = HttpReceiver.Absent();
        await using var station = await StartAsync(receiver);
        await station.RaiseAsync("ONE", "TWO", "THREE");
        await Station.WaitAsync(() => station.Outbound().Channels[0] is { Activity.NextTryUtc: not null, Stored.Waiting: 3 });
        station.Outbound().Channels[0].Activity.Problem.ShouldBe($"http://127.0.0.1:{receiver.Port} cannot be reached (no connection)");

        await receiver.ComeAsync();
        await receiver.WaitForTakenAsync(3);

        receiver.Texts.ShouldBe(["ONE", "TWO", "THREE"]);
        await Station.WaitAsync(() => station.Outbound().Channels[0] is { Activity.Problem: null, Stored.Waiting: 0 });
    }

    [Fact]
    public async Task Alerts_OverARestart_AreNotLost()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        receiver.Answer = static _ => (503, null, null);
        await using (var station = await StartAsync(receiver))
        {
            await station.RaiseAsync("ONE", "TWO");
            await receiver.WaitForPostsAsync(1);
            await Station.WaitAsync(() => station.Channel(OutboundKind.Webhook).Waiting == 2);
        }

        receiver.Answer = static _ => (200, null, null);
        await using (var station = await StartAsync(receiver))
        {
            await receiver.WaitForTakenAsync(2);
        }

        receiver.Texts.ShouldBe(["ONE", "TWO"]);
    }

    [Fact]
    public async Task Alerts_OfAProcessKilledInTheMiddle_AreNotLost()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        receiver.Answer = static _ => (503, null, null);
        string[] settings = ["ALERT_STAT_TERMS=AA0727", $"OUTBOUND_WEBHOOK_URL={receiver.Url}/hook", $"ACARSHUB_DB={_directory}/messages.db", "RRD_PATH=none.rrd", "DB_SAVE_DAYS=36500", "DB_ALERT_SAVE_DAYS=36500"];
        using (var server = await ServerProcess.StartAsync(_directory, settings))
        {
            await Station.WaitAsync(() => Query("SELECT count(*) FROM outbound_channels") is ["1"]);
            using var socket = new System.Net.Sockets.UdpClient();
            await socket.SendAsync(System.Text.Encoding.UTF8.GetBytes(AlertStation.Message("ONE")), server.AcarsEndPoint);
            await receiver.WaitForPostsAsync(1);
            await server.KillAsync();
        }

        receiver.Answer = static _ => (200, null, null);
        using (var server = await ServerProcess.StartAsync(_directory, settings))
        {
            await receiver.WaitForTakenAsync(1);
            await Station.WaitAsync(() => Query("SELECT count(*) FROM outbound_queue") is ["0"]);
        }

        receiver.Texts.ShouldBe(["ONE"]);
        receiver.Posts.Select(static post => post.Json["id"]!.GetValue<string>()).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Alerts_StoredByAProcessThatDiedBeforeItQueuedThem_AreSentAtTheNextStart()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        await using (var station = await StartAsync(receiver))
        {
            await station.RaiseAsync("ONE", "TWO", "THREE");
            await receiver.WaitForTakenAsync(3);
        }

        Query("UPDATE outbound_channels SET message_id = message_id - 2");
        await using (var station = await StartAsync(receiver))
        {
            await receiver.WaitForTakenAsync(5);
        }

        receiver.Texts.ShouldBe(["ONE", "TWO", "THREE", "TWO", "THREE"]);
    }

    [Fact]
    public async Task Alerts_OfMessagesOfBefore_AreNotSent()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        await using (var station = await AlertStation.StartAsync(_directory))
        {
            await station.RaiseAsync("BEFORE THERE WAS A CHANNEL");
        }

        await using (var station = await StartAsync(receiver))
        {
            // As if the history had been looked through anew.
            Query("INSERT INTO alert_matches (message_id, term, match_type, matched_at) SELECT message_id, 'NEW TERM', match_type, matched_at FROM alert_matches");
            await station.RaiseAsync("AFTER");
            await receiver.WaitForTakenAsync(1);
        }

        receiver.Texts.ShouldBe(["AFTER"]);
    }

    [Fact]
    public async Task Message_HeardByTwoStations_IsToldOnce()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        await using var station = await StartAsync(receiver);
        var message = AlertStation.Message("HEARD TWICE");

        await station.SendAllAsync(message, message.Replace("\"TEST\"", "\"OTHER\"", StringComparison.Ordinal), AlertStation.Message("ANOTHER", minute: 1));
        await receiver.WaitForTakenAsync(2);

        receiver.Texts.ShouldBe(["HEARD TWICE", "ANOTHER"]);
        station.Query("SELECT count(DISTINCT message_id) FROM alert_matches").ShouldBe(["3"]);
    }

    [Fact]
    public async Task Alert_Refused_IsGivenUpAtOnceAndWrittenDown()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        receiver.Answer = static post => (post.Body.Contains("ONE", StringComparison.Ordinal) ? 404 : 200, null, null);
        await using var station = await StartAsync(receiver);

        await station.RaiseAsync("ONE", "TWO");
        await receiver.WaitForTakenAsync(1);
        await Station.WaitAsync(() => station.Channel(OutboundKind.Webhook) is { Waiting: 0, Delivered: 1 });

        receiver.Texts.ShouldBe(["TWO"]);
        var channel = station.Channel(OutboundKind.Webhook);
        channel.Failed.ShouldBe(1);
        channel.Error.ShouldBe($"http://127.0.0.1:{receiver.Port} answers 404 Not Found");
        (await station.Desk().LogAsync(channel.Channel.Id, TestContext.Current.CancellationToken)).ShouldHaveSingleItem().Text.ShouldStartWith("1 given up: ");
    }

    [Fact]
    public async Task Rebuild_OfTheHistory_SendsNothingOfOldMessages()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        await using var station = await StartAsync(receiver);
        await station.SendAllAsync(WireSamples.Acars("BB0001", "OIL"));
        var (book, rebuild) = (station.App.Services.GetRequiredService<AlertBook>(), station.App.Services.GetRequiredService<AlertRebuild>());
        var terms = book.Current.Terms;
        (await station.App.Services.GetRequiredService<AlertEditor>()
            .ChangeAsync(terms with { Terms = terms.Terms.Add(AlertTerm.Of("OIL")) }, book.Current.Revision, TestContext.Current.CancellationToken)).Problem.ShouldBeNull();

        rebuild.Start().ShouldBeTrue();
        await Station.WaitAsync(() => !rebuild.Current.IsRunning);
        await station.RaiseAsync("NEW");
        await receiver.WaitForTakenAsync(1);

        rebuild.Current.Result!.Matches.ShouldBe(1);
        receiver.Texts.ShouldBe(["NEW"]);
    }

    [Fact]
    public async Task Redirect_IsNotFollowed()
    {
        await using var other = await HttpReceiver.StartAsync();
        await using var receiver = await HttpReceiver.StartAsync();
        receiver.Answer = _ => (307, "Location", other.Url + "/elsewhere");
        await using var station = await StartAsync(receiver);

        await station.RaiseAsync("ONE");
        await Station.WaitAsync(() => station.Channel(OutboundKind.Webhook).Failed == 1);

        other.Posts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Channel_ThatFails_HoldsNoOtherUp()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        receiver.Answer = static post => (post.Path.StartsWith("/hook", StringComparison.Ordinal) ? 503 : 200, null, null);
        await using var station = await StartAsync(receiver, $"OUTBOUND_NTFY_URL={receiver.Url}/my-topic", $"OUTBOUND_DISCORD_URL={receiver.Url}/api/webhooks/1/x", $"OUTBOUND_APPRISE_URL={receiver.Url}/notify/key");

        await station.RaiseAsync("ONE", "TWO");
        await receiver.WaitForTakenAsync(6);

        receiver.Taken.Select(static post => post.Path).ShouldBe(["/", "/", "/api/webhooks/1/x", "/api/webhooks/1/x", "/notify/key", "/notify/key"], ignoreOrder: true);
        station.Channel(OutboundKind.Webhook).Waiting.ShouldBe(2);
    }

    [Fact]
    public async Task Severity_BelowThatOfAChannel_IsNotSentThere()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        await using var station = await StartAsync(receiver, $"OUTBOUND_APPRISE_URL={receiver.Url}/notify/key", "OUTBOUND_APPRISE_MIN_SEVERITY=critical");

        await station.RaiseAsync("A WARNING");
        await receiver.WaitForTakenAsync(1);

        station.Channel(OutboundKind.Apprise).Waiting.ShouldBe(0);
        receiver.Posts.ShouldHaveSingleItem().Path.ShouldStartWith("/hook");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }

    private List<string> Query(string sql) => Station.Query(Path.Combine(_directory, "messages.db"), sql);

    private Task<Station> StartAsync(HttpReceiver receiver, params string[] environment) =>
        AlertStation.StartAsync(_directory, [$"OUTBOUND_WEBHOOK_URL={receiver.Url}/hook?key=path-nobody-may-see", $"OUTBOUND_WEBHOOK_TOKEN={Token}", .. environment]);
}
