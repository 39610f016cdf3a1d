using AcarsHub.Domain.Messages;
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

    private static AcarsMessage Old(DecoderKind kind, int days) => NewMessage.Received(kind) with { ReceivedAtUtc = NewMessage.ReceivedAt.AddDays(-days) };
}
