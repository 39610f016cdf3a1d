using AcarsHub.Data.Search;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Search;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Data.Migrations;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Search;

/// <summary>What a search finds, field by field, in a database of our own.</summary>
public sealed class MessageSearchTests : IAsyncLifetime
{
    private NewDatabase _database = null!; // Set before each test.

    private MessageSearch Search => new(_database.Contexts);

    public async ValueTask InitializeAsync() => _database = await NewDatabase.OpenAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("tail=8719Q", "1")]
    [InlineData("tail=n87*q", "1")]
    [InlineData("tail=*87*", "3,1")]
    [InlineData("tail=87*", "")]
    [InlineData("tail=D-A", "2")]
    [InlineData("tail=D_A", "")]
    [InlineData("tail=%", "")]
    [InlineData("tail=\\", "")]
    [InlineData("tail='", "")]
    [InlineData("icao=A1B2C3", "3,1")]
    [InlineData("icao=1B2", "3,1")]
    [InlineData("icao=3C*", "2")]
    [InlineData("icao=FFFFFF", "")]
    [InlineData("flight=0727", "3,1")]
    [InlineData("flight=EX0727&tail=87X", "3")]
    [InlineData("depa=ED", "2")]
    [InlineData("depa=DD", "")]
    [InlineData("dsta=KJFK", "2")]
    [InlineData("freq=130.", "3,1")]
    [InlineData("freq=0.025", "")]
    [InlineData("label=h", "2")]
    [InlineData("label=1", "3,1")]
    [InlineData("msgno=7", "3,2,1")]
    [InlineData("msgno=9C", "2")]
    [InlineData("station_id=two", "2")]
    [InlineData("station_id=stat", "3,2,1")]
    [InlineData("msg_type=HFDL", "2")]
    [InlineData("errors=1", "3")]
    [InlineData("position=1", "2")]
    [InlineData("alerts=1", "")]
    [InlineData("order=oldest", "1,2,3")]
    [InlineData("tail=a😀b", "")]
    public async Task Fields_FindByTheirRules(string query, string ids)
    {
        _database.Write(
            NewMessage.Received() with { Tail = "N8719Q" },
            NewMessage.Received(DecoderKind.Hfdl) with
            {
                Tail = "D-ABCD",
                Icao = Icao24.Parse("3C4A5B"),
                Flight = "LH400",
                DepartureAirport = "EDDF",
                DestinationAirport = "KJFK",
                FrequencyMhz = 11.3840m,
                Label = "H1",
                MessageNumber = "D79C",
                StationId = "Station-Two",
                LatitudeDegrees = 50,
                LongitudeDegrees = 8,
            },
            NewMessage.Received() with { Tail = "N87X", ErrorCount = 2 });

        await ShouldFindAsync(query, ids);
    }

    [Theory]
    [InlineData("msg_text=POSITION", "2,1")]
    [InlineData("msg_text=POS", "2,1")]
    [InlineData("msg_text=SITION", "")]
    [InlineData("msg_text=POSITION REP", "2,1")]
    [InlineData("msg_text=REPORT POSITION", "")]
    [InlineData("msg_text=position-report, fuel", "2")]
    [InlineData("msg_text=FUEL OR ENGINE", "")]
    [InlineData("q=fuel", "3,2")]
    [InlineData("q=fue", "")]
    [InlineData("q=fue*", "3,2")]
    [InlineData("q=fuel position", "2")]
    [InlineData("q=fuel OR position", "3,2,1")]
    [InlineData("q=fuel -position", "3")]
    [InlineData("q=-position", "3")]
    [InlineData("q=\"position report\"", "2,1")]
    [InlineData("q=\"report position\"", "")]
    [InlineData("q=\"report position\" OR low", "3")]
    [InlineData("q=-\"position report\"", "3")]
    [InlineData("q=\"position rep\"*", "2,1")]
    [InlineData("q=words:\"a\" AND OR NOT (", "")]
    [InlineData("q=fuel*)\" OR 1=1 --", "")]
    [InlineData("q=größe", "3")]
    public async Task Texts_FindByTheirRules(string query, string ids)
    {
        _database.Write(
            NewMessage.Received() with { Text = "POSITION REPORT" },
            NewMessage.Received() with { Text = "POSITION\r\nREPORT/FUEL 12" },
            NewMessage.Received() with { Text = "FUEL LOW, GRÖSSE größe" });

        await ShouldFindAsync(query, ids);
    }

    [Fact]
    public async Task DecodedValues_AreFoundByQueryNotByText()
    {
        const string Position = "POSN38338W121179,HEC,190057,340,ZAMPA,190340,CEDES,M52,25063,83";
        var message = NewMessage.Received() with { Label = "H1", Text = Position };
        var decoded = new ContentDecoder(new MessageDecoder()).Decode(message);
        decoded.IsDecoded.ShouldBeTrue();
        _database.Writer.Write([NewMessage.Unknown(message) with { Decoded = decoded }, NewMessage.Unknown(NewMessage.Received() with { Text = "OTHER" })]);
        var value = decoded.Items.First(item => item.Text.Contains('°') || item.Text.Contains(' '));
        var phrase = value.Text;

        await ShouldFindAsync("q=" + decoded.Description.Split(' ')[0], "1");
        await ShouldFindAsync($"q=\"{phrase}\"", "1");
        await ShouldFindAsync("q=zampa", "1");
        await ShouldFindAsync("msg_text=zampa", "1");
        await ShouldFindAsync("q=\"zampa hec\"", "");
        _database.FtsFaults().ShouldBeEmpty();
    }

    [Fact]
    public async Task Time_IsARangeWithoutItsEnd()
    {
        _database.Write([.. Enumerable.Range(0, 5).Select(static i => NewMessage.Received() with { ReceivedAtUtc = NewMessage.ReceivedAt.AddHours(i) })]);
        var at = NewMessage.ReceivedAt;

        (await IdsAsync(new() { FromUtc = at.AddHours(1), ToUtc = at.AddHours(3) })).ShouldBe([3, 2]);
        (await IdsAsync(new() { FromUtc = at.AddHours(4) })).ShouldBe([5]);
        (await IdsAsync(new() { ToUtc = at, Text = "POSITION" })).ShouldBeEmpty();
        (await IdsAsync(new() { ToUtc = at.AddHours(1), Text = "POSITION", Order = SearchOrder.Oldest })).ShouldBe([1]);
    }

    [Fact]
    public async Task Alerts_AreFoundAloneAndWithWords()
    {
        _database.Write(NewMessage.Received(), NewMessage.Received() with { Text = "OTHER" }, NewMessage.Received());
        _database.Query("INSERT INTO alert_matches (message_id, term, match_type, matched_at) VALUES (1, 'A', 'text', 1), (1, 'B', 'text', 1), (2, 'A', 'text', 1)");

        (await IdsAsync(new() { AlertsOnly = true })).ShouldBe([2, 1]);
        (await IdsAsync(new() { AlertsOnly = true, Text = "POSITION" })).ShouldBe([1]);
        (await Search.CountAsync(new() { AlertsOnly = true }, default)).ShouldBe(new SearchTotal(2, true));
    }

    [Fact]
    public async Task NamesOfWhichThereAreMany_AreFoundToo()
    {
        _database.Write([.. Enumerable.Range(0, 300).Select(static i => NewMessage.Received() with { Flight = $"EX{i:0000}", Tail = $"N{i}X", MessageNumber = $"M{i}A", StationId = $"S{i}", DestinationAirport = $"K{i:000}" })]);

        foreach (var query in new[] { "flight=EX", "tail=X", "msgno=M", "station_id=S", "dsta=K" })
        {
            (await ReadAsync(query)).Total.ShouldBe(new SearchTotal(300, true), query);
        }

        (await ReadAsync("flight=EX&tail=N29*X&msgno=M")).Total.Count.ShouldBe(11);
    }

    [Theory]
    [InlineData(SearchOrder.Newest)]
    [InlineData(SearchOrder.Oldest)]
    public async Task Pages_ByKey_GiveEveryMessageOnceAndTheTotalEachTime(SearchOrder order)
    {
        _database.Write([.. Enumerable.Repeat(NewMessage.Received(), 7)]);
        var criteria = new SearchCriteria { Text = "POSITION", Order = order };
        var found = new List<long>();
        long? after = null;
        do
        {
            var page = await Search.RunAsync(criteria, after, 3, default);
            page.Total.ShouldBe(new SearchTotal(7, true));
            found.AddRange(page.Messages.Select(static m => m.Id));
            after = page.Next;
        }
        while (after is not null);

        found.ShouldBe(order == SearchOrder.Newest ? [7, 6, 5, 4, 3, 2, 1] : [1, 2, 3, 4, 5, 6, 7]);
    }

    [Fact]
    public async Task All_GivesMoreThanIsReadAtOnce()
    {
        _database.Write([.. Enumerable.Repeat(NewMessage.Received(), 1_203)]);

        var ids = new List<long>();
        await foreach (var message in Search.AllAsync(new() { Text = "POSITION" }, default))
        {
            ids.Add(message.Id);
        }

        ids.ShouldBe(Enumerable.Range(0, 1_203).Select(static i => 1_203L - i));
    }

    [Fact]
    public async Task Total_BeyondWhatIsCountedAtOnce_IsNotExactUntilItIsCounted()
    {
        const int Rows = MessageSearch.CountedAtOnce + 5;
        _database.Write(NewMessage.Received());
        _database.Query(
            $"""
            WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {Rows})
            INSERT INTO message_rows (id, msg_time, reception) SELECT i, i, 1 FROM n
            """);

        var total = (await Search.RunAsync(SearchCriteria.None, null, 50, default)).Total;

        total.IsExact.ShouldBeFalse();
        total.Count.ShouldBeInRange(50, MessageSearch.CountedAtOnce);
        (await Search.CountAsync(SearchCriteria.None, default)).ShouldBe(new SearchTotal(Rows, true));
    }

    [Fact]
    public async Task Search_ThatNobodyWaitsForAnyMore_Ends()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => Search.RunAsync(SearchCriteria.None, null, 50, gone.Token));
    }

    private async Task ShouldFindAsync(string query, string ids) =>
        string.Join(',', (await ReadAsync(query)).Messages.Select(static m => m.Id)).ShouldBe(ids, query);

    private Task<SearchPage> ReadAsync(string query)
    {
        var keys = query.Split('&').Select(static pair => KeyValuePair.Create(pair[..pair.IndexOf('=')], (string?)pair[(pair.IndexOf('=') + 1)..]));
        return Search.RunAsync(SearchKeys.Read(keys).Criteria, null, 500, default);
    }

    private async Task<List<long>> IdsAsync(SearchCriteria criteria) => [.. (await Search.RunAsync(criteria, null, 50, default)).Messages.Select(static m => m.Id)];
}
