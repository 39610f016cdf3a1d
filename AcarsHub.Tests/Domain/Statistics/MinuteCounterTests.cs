using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Tests.Builders;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Statistics;

public sealed class MinuteCounterTests
{
    private static readonly long s_first = new DateTimeOffset(2026, 2, 1, 20, 34, 0, TimeSpan.Zero).ToUnixTimeSeconds();

    private readonly FakeTimeProvider _clock = new(NewMessage.ReceivedAt); // 20:34:26.5
    private readonly WallClock _wall;
    private readonly MinuteCounter _counter;

    public MinuteCounterTests()
    {
        _wall = new WallClock(_clock);
        _counter = new MinuteCounter(_wall);
    }

    [Fact]
    public void Minutes_OfMessagesAndOfSilence_AreTakenWhenTheyAreOver()
    {
        Count(DecoderKind.Acars, errors: 2);
        Count(DecoderKind.Imsl);
        _clock.Advance(TimeSpan.FromSeconds(33));
        _counter.Take(10).ShouldBeEmpty();
        _clock.Advance(TimeSpan.FromSeconds(1));
        Taken().ShouldBe([(0, 2, 2)]);

        // Nobody looks for three minutes, as while the database is away.
        _clock.Advance(TimeSpan.FromMinutes(3));
        Count(DecoderKind.Vdlm2);
        _clock.Advance(TimeSpan.FromMinutes(1));

        Taken().ShouldBe([(1, 0, 0), (2, 0, 0), (3, 0, 0), (4, 1, 0)]);
        Taken().ShouldBeEmpty();
    }

    [Fact]
    public void Minutes_TakenWithTheRunningOne_GoOnAfterwards()
    {
        Count(DecoderKind.Acars);
        Taken(withRunning: true).ShouldBe([(0, 1, 0)]);
        Count(DecoderKind.Acars);
        Count(DecoderKind.Acars);

        Taken(withRunning: true).ShouldBe([(0, 2, 0)]);
    }

    [Fact]
    public void Minutes_MoreThanAskedFor_AreTakenOldestFirst()
    {
        _clock.Advance(TimeSpan.FromMinutes(5));

        _counter.Take(2).Select(static minute => minute.Start).ShouldBe([s_first, s_first + 60]);
        _counter.Take(9).Select(static minute => minute.Start).ShouldBe([s_first + 120, s_first + 180, s_first + 240]);
    }

    [Fact]
    public void Clock_SetForward_LeavesAGapAndNoMinutesNobodyListenedIn()
    {
        Count(DecoderKind.Acars);
        _wall.Set(TimeSpan.FromDays(300));
        Count(DecoderKind.Acars);
        _clock.Advance(TimeSpan.FromMinutes(1));

        Taken().ShouldBe([(0, 1, 0), (300 * 1440, 1, 0)]);
    }

    [Fact]
    public void Clock_SetBack_CountsEachMessageOnce()
    {
        Count(DecoderKind.Acars);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Count(DecoderKind.Acars);
        _wall.Set(TimeSpan.FromMinutes(-1));
        Count(DecoderKind.Acars);
        _counter.LastHour().Total.ShouldBe(1); // What has not come yet by the clock does not count yet.
        _clock.Advance(TimeSpan.FromMinutes(2));

        Taken().ShouldBe([(0, 2, 0), (1, 1, 0)]);
        _counter.LastHour().Total.ShouldBe(3);
    }

    [Fact]
    public void LastHour_BeforeAnyMinuteIsOver_IsWhatCameSinceTheStart()
    {
        Count(DecoderKind.Hfdl);
        _counter.LastHour().PerKind.ShouldBe([0, 0, 1, 0, 0]);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Count(DecoderKind.Hfdl);

        _counter.LastHour().Total.ShouldBe(1);
        _clock.Advance(TimeSpan.FromMinutes(59));
        _counter.LastHour().Total.ShouldBe(2);
        _clock.Advance(TimeSpan.FromMinutes(1));
        _counter.LastHour().Total.ShouldBe(1);
        _clock.Advance(TimeSpan.FromMinutes(1));
        _counter.LastHour().Total.ShouldBe(0);
    }

    [Fact]
    public void Remember_MinutesOfTheLastRun_AreInTheHourAndAddedTo()
    {
        Count(DecoderKind.Acars);
        _counter.Remember([SeriesSpan.Minute(s_first - 60, new SeriesCounts(5, 0, 0, 0, 0, 5, 0)), SeriesSpan.Minute(s_first, new SeriesCounts(2, 0, 0, 0, 0, 2, 0))], SeriesSpan.Minute(s_first, default));
        _clock.Advance(TimeSpan.FromMinutes(1));

        _counter.LastHour().PerKind.ShouldBe([8, 0, 0, 0, 0]);
        (_counter.Latest!.Value.Start, _counter.Latest.Value.Counts.Total).ShouldBe((s_first, 3));
        Taken().ShouldBe([(0, 1, 0)]); // The rest of it is written already.
    }

    [Fact]
    public void Latest_IsTheMinuteThatWasFinishedLast()
    {
        _counter.Latest.ShouldBeNull();
        _counter.Remember([], SeriesSpan.Minute(7 * 60, default));
        _counter.Latest!.Value.Start.ShouldBe(7 * 60);
        Count(DecoderKind.Irdm);
        _clock.Advance(TimeSpan.FromMinutes(1));
        _counter.Latest!.Value.Counts.Irdm.ShouldBe(1);
        _clock.Advance(TimeSpan.FromMinutes(2));

        _counter.Latest!.Value.ShouldBe(SeriesSpan.Minute(s_first + 120, default));
    }

    [Fact]
    public void Minutes_NobodyTakesForLongerThanAWeek_LoseTheOldest()
    {
        Count(DecoderKind.Acars);
        _clock.Advance(TimeSpan.FromDays(10));

        var taken = _counter.Take(int.MaxValue);

        taken.Length.ShouldBe(MinuteCounter.MostMinutes - 1); // And the running one.
        taken[^1].Start.ShouldBe(s_first + (10 * 86_400) - 60);
    }

    [Fact]
    public void Stations_OfAMinute_AreCountedByName()
    {
        Count(DecoderKind.Acars, station: "A");
        Count(DecoderKind.Hfdl, station: "A", errors: 1);
        Count(DecoderKind.Hfdl, station: "B");
        Count(DecoderKind.Hfdl, station: null);

        var minute = _counter.Take(1, withRunning: true).Single();

        minute.Counts.Total.ShouldBe(4);
        minute.Stations.OrderBy(static s => s.Key).Select(static s => (s.Key, s.Value.Total, s.Value.Hfdl, s.Value.Errors)).ShouldBe([("A", 2, 1, 1), ("B", 1, 1, 0)]);
    }

    [Fact]
    public void Stations_OfAHostileSender_AreBoundedUntilTheyAreTaken()
    {
        for (var i = 0; i < MinuteCounter.MostStationEntries + 5; i++)
        {
            Count(DecoderKind.Acars, station: $"S{i}");
        }

        Count(DecoderKind.Acars, station: "S0");
        var minute = _counter.Take(1, withRunning: true).Single();
        Count(DecoderKind.Acars, station: "new");

        minute.Counts.Total.ShouldBe(MinuteCounter.MostStationEntries + 6);
        minute.Stations.Count.ShouldBe(MinuteCounter.MostStationEntries);
        minute.Stations["S0"].Total.ShouldBe(2);
        _counter.Take(1, withRunning: true).Single().Stations.Keys.ShouldBe(["new"]);
    }

    private void Count(DecoderKind kind, int errors = 0, string? station = "STATION-1") => _counter.Count(NewMessage.Received(kind) with { ErrorCount = errors, StationId = station });

    private (long Minute, long Total, long Errors)[] Taken(bool withRunning = false) =>
        [.. _counter.Take(int.MaxValue, withRunning).Select(static minute => ((minute.Start - s_first) / 60, minute.Counts.Total, minute.Counts.Errors))];

    /// <summary>A clock that is set while time passes as before; the fake one of the framework moves both.</summary>
    private sealed class WallClock(FakeTimeProvider time) : TimeProvider
    {
        private TimeSpan _set;

        public override long TimestampFrequency => time.TimestampFrequency;

        public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + _set;

        public override long GetTimestamp() => time.GetTimestamp();

        public void Set(TimeSpan by) => _set += by;
    }
}
