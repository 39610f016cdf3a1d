using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Alerts;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

/// <summary>Alerts of a running station, from the datagram to what every browser is shown.</summary>
public sealed class AlertTests
{
    private const string Terms = "ALERT_STAT_TERMS= fuel, ex07,,FUEL ,M*DAY";

    [Fact]
    public async Task Terms_OfTheConfiguration_HoldFromTheFirstMessageOn()
    {
        await using var station = await Station.StartAsync(environment: [Terms]);

        await station.SendAllAsync(Acars("LOW FUEL"), Acars("NOTHING", flight: "EX0727"), Acars("NOTHING"), Acars("MAYYDAY"));

        station.Query("SELECT message_id, term, match_type FROM alert_matches ORDER BY id").ShouldBe(["1|FUEL|text", "2|EX07|flight", "4|M*DAY|text"]);
        Book(station).Current.Terms.Terms.Select(static term => $"{term.Text} {term.Kind}").ShouldBe(["FUEL Plain", "EX07 Plain", "M*DAY Wildcard"]);
        Book(station).Current.Counts.Values.ShouldBe([1, 1, 1]);
        Shown(station).ShouldBe(["MAYYDAY", "NOTHING", "LOW FUEL"]);
        station.App.Services.GetRequiredService<LiveFeed<AlertEvent>>().LastSequence.ShouldBe(3);
    }

    [Fact]
    public async Task Restart_OnTheSameDatabase_ShowsTheSameAlertsAndTellsNoneAgain()
    {
        await using var first = await Station.StartAsync(environment: [Terms]);
        await first.SendAllAsync(Acars("LOW FUEL"), Acars("NOTHING"), Acars("LESS FUEL", flight: "EX0727"));
        await first.StopAsync();

        await using var second = await Station.StartAsync(directory: first.Directory, environment: ["ALERT_STAT_TERMS=OTHER"]);
        await second.WaitForMessagesAsync(3);

        Shown(second).ShouldBe(["LESS FUEL", "LOW FUEL"]);
        Book(second).Current.Counts["FUEL"].ShouldBe(2); // Terms are there, so those of the configuration do not count.
        Book(second).Current.Counts.ShouldNotContainKey("OTHER");
        second.App.Services.GetRequiredService<LiveGroups>().Current.Sum(static group => group.Alerts).ShouldBe(2);
        second.App.Services.GetRequiredService<LiveFeed<AlertEvent>>().LastSequence.ShouldBe(0);
    }

    [Fact]
    public async Task Api_OfMessages_NamesTheTermsByWhereTheyWereFound()
    {
        await using var station = await Station.StartAsync(environment: [Terms]);
        await station.SendAllAsync(Acars("LOW FUEL ON EX07", flight: "EX0727"), Acars("NOTHING"));

        var messages = (await station.GetJsonAsync("/api/messages"))["messages"]!.AsArray();

        messages[1]!["matched"]!.GetValue<bool>().ShouldBeTrue();
        messages[1]!["matched_text"]!.ToJsonString().ShouldBe("""["FUEL","EX07"]""");
        messages[1]!["matched_flight"]!.ToJsonString().ShouldBe("""["EX07"]""");
        messages[0]!.AsObject().Select(static pair => pair.Key).ShouldNotContain("matched");
    }

    [Fact]
    public async Task Change_OfTerms_HoldsForTheNextMessageAndTakesAlertsOfTheOldOnesAway()
    {
        await using var station = await Station.StartAsync(environment: [Terms]);
        await station.SendAllAsync(Acars("LOW FUEL"), Acars("EX", flight: "EX0727"));
        var before = Book(station).Current;

        var change = await Editor(station).ChangeAsync(new AlertTermSet([before.Terms.Terms[0], AlertTerm.Of("oil")], []), before.Revision, default);
        await station.SendAllAsync(2, Acars("NO OIL"), Acars("EX", flight: "EX0727"));

        change.Problem.ShouldBeNull();
        change.State.Counts["FUEL"].ShouldBe(1);
        Shown(station).ShouldBe(["NO OIL", "LOW FUEL"]);
        station.Query("SELECT message_id, term FROM alert_matches ORDER BY id").ShouldBe(["1|FUEL", "3|OIL"]);
    }

    [Fact]
    public async Task Change_OfTermsSomebodyElseHasChanged_IsRefused()
    {
        await using var station = await Station.StartAsync(environment: [Terms]);
        await station.SendAllAsync(Acars("LOW FUEL"));
        var revision = Book(station).Current.Revision;
        await Editor(station).ChangeAsync(new AlertTermSet([AlertTerm.Of("mine")], []), revision, default);

        var change = await Editor(station).ChangeAsync(AlertTermSet.Empty, revision, default);

        change.Problem.ShouldNotBeNull().ShouldContain("Somebody else");
        Book(station).Current.Terms.Terms.ShouldBe([AlertTerm.Of("mine")]);
    }

    [Fact]
    public async Task Change_WhereRemoteUpdatesAreNotAllowed_IsRefused()
    {
        await using var station = await Station.StartAsync(environment: [Terms, "ALLOW_REMOTE_UPDATES=false"]);
        await station.SendAllAsync(Acars("LOW FUEL"));

        var change = await Editor(station).ChangeAsync(AlertTermSet.Empty, Book(station).Current.Revision, default);

        change.Problem.ShouldNotBeNull().ShouldContain("ALLOW_REMOTE_UPDATES");
        station.Query("SELECT count(*) FROM alert_stats").ShouldBe(["3"]);
    }

    [Fact]
    public async Task Retention_ThatRemovesAlerts_TakesThemFromThePagesToo()
    {
        await using var first = await Station.StartAsync(environment: [Terms]);
        await first.SendAllAsync(Acars("OLD FUEL"), Acars("LOW FUEL"));
        await first.StopAsync();
        first.Query("UPDATE alert_matches SET matched_at = 0 WHERE message_id = 1");

        await using var station = await Station.StartAsync(directory: first.Directory, environment: [Terms, "DB_ALERT_SAVE_DAYS=120"]);
        await station.WaitForMessagesAsync(2);

        await Station.WaitAsync(() => Shown(station) is ["LOW FUEL"]);
        station.App.Services.GetRequiredService<LiveFeed<AlertBookState>>().LastSequence.ShouldBe(2, "Pages are told, too."); // After the terms of the start.
        station.Query("SELECT message_id FROM alert_matches").ShouldBe(["2"]);
        Book(station).Current.Counts["FUEL"].ShouldBe(2);
    }

    private static string Acars(string text, string flight = "ZZ0001") =>
        $$"""{"timestamp":{{Interlocked.Increment(ref s_second)}},"station_id":"TEST","freq":131.55,"channel":0,"level":-10,"error":0,"mode":"2","label":"H1","tail":".N{{s_second}}","flight":"{{flight}}","text":"{{text}}"}""";

    private static int s_second = (int)TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() - 1_000;

    private static AlertBook Book(Station station) => station.App.Services.GetRequiredService<AlertBook>();

    private static AlertEditor Editor(Station station) => station.App.Services.GetRequiredService<AlertEditor>();

    private static List<string?> Shown(Station station) =>
        [.. station.App.Services.GetRequiredService<LiveAlerts>().Current.SelectMany(static group => group.Messages).OrderByDescending(static m => m.Key).Select(static m => m.Text)];
}
