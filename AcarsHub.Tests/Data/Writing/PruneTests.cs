using AcarsHub.Data.Maintenance;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Writing;

public sealed class PruneTests
{
    [Fact]
    public async Task Prune_MoreThanTheLimit_RemovesTheOldestFirstAndCountsThemByType()
    {
        await using var database = await NewDatabase.OpenAsync(static o => o with { SaveDays = 7 });
        database.Write(Old(DecoderKind.Acars, 8), Old(DecoderKind.Vdlm2, 10), Old(DecoderKind.Vdlm2, 9), NewMessage.Received());

        database.Writer.Prune(2).ShouldBe([0, 2, 0, 0, 0]);
        database.Query("SELECT id FROM messages ORDER BY id").ShouldBe(["1", "4"]);
        database.Writer.Prune(2).ShouldBe([1, 0, 0, 0, 0]);
        database.Writer.Prune(2).ShouldBe([0, 0, 0, 0, 0]);
        database.Query("SELECT id FROM messages").ShouldBe(["4"]);
    }

    [Fact]
    public async Task Prune_MessageOfExactlyTheRetention_StaysUntilItIsOlder()
    {
        await using var database = await NewDatabase.OpenAsync(static o => o with { SaveDays = 7 });
        database.Write(Old(DecoderKind.Acars, 7));

        database.Writer.Prune(10).Sum().ShouldBe(0);
        database.Clock.Advance(TimeSpan.FromMilliseconds(1));
        database.Writer.Prune(10).Sum().ShouldBe(1);
    }

    [Fact]
    public async Task PruneSessions_OldOnes_GoWhenTheirMessagesAreGone()
    {
        await using var database = await NewDatabase.OpenAsync(static o => o with { SaveDays = 7 });
        WriteSessions(database, Session(1, daysAgo: 9), Session(2, daysAgo: 8), Session(3, daysAgo: 8), Session(4, daysAgo: 6));
        database.Writer.Write([NewMessage.Unknown(Old(DecoderKind.Acars, 8)) with { SessionId = 2 }]);

        database.Writer.PruneSessions(10).ShouldBe((2, false));
        database.Query("SELECT id FROM aircraft_sessions ORDER BY id").ShouldBe(["2", "4"]);
        database.Writer.Prune(10);
        database.Writer.PruneSessions(10).ShouldBe((1, false));
        database.Query("SELECT id FROM aircraft_sessions").ShouldBe(["4"]);
    }

    [Fact]
    public async Task PruneSessions_MoreThanTheLimit_LooksAtAllOfThemInSmallSteps()
    {
        await using var database = await NewDatabase.OpenAsync(static o => o with { SaveDays = 7 });
        WriteSessions(database, [.. Enumerable.Range(1, 50).Select(static i => Session(i, daysAgo: 100 - i))]);
        database.Writer.Write([.. Enumerable.Range(1, 25).Select(static i => NewMessage.Enriched() with { SessionId = 2 * i })]);

        var deleted = new List<int>();
        for (var more = true; more;)
        {
            (var gone, more) = database.Writer.PruneSessions(20);
            deleted.Add(gone);
        }

        deleted.ShouldBe([10, 10, 5]);
        database.Query("SELECT count(*) FROM aircraft_sessions WHERE id % 2 = 1").ShouldBe(["0"]);
        database.Writer.PruneSessions(20).ShouldBe((0, true));
    }

    [Fact]
    public async Task OfflinePrune_RemovesSessionsToo()
    {
        await using var database = await NewDatabase.OpenAsync();
        WriteSessions(database, Session(1, daysAgo: 9), Session(2, daysAgo: 1));

        new OfflineMaintenance(database.Options, database.Clock).Prune(saveDays: 7, alertSaveDays: 7, progress: null, default);

        database.Query("SELECT id FROM aircraft_sessions").ShouldBe(["2"]);
    }

    private static void WriteSessions(NewDatabase database, params AircraftSession[] sessions) => database.Writer.Write([], new SessionChanges([.. sessions], [], []));

    private static AircraftSession Session(long id, int daysAgo) =>
        new() { Id = id, Kind = SessionKind.Acars, FirstSeenUtc = NewMessage.ReceivedAt.AddDays(-daysAgo), LastSeenUtc = NewMessage.ReceivedAt.AddDays(-daysAgo) };

    private static AcarsMessage Old(DecoderKind kind, int days) => NewMessage.Received(kind) with { ReceivedAtUtc = NewMessage.ReceivedAt.AddDays(-days) };
}
