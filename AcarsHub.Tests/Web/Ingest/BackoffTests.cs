using AcarsHub.Web.Ingest;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Ingest;

public sealed class BackoffTests
{
    private static readonly double[] s_doubling = [1, 2, 4, 8, 16, 30, 30, 30];

    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void Next_TimeAfterTime_DoublesFromOneToThirtySeconds()
    {
        var backoff = new Backoff(_clock, new FixedRandom(0.5));

        s_doubling.Select(_ => backoff.Next().TotalSeconds).ShouldBe(s_doubling, 1e-6);
    }

    [Theory]
    [InlineData(0.0, 0.8)]
    [InlineData(0.25, 0.9)]
    [InlineData(1.0, 1.2)]
    public void Next_ByChance_IsUpToAFifthShorterOrLonger(double chance, double factor)
    {
        var backoff = new Backoff(_clock, new FixedRandom(chance));

        s_doubling.Select(_ => backoff.Next().TotalSeconds).ShouldBe(s_doubling.Select(seconds => seconds * factor), 1e-6);
    }

    [Theory]
    [InlineData(59.9, 8)]
    [InlineData(60, 1)]
    public void Ended_AfterAConnectionOfAMinute_StartsAnew(double connectedSeconds, double nextSeconds)
    {
        var backoff = new Backoff(_clock, new FixedRandom(0.5));
        backoff.Next();
        backoff.Next();
        backoff.Next();

        backoff.Ended(TimeSpan.FromSeconds(connectedSeconds));

        backoff.Next().TotalSeconds.ShouldBe(nextSeconds, 1e-6);
    }

    [Fact]
    public async Task Wait_LastsAsLongAsNextSaysAndEndsWhenCancelled()
    {
        using var stop = new CancellationTokenSource();
        var backoff = new Backoff(_clock, new FixedRandom(0.5));
        var first = backoff.WaitAsync(stop.Token);

        _clock.Advance(TimeSpan.FromSeconds(0.9));
        first.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        await first;
        var second = backoff.WaitAsync(stop.Token);
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(second);
    }

    private sealed class FixedRandom(double value) : Random
    {
        public override double NextDouble() => value;
    }
}
