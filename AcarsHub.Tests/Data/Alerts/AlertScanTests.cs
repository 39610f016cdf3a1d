using AcarsHub.Data.Queries;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Alerts;

/// <summary>Looking for terms in stored messages, and what takes the place of their alerts.</summary>
public sealed class AlertScanTests : IAsyncLifetime
{
    private static readonly AlertTermSet s_terms = new([AlertTerm.Of("FUEL") with { Fields = AlertFields.All }, AlertTerm.Of("N1*")], [AlertTerm.Of("TEST")]);

    private NewDatabase _database = null!; // Set before every test.

    public async ValueTask InitializeAsync()
    {
        _database = await NewDatabase.OpenAsync();
        await _database.SaveTermsAsync(s_terms);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Scan_OfStoredMessages_FindsWhatTheMatcherFindsInThem()
    {
        var ids = _database.Write(Text("LOW FUEL"), Text("REFUEL"), Text("FUEL TEST"), Text(null) with { Tail = "N1AB" }, NewMessage.Bare());

        var (result, found) = await ScanAsync();

        result.ShouldBe(new AlertScanResult(5, 2, ids[^1]));
        found.Select(static alert => $"{alert.Id}: {string.Join(',', alert.Hits.Select(static hit => hit.Term.Text + " " + hit.Field))}")
            .ShouldBe([$"{ids[0]}: FUEL Text", $"{ids[3]}: N1* Tail"]);
        found[0].TimeMs.ShouldBe(NewMessage.ReceivedAt.ToUnixTimeMilliseconds());
    }

    [Fact]
    public async Task Scan_OfMoreThanOneBatch_TellsHowFarItIs()
    {
        _database.Write([.. Enumerable.Range(0, AlertScan.BatchRows + 7).Select(static i => Text(i % 1000 == 0 ? "FUEL" : "NOTHING"))]);
        var told = new List<AlertScanProgress>();

        var (result, found) = await ScanAsync(new Told(told.Add));

        (result.Examined, result.Matched, found.Count).ShouldBe((AlertScan.BatchRows + 7, 6, 6));
        told[^1].ShouldBe(new AlertScanProgress(AlertScan.BatchRows + 7, AlertScan.BatchRows + 7, 6));
    }

    [Fact]
    public async Task Scan_ThatIsGivenUp_Ends()
    {
        _database.Write([.. Enumerable.Range(0, AlertScan.BatchRows * 2).Select(static _ => Text("FUEL"))]);
        using var stop = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(ScanAsync(new Told(_ => stop.Cancel()), stop.Token));
    }

    [Fact]
    public async Task Replace_AlertsOfTheHistory_KeepsThoseOfYoungerMessagesAndCountsAnew()
    {
        var ids = _database.Write(Text("FUEL"), Text("NOTHING"), Text("FUEL"), Text("FUEL"));
        AddAlert(ids[1], "FUEL");
        AddAlert(ids[3], "FUEL");
        var committed = new List<StoredTerms>();
        using var found = Found(ids[0], ids[2]);

        (await ReplaceAsync(found, ids[2], committed.Add)).ShouldBeTrue();

        _database.Query("SELECT message_id FROM alert_matches ORDER BY message_id").ShouldBe([$"{ids[0]}", $"{ids[2]}", $"{ids[3]}"]);
        committed.ShouldHaveSingleItem().Counts.ShouldBe(new Dictionary<string, long> { ["FUEL"] = 3, ["N1*"] = 0 }, ignoreOrder: true);
    }

    [Fact]
    public async Task Replace_WithOtherTermsByNow_ChangesNothing()
    {
        var ids = _database.Write(Text("FUEL"), Text("FUEL"));
        AddAlert(ids[1], "FUEL");
        using var found = Found(ids[0]);
        await _database.SaveTermsAsync(s_terms with { Ignored = [] });

        (await ReplaceAsync(found, ids[1], static _ => throw new InvalidOperationException("Nothing was changed."))).ShouldBeFalse();

        _database.Query("SELECT message_id FROM alert_matches").ShouldBe([$"{ids[1]}"]);
    }

    [Fact]
    public async Task Replace_MessageThatIsGoneByNow_HasNoAlert()
    {
        var ids = _database.Write(Text("FUEL"), Text("FUEL"));
        using var found = Found(ids[0], ids[1]);
        _database.Execute($"DELETE FROM message_rows WHERE id = {ids[0]}");

        (await ReplaceAsync(found, ids[1], static _ => { })).ShouldBeTrue();

        _database.Query("SELECT message_id FROM alert_matches").ShouldBe([$"{ids[1]}"]);
    }

    [Fact]
    public void Found_AsManyAsDoNotFitInMemory_AreReadBackInTheirOrder()
    {
        var path = _database.Options.DatabasePath + ".alerts";
        using (var found = Found([.. Enumerable.Range(1, 500_000)]))
        {
            new FileInfo(path).Length.ShouldBeGreaterThan(0);
            found.Count.ShouldBe(500_000);
            found.Read().Select(static alert => alert.MessageId).ShouldBe(Enumerable.Range(1, 500_000).Select(static id => (long)id));
        }

        File.Exists(path).ShouldBeFalse();
    }

    private static AcarsMessage Text(string? text) => NewMessage.Bare() with { Text = text };

    private async Task<(AlertScanResult Result, List<ScannedAlert> Found)> ScanAsync(IProgress<AlertScanProgress>? progress = null, CancellationToken ct = default)
    {
        var found = new List<ScannedAlert>();
        var scan = new AlertScan(_database.Contexts, ReferenceData.Load(new ReferenceSources()), new ContentDecoder(new MessageDecoder()));
        return (await scan.RunAsync(new AlertMatcher(s_terms), found.Add, progress, ct), found);
    }

    private FoundAlerts Found(params IEnumerable<int> ids) => Found([.. ids.Select(static id => (long)id)]);

    private FoundAlerts Found(params long[] ids)
    {
        var found = new FoundAlerts(s_terms, _database.Options);
        foreach (var id in ids)
        {
            found.Add(new ScannedAlert(id, NewMessage.ReceivedAt.ToUnixTimeMilliseconds(), [new AlertHit(s_terms.Terms[0], AlertFields.Text)]));
        }

        return found;
    }

    private void AddAlert(long id, string term) =>
        _database.Execute($"INSERT INTO alert_matches (message_id, term, match_type, matched_at) VALUES ({id}, '{term}', 'text', 1)");

    private async Task<bool> ReplaceAsync(FoundAlerts found, long lastId, Action<StoredTerms> committed)
    {
        var jobs = _database.Service<StoreJobs>();
        var replacing = new AlertHistoryWriter(jobs).ReplaceAsync(found, lastId, committed, default);
        _database.Writer.RunJob(jobs).ShouldBeTrue();
        return await replacing;
    }

    private sealed class Told(Action<AlertScanProgress> tell) : IProgress<AlertScanProgress>
    {
        public void Report(AlertScanProgress value) => tell(value);
    }
}
