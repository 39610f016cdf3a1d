using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Outbound;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Outbound;

/// <summary>A channel over time.</summary>
public sealed class ChannelWorkerTests
{
    [Fact]
    public async Task Rate_Exceeded_HoldsTheRestBackAndSendsItTogether()
    {
        await using var bench = await OutboundBench.StartAsync(static channel => channel with { PerMinute = 2 });

        await bench.QueueAsync([.. Enumerable.Range(1, 15).Select(static i => NewNotice.Alert(i))]);
        await bench.Receiver.WaitForTakenAsync(2);
        await Station.WaitAsync(() => bench.State.Activity.NextTryUtc is not null);
        bench.State.Stored.Waiting.ShouldBe(13);
        var waited = await bench.PassTimeUntilAsync(() => bench.Receiver.Taken.Count == 3);

        waited.ShouldBeGreaterThan(TimeSpan.FromSeconds(55));
        bench.Receiver.Taken[2].Json["title"]!.GetValue<string>().ShouldBe("13 more alerts: FUEL");
        bench.Receiver.Taken[2].Json["text"]!.GetValue<string>().ShouldEndWith("and 3 more alerts");
        bench.Receiver.Texts.ShouldBe(Enumerable.Range(1, 15).Select(static i => $"MIN FUEL {i}"));
        await Station.WaitAsync(() => bench.State.Stored is { Delivered: 15, Waiting: 0, Failed: 0 });
    }

    [Fact]
    public async Task QuietHours_LetCriticalPassAndSendTheRestAfterwards()
    {
        // The clock stands at 20:34 UTC.
        await using var bench = await OutboundBench.StartAsync(static channel => channel with { Quiet = QuietHours.Parse("20:00-20:40") });

        await bench.QueueAsync(NewNotice.Alert(1), NewNotice.Alert(2), NewNotice.Alert(3, AlertSeverity.Critical));
        await bench.Receiver.WaitForTakenAsync(1);
        await Station.WaitAsync(() => bench.State is { Stored.Waiting: 2, Activity.NextTryUtc: not null });
        bench.State.Activity.NextTryUtc.ShouldBe(new DateTimeOffset(2026, 2, 1, 20, 40, 0, TimeSpan.Zero));
        await bench.PassTimeUntilAsync(() => bench.Receiver.Taken.Count == 2);

        bench.Receiver.Texts.ShouldBe(["MIN FUEL 3", "MIN FUEL 1", "MIN FUEL 2"]);
        bench.Receiver.Taken[1].Json["title"]!.GetValue<string>().ShouldBe("2 alerts of the quiet hours: FUEL");
        bench.Clock.GetUtcNow().ShouldBeGreaterThanOrEqualTo(new DateTimeOffset(2026, 2, 1, 20, 40, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Receiver_ThatAsksForPatience_GetsIt()
    {
        await using var bench = await OutboundBench.StartAsync();
        bench.Receiver.Answer = _ => bench.Receiver.Posts.Count == 0 ? (429, "Retry-After", "120") : (200, null, null);

        await bench.QueueAsync(NewNotice.Alert());
        await Station.WaitAsync(() => bench.State is { Activity.Problem: not null, Stored.Error: not null });
        bench.State.Activity.Problem!.ShouldEndWith("answers 429 Too Many Requests");
        var waited = await bench.PassTimeUntilAsync(() => bench.Receiver.Taken.Count == 1);

        waited.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(119));
        bench.Receiver.Posts.Count.ShouldBe(2);
        bench.Receiver.Posts[0].Json["id"]!.GetValue<string>().ShouldBe(bench.Receiver.Posts[1].Json["id"]!.GetValue<string>());
        await Station.WaitAsync(() => bench.State is { Activity.Problem: null, Stored.Delivered: 1 });
    }

    [Fact]
    public async Task Alert_NotDeliveredForADay_IsGivenUpAndCounted()
    {
        await using var bench = await OutboundBench.StartAsync();
        bench.Receiver.Answer = static _ => (500, null, null);
        await bench.QueueAsync(NewNotice.Alert(1));
        await bench.Receiver.WaitForPostsAsync(1);
        await Station.WaitAsync(() => bench.State.Activity.Problem is not null);

        bench.Clock.Advance(RetryPlan.GiveUpAfter);
        await bench.PassTimeUntilAsync(() => bench.State.Stored.Failed == 1);

        bench.State.Stored.Waiting.ShouldBe(0);
        bench.State.Stored.Error.ShouldBe("not delivered within 24 hours");
    }

    [Fact]
    public async Task Queue_BeyondItsBound_GivesTheOldestUpAndCountsThem()
    {
        await using var bench = await OutboundBench.StartAsync();
        bench.Receiver.Answer = static _ => (500, null, null);
        await bench.QueueAsync(NewNotice.Alert(1));
        await Station.WaitAsync(() => bench.State.Activity.Problem is not null);

        await bench.QueueAsync([.. Enumerable.Range(2, 1_001).Select(static i => NewNotice.Alert(i))]);

        await Station.WaitAsync(() => bench.State.Stored is { Waiting: 1_000, Failed: 2 });
        bench.State.Stored.Error.ShouldBe("More than 1000 wait: the oldest are given up");
    }
}
