using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Queries;

public sealed class NewestMessagesQueryTests
{
    [Fact]
    public async Task Run_FewerThanThereAre_GivesTheLastStoredOldestFirst()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Write(NewMessage.Received(), NewMessage.Received() with { ReceivedAtUtc = NewMessage.ReceivedAt.AddDays(-1) }, NewMessage.Received());

        (await database.NewestAsync(2)).Select(static row => row.Id).ShouldBe([2, 3]);
    }

    [Fact]
    public async Task Run_EmptyDatabase_GivesNothing()
    {
        await using var database = await NewDatabase.OpenAsync();

        (await database.NewestAsync()).ShouldBeEmpty();
        (await database.TotalsAsync()).ShouldBe([0, 0, 0, 0, 0]);
    }

    [Fact]
    public async Task Totals_OfStoredMessages_AreByTypeInAnySpelling()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Write(NewMessage.Received(DecoderKind.Vdlm2), NewMessage.Received(DecoderKind.Imsl), NewMessage.Received(DecoderKind.Imsl));
        database.Query("INSERT INTO messages (message_type, msg_time) VALUES ('VDLM2', 0)");

        (await database.TotalsAsync()).ShouldBe([0, 2, 0, 2, 0]);
        (await database.NewestAsync(1)).Single().Message.Kind.ShouldBe(DecoderKind.Vdlm2);
    }
}
