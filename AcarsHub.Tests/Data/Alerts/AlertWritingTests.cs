using AcarsHub.Data.Queries;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Alerts;

/// <summary>Alerts beside their messages, and the terms they belong to.</summary>
public sealed class AlertWritingTests
{
    private static readonly AlertTerm s_fuel = new("FUEL") { Fields = AlertFields.Text | AlertFields.Decoded, Severity = AlertSeverity.Critical, Colour = AlertColour.Purple };
    private static readonly AlertTerm s_flight = AlertTerm.Of("EX07*");
    private static readonly AlertTermSet s_terms = new([s_fuel, s_flight], [new AlertTerm("te?t") { Kind = AlertTermKind.Regex }]);

    [Fact]
    public async Task Write_MessageWithAlerts_StoresAndCountsThemWithIt()
    {
        await using var database = await NewDatabase.OpenAsync();
        await database.SaveTermsAsync(s_terms);

        var stored = database.Writer.Write([Alerted(s_fuel, AlertFields.Text), NewMessage.Enriched(), Alerted(s_flight, AlertFields.Flight)]);

        database.Query("SELECT message_id, term, match_type, matched_at FROM alert_matches ORDER BY id").ShouldBe(
        [
            $"{stored[0].Id}|FUEL|text|{NewMessage.ReceivedAt.ToUnixTimeMilliseconds()}",
            $"{stored[2].Id}|EX07*|flight|{NewMessage.ReceivedAt.ToUnixTimeMilliseconds()}",
        ]);
        database.Query("SELECT term, count FROM alert_stats").ShouldBe(["FUEL|1", "EX07*|1"], ignoreOrder: true);
        var read = await database.NewestAsync();
        read.Select(static record => string.Join(',', record.Alerts)).ShouldBe(["StoredHit { Term = FUEL, Field = Text }", "", "StoredHit { Term = EX07*, Field = Flight }"]);
    }

    [Fact]
    public async Task Write_MessageThatIsNotStored_HasNoAlerts()
    {
        await using var database = await NewDatabase.OpenAsync(static options => options with { SaveAll = false });
        var empty = NewMessage.Enriched(NewMessage.Bare()) with { Alerts = [new AlertHit(s_flight, AlertFields.Flight)] };

        var stored = database.Writer.Write([empty]).ShouldHaveSingleItem();

        stored.Enriched.IsAlert.ShouldBeFalse();
        database.Query("SELECT count(*) FROM alert_matches").ShouldBe(["0"]);
    }

    [Fact]
    public async Task Save_Terms_ReadBackInTheirOrder()
    {
        await using var database = await NewDatabase.OpenAsync();

        await database.SaveTermsAsync(s_terms);

        (await database.TermsAsync()).Terms.ShouldBe(s_terms);
    }

    [Fact]
    public async Task Save_ChangedTerms_KeepsCountsOfThoseThatStayAndDropsMatchesOfThoseThatGo()
    {
        await using var database = await NewDatabase.OpenAsync();
        await database.SaveTermsAsync(s_terms);
        database.Writer.Write([Alerted(s_fuel, AlertFields.Text), Alerted(s_flight, AlertFields.Flight), Alerted(s_fuel, AlertFields.Text)]);
        var changed = s_fuel with { Severity = AlertSeverity.Notice };

        var saved = await database.SaveTermsAsync(new AlertTermSet([AlertTerm.Of("new"), changed], []));

        saved.Terms.Terms.ShouldBe([AlertTerm.Of("NEW"), changed]);
        saved.Counts.ShouldBe(new Dictionary<string, long> { ["FUEL"] = 2, ["NEW"] = 0 }, ignoreOrder: true);
        database.Query("SELECT term, count(*) FROM alert_matches GROUP BY term").ShouldBe(["FUEL|2"]);
    }

    [Fact]
    public async Task Read_TermOfANewerVersion_IsWhatIsUsual()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Execute("INSERT INTO alert_stats (term, kind, fields, severity, colour, count) VALUES ('X', 'fuzzy', 4096, 'dire', 'infrared', 3)");

        (await database.TermsAsync()).Terms.Terms.ShouldBe([new AlertTerm("X")]);
    }

    [Fact]
    public async Task ByTerm_MessageWithTheTermInTwoFields_IsListedOnce()
    {
        await using var database = await NewDatabase.OpenAsync();
        await database.SaveTermsAsync(s_terms);
        var twice = Alerted(s_fuel, AlertFields.Text) with { Alerts = [new AlertHit(s_fuel, AlertFields.Text), new AlertHit(s_fuel, AlertFields.Tail)] };
        var ids = database.Writer.Write([Alerted(s_fuel, AlertFields.Text), twice, Alerted(s_flight, AlertFields.Flight), Alerted(s_fuel, AlertFields.Text)]).Select(static m => m.Id).ToArray();
        var query = database.Service<AlertsByTermQuery>();

        var first = await query.RunAsync("FUEL", 0, 2, default);
        var second = await query.RunAsync("FUEL", 2, 2, default);

        (first.Total, second.Total).ShouldBe((3, 3));
        first.Messages.Concat(second.Messages).Select(static m => m.Id).ShouldBe([ids[3], ids[1], ids[0]]);
        first.Messages[1].Alerts.Length.ShouldBe(2);
        (await query.RunAsync("fuel", 0, 2, default)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Job_ThatFails_WritesNothingAndSaysWhy()
    {
        await using var database = await NewDatabase.OpenAsync();
        var jobs = database.Service<StoreJobs>();
        var job = jobs.RunAsync<int>(
            static connection =>
            {
                using var command = connection.CreateCommand();
                command.CommandText = "INSERT INTO ignore_alert_terms (term) VALUES ('X')";
                command.ExecuteNonQuery();
                command.CommandText = "INSERT INTO ignore_alert_terms (term) VALUES ('X')";
                return command.ExecuteNonQuery();
            },
            static _ => throw new InvalidOperationException("There is nothing to tell."),
            default);

        database.Writer.RunJob(jobs).ShouldBeTrue();

        (await Should.ThrowAsync<SqliteException>(job)).Message.ShouldContain("UNIQUE");
        database.Query("SELECT count(*) FROM ignore_alert_terms").ShouldBe(["0"]);
        database.Writer.RunJob(jobs).ShouldBeFalse();
    }

    [Fact]
    public async Task Jobs_WhenTheStationStops_AreCancelled()
    {
        var jobs = new StoreJobs();
        var before = jobs.RunAsync(static _ => 1, null, default);

        jobs.Stop();

        await Should.ThrowAsync<OperationCanceledException>(before);
        await Should.ThrowAsync<OperationCanceledException>(jobs.RunAsync(static _ => 1, null, default));
        (await jobs.WaitAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Job_NobodyWaitsForAnyMore_EndsWithoutTheWriterAndIsNotDone()
    {
        await using var database = await NewDatabase.OpenAsync();
        var jobs = database.Service<StoreJobs>();
        using var stop = new CancellationTokenSource();
        var isDone = false;
        var job = jobs.RunAsync(_ => isDone = true, null, stop.Token);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(job);
        database.Writer.RunJob(jobs).ShouldBeTrue();
        isDone.ShouldBeFalse();
    }

    [Fact]
    public async Task Job_GivenUpWhileItIsDone_IsDone()
    {
        await using var database = await NewDatabase.OpenAsync();
        var jobs = database.Service<StoreJobs>();
        using var stop = new CancellationTokenSource();
        var job = jobs.RunAsync(
            _ =>
            {
                stop.Cancel();
                return 1;
            },
            null,
            stop.Token);

        database.Writer.RunJob(jobs);

        (await job).ShouldBe(1);
    }

    private static EnrichedMessage Alerted(AlertTerm term, AlertFields field) => NewMessage.Enriched() with { Alerts = [new AlertHit(term, field)] };
}
