using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Ingest;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Ingest;

public sealed class RateServiceTests : IAsyncDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly TypeCounters _counters = new();
    private readonly LiveFeed<MessageRate> _feed = new(capacity: 1);
    private readonly RateService _service;

    public RateServiceTests() => _service = new RateService(_counters, _feed, _clock);

    [Fact]
    public async Task Start_WithoutMessages_PublishesZeroAtOnce()
    {
        await _service.StartAsync(default);

        (await NextAsync(0)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Messages_OfTheLastMinute_AreTheRateOfTheirType()
    {
        await _service.StartAsync(default);
        await NextAsync(0);
        Receive(DecoderKind.Acars, 3);
        Receive(DecoderKind.Hfdl, 1);

        var rates = new List<int>();
        for (var tick = 1; tick <= 13; tick++)
        {
            _clock.Advance(TimeSpan.FromSeconds(5));
            var rate = await NextAsync(tick);
            rates.Add(rate.Total);
            rate[DecoderKind.Acars].ShouldBe(rate.Total * 3 / 4);
        }

        // Twelve buckets of five seconds: gone after the minute, neither earlier nor later.
        rates.ShouldBe([4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0]);
    }

    [Fact]
    public async Task Messages_AtASteadyPace_GiveThatPace()
    {
        await _service.StartAsync(default);
        await NextAsync(0);
        var rate = 0;
        for (var tick = 1; tick <= 20; tick++)
        {
            Receive(DecoderKind.Vdlm2, 5);
            _clock.Advance(TimeSpan.FromSeconds(5));
            rate = (await NextAsync(tick)).Total;
        }

        rate.ShouldBe(60);
    }

    public async ValueTask DisposeAsync()
    {
        await _service.StopAsync(default);
        _service.Dispose();
    }

    private void Receive(DecoderKind kind, int count)
    {
        for (var i = 0; i < count; i++)
        {
            _counters.CountReceived(new AcarsMessage { Kind = kind, ReceivedAtUtc = _clock.GetUtcNow() }, _clock.GetUtcNow());
        }
    }

    /// <summary>The rate published after <paramref name="sequence"/> others.</summary>
    private async Task<MessageRate> NextAsync(long sequence)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return (await _feed.WatchAsync(sequence, patience.Token).FirstAsync(patience.Token)).Items[^1];
    }
}
