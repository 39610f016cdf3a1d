using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Alerts;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Alerts;

/// <summary>Terms that come after the messages, in a whole station.</summary>
public sealed class AlertRebuildTests
{
    private static readonly string[] s_messages = [Line(1, "LOW FUEL"), Line(2, "FUEL TEST"), Line(3, "REFUEL"), Line(4, "FUEL OK")];

    [Fact]
    public async Task Rebuild_AfterATermWasAdded_FindsItInTheHistoryAndOnThePages()
    {
        await using var station = await StartAsync();
        var (rebuild, book) = (Of<AlertRebuild>(station), Of<AlertBook>(station));
        await ChangeAsync(station, new AlertTermSet([AlertTerm.Of("FUEL")], [AlertTerm.Of("TEST")]));
        var revision = book.Current.Revision;

        rebuild.Start().ShouldBeTrue();
        var end = await EndAsync(station);

        (end.Problem, end.Done, end.Total).ShouldBe((null, 4, 4));
        end.Result.ShouldNotBeNull().ShouldSatisfyAllConditions(
            static result => result.MatchedMessages.ShouldBe(2),
            static result => result.Matches.ShouldBe(2),
            static result => result.WasCancelled.ShouldBeFalse());
        station.Query("SELECT m.msg_text FROM alert_matches AS a JOIN message_rows AS m ON m.id = a.message_id ORDER BY a.id").ShouldBe(["LOW FUEL", "FUEL OK"]);
        (book.Current.CountOf(AlertTerm.Of("FUEL")), book.Current.Revision).ShouldBe((2, revision));
        Of<LiveAlerts>(station).Current.SelectMany(static group => group.Messages).Count().ShouldBe(2);
        Of<LiveFeed<AlertEvent>>(station).LastSequence.ShouldBe(0);
    }

    [Fact]
    public async Task Rebuild_ThatIsGivenUp_ChangesNothing()
    {
        await using var station = await StartAsync();
        var rebuild = Of<AlertRebuild>(station);
        await ChangeAsync(station, new AlertTermSet([AlertTerm.Of("FUEL")], []));

        rebuild.Start();
        rebuild.Cancel();
        var end = await EndAsync(station);

        // Given up before it was done, or done before it was given up.
        station.Query("SELECT count(*) FROM alert_matches").ShouldBe([end.Result.ShouldNotBeNull().WasCancelled ? "0" : "3"]);
        end.Problem.ShouldBeNull();
        rebuild.Start().ShouldBeTrue();
        (await EndAsync(station)).Result.ShouldNotBeNull().MatchedMessages.ShouldBe(3);
    }

    [Fact]
    public async Task Rebuild_WhereChangesAreNotAllowed_IsRefused()
    {
        await using var station = await StartAsync("ALLOW_REMOTE_UPDATES=false");

        Of<AlertRebuild>(station).Start().ShouldBeFalse();

        Of<AlertRebuild>(station).Current.ShouldSatisfyAllConditions(
            static state => state.IsRunning.ShouldBeFalse(),
            static state => state.Problem.ShouldNotBeNull().ShouldContain("ALLOW_REMOTE_UPDATES"));
    }

    [Fact]
    public async Task Preview_OfATerm_CountsAndShowsTheNewestWithoutChangingAnything()
    {
        await using var station = await StartAsync();
        await ChangeAsync(station, new AlertTermSet([], [AlertTerm.Of("TEST")]));

        var result = await Of<AlertPreview>(station).RunAsync(AlertTerm.Of("FUEL"), null, default);

        (result.Problem, result.Matched, result.Examined).ShouldBe((null, 2, 4));
        result.Examples.Select(static message => message.Message.Text).ShouldBe(["FUEL OK", "LOW FUEL"]);
        result.Examples.ShouldAllBe(static message => message.Enriched.IsAlert);
        station.Query("SELECT count(*) FROM alert_matches").ShouldBe(["0"]);
    }

    [Fact]
    public async Task Preview_OfABadTerm_SaysWhatIsWrong()
    {
        await using var station = await Station.StartAsync();

        (await Of<AlertPreview>(station).RunAsync(new AlertTerm("(") { Kind = AlertTermKind.Regex }, null, default)).Problem.ShouldNotBeNull().ShouldContain(") is missing");
    }

    private static async Task<Station> StartAsync(params string[] environment)
    {
        var station = await Station.StartAsync(environment: environment);
        await station.SendAllAsync(s_messages);
        return station;
    }

    private static async Task ChangeAsync(Station station, AlertTermSet terms) =>
        (await Of<AlertEditor>(station).ChangeAsync(terms, Of<AlertBook>(station).Current.Revision, default)).Problem.ShouldBeNull();

    private static async Task<AlertRebuildState> EndAsync(Station station)
    {
        await Station.WaitAsync(() => !Of<AlertRebuild>(station).Current.IsRunning);
        return Of<AlertRebuild>(station).Current;
    }

    private static T Of<T>(Station station)
        where T : notnull => station.App.Services.GetRequiredService<T>();

    // Numbered as messages that have nothing to do with each other, which the same second would make parts of one.
    private static string Line(int number, string text) => WireSamples.Acarsdec.Replace("POS N35001W106002", text, StringComparison.Ordinal).Replace("M11A", $"{(char)('A' + number)}11A", StringComparison.Ordinal);
}
