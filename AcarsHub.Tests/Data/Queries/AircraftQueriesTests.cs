using AcarsHub.Data.Queries;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Queries;

/// <summary>What the page of an aircraft reads.</summary>
public sealed class AircraftQueriesTests : IAsyncLifetime
{
    private NewDatabase _database = null!; // Set before every test.
    private QueryPlans _plans = null!; // Likewise.

    public async ValueTask InitializeAsync()
    {
        _database = await NewDatabase.OpenAsync();
        _plans = new QueryPlans(_database);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("a1b2c3", "4,2,1")]
    [InlineData("N1", "3,1")]
    [InlineData(" exa727 ", "5,1")]
    [InlineData("A1B2C", "")]
    [InlineData("' OR 1=1 --", "")]
    [InlineData("", "")]
    public async Task Sessions_ByAnyName_AreTheYoungestFirst(string name, string expected)
    {
        WriteSessions(Session(1, "A1B2C3", "EXA727", "N1"), Session(2, "A1B2C3"), Session(3, null, "EX3", "N1"), Session(4, "A1B2C3"), Session(5, null, "EXA727"), Session(6, "A1B2C4"));

        var page = await Sessions().RunAsync(AircraftNames.Of(name), before: null, count: 10, default);

        string.Join(',', page.Items.Select(static session => session.Id)).ShouldBe(expected);
        page.Before.ShouldBeNull();
    }

    [Fact]
    public async Task Sessions_OfAKnownAircraft_AreThoseOfEachOfItsNames()
    {
        WriteSessions(Session(1, "A1B2C3"), Session(2, null, "EX1", "N1"), Session(3, null, "EXA1"), Session(4, null, "EX9", "N9"));

        var page = await Sessions().RunAsync(new AircraftNames { Icao = Icao24.Parse("A1B2C3"), Tail = "N1", Flights = ["EX1", "EXA1"] }, before: null, count: 10, default);

        page.Items.Select(static session => session.Id).ShouldBe([3, 2, 1]);
    }

    [Fact]
    public async Task Sessions_PageByPage_ComeOnceEach()
    {
        WriteSessions([.. Enumerable.Range(1, 7).Select(static i => Session(i, "A1B2C3", "EX1", "N1"))]);
        var found = new List<long>();
        for (var before = (long?)long.MaxValue; before is not null;)
        {
            var page = await Sessions().RunAsync(AircraftNames.Of("N1"), before, count: 3, default);
            page.Items.Count.ShouldBeLessThanOrEqualTo(3);
            found.AddRange(page.Items.Select(static session => session.Id));
            before = page.Before;
        }

        found.ShouldBe([7, 6, 5, 4, 3, 2, 1]);
    }

    [Fact]
    public async Task Session_ById_IsFoundWhileItIsThere()
    {
        WriteSessions(Session(1, "A1B2C3", "EX1", "N1"));

        (await Sessions().FindAsync(1, default)).ShouldBe(Session(1, "A1B2C3", "EX1", "N1"));
        (await Sessions().FindAsync(2, default)).ShouldBeNull();
    }

    [Fact]
    public async Task MessagesOfASession_PageByPage_AreItsOwnNewestFirst()
    {
        _database.Writer.Write([.. Enumerable.Range(0, 9).Select(static i => NewMessage.Enriched() with { SessionId = i % 2 })]);
        var query = new SessionMessagesQuery(_plans);

        var first = await query.RunAsync(1, before: null, count: 3, default);
        var second = await query.RunAsync(1, first.Before, count: 3, default);

        first.Items.Select(static record => record.Id).ShouldBe([8, 6, 4]);
        first.Items.ShouldAllBe(static record => record.SessionId == 1 && record.Message == NewMessage.Received());
        second.Items.Select(static record => record.Id).ShouldBe([2]);
        second.Before.ShouldBeNull();
    }

    [Theory]
    [InlineData("A1B2C3", "6,1")]
    [InlineData("d-abcd", "4,2")]
    [InlineData("EX0727", "3")]
    [InlineData("D-AB\"CD", "")]
    [InlineData("***", "")]
    [InlineData("", "")]
    public async Task MessagesWithoutSession_ByAnyName_AreEqualToIt(string name, string expected)
    {
        var bare = NewMessage.Bare();
        _database.Write(
            bare with { Icao = Icao24.Parse("A1B2C3"), Text = "1" }, bare with { Tail = "D-ABCD" }, bare with { Flight = "EX0727" }, bare with { Tail = "d-abcd" },
            bare with { Tail = "D-ABCD-2", Flight = "A1B2C3X", Text = "A1B2C3" }, bare with { Icao = Icao24.Parse("A1B2C3"), Text = "6" });
        _database.Writer.Write([NewMessage.Unknown(bare with { Icao = Icao24.Parse("A1B2C3"), Tail = "D-ABCD" }) with { SessionId = 1 }]);

        var page = await new AircraftMessagesQuery(_plans).RunAsync(AircraftNames.Of(name), before: null, count: 10, default);

        string.Join(',', page.Items.Select(static record => record.Id)).ShouldBe(expected);
    }

    [Fact]
    public async Task MessagesWithoutSession_PageByPage_ComeOnceEachWithWhatTheySay()
    {
        _database.Write([.. Enumerable.Repeat(NewMessage.Received(), 5)]);
        var query = new AircraftMessagesQuery(_plans);

        var first = await query.RunAsync(AircraftNames.Of("A1B2C3"), before: null, count: 3, default);
        var second = await query.RunAsync(AircraftNames.Of("A1B2C3"), first.Before, count: 3, default);

        first.Items.Select(static record => record.Id).ShouldBe([5, 4, 3]);
        second.Items.Select(static record => record.Id).ShouldBe([2, 1]);
        first.Items[0].Message.ShouldBe(NewMessage.Received());
        second.Before.ShouldBeNull();
    }

    [Fact]
    public async Task Stations_OfTheLastDays_AreNamedOnce()
    {
        var old = NewMessage.ReceivedAt.AddHours(-49);
        _database.Write(
            NewMessage.Received() with { StationId = "B" }, NewMessage.Received() with { StationId = "A" }, NewMessage.Received() with { StationId = "B" },
            NewMessage.Received() with { StationId = null }, NewMessage.Received() with { StationId = "OLD", ReceivedAtUtc = old });

        (await new RecentStationsQuery(_plans).RunAsync(NewMessage.ReceivedAt.AddHours(-48), default)).ShouldBe(["A", "B"], ignoreOrder: true);

        _plans.All.ShouldHaveSingleItem().ShouldContain("ix_message_rows_msg_time");
    }

    [Fact]
    public async Task Plans_OfEveryQuery_FollowAnIndexInItsOrder()
    {
        var names = new AircraftNames { Icao = Icao24.Parse("A1B2C3"), Tail = "N1", Flights = ["EX1"] };
        await Sessions().RunAsync(names, before: null, count: 3, default);
        await Sessions().FindAsync(1, default);
        await new SessionMessagesQuery(_plans).RunAsync(1, before: null, count: 3, default);
        await new KnownSessionsQuery(_plans).RunAsync(3, default);
        await new NewestMessagesQuery(_plans).RunAsync(3, default);

        string[] indexes =
        [
            "ix_aircraft_sessions_icao", "ix_aircraft_sessions_tail", "ix_aircraft_sessions_callsign", "INTEGER PRIMARY KEY", "SCAN f VIRTUAL TABLE INDEX",
            "ix_aircraft_sessions_last_seen", "SCAN s", "SEARCH a",
        ];
        _plans.All.Count.ShouldBe(indexes.Length + 1);
        _plans.All.Zip(indexes).ShouldAllBe(static pair => pair.First.Contains(pair.Second, StringComparison.Ordinal));
        _plans.All.ShouldAllBe(static plan => !plan.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Plan_OfMessagesWithoutSession_BeginsWithTheFullTextIndex()
    {
        _database.Write(NewMessage.Bare() with { Tail = "N1" });
        await new AircraftMessagesQuery(_plans).RunAsync(AircraftNames.Of("N1"), before: null, count: 3, default);

        var plan = _plans.All.ShouldHaveSingleItem();
        plan.ShouldContain("SCAN f VIRTUAL TABLE INDEX");
        plan.ShouldContain("SEARCH s USING INTEGER PRIMARY KEY");
        plan.ShouldNotContain("TEMP B-TREE");
        plan.ShouldNotContain("SCAN s");
    }

    private AircraftSessionsQuery Sessions() => new(_plans);

    private void WriteSessions(params AircraftSession[] sessions) => _database.Writer.Write([], new SessionChanges([.. sessions], [], []));

    private static AircraftSession Session(long id, string? icao, string? callsign = null, string? tail = null) => new()
    {
        Id = id,
        Kind = SessionKind.Vdlm2,
        FirstSeenUtc = NewMessage.ReceivedAt,
        LastSeenUtc = NewMessage.ReceivedAt.AddMinutes(5),
        Messages = 3,
        Icao = icao is null ? null : Icao24.Parse(icao),
        Callsign = callsign,
        Tail = tail,
    };
}
