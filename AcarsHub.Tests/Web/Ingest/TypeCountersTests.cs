using AcarsHub.Domain.Messages;
using AcarsHub.Web.Ingest;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Ingest;

public sealed class TypeCountersTests
{
    private static readonly DateTimeOffset s_now = new(2026, 2, 2, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Counts_GoToTheTypeOfTheContent()
    {
        var counters = new TypeCounters();

        counters.CountReceived(new AcarsMessage { Kind = DecoderKind.Imsl, ReceivedAtUtc = s_now.AddYears(-1), ErrorCount = 2 }, s_now);
        counters.CountReceived(new AcarsMessage { Kind = DecoderKind.Imsl, ReceivedAtUtc = s_now, ErrorCount = 0 }, s_now.AddSeconds(1));
        counters.CountStored(DecoderKind.Imsl);

        counters.ReceivedSnapshot().ShouldBe([0, 0, 0, 2, 0]);
        (counters.Stored(DecoderKind.Imsl), counters.Errors(DecoderKind.Imsl)).ShouldBe((1L, 1L));
        counters.LastMessageAtUtc(DecoderKind.Imsl).ShouldBe(s_now.AddSeconds(1));
        counters.LastMessageAtUtc(DecoderKind.Acars).ShouldBeNull();
    }
}
