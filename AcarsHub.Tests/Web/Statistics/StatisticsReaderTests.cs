using System.Collections.Immutable;
using AcarsHub.Data.Statistics;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Statistics;
using AcarsHub.Web.Status;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Statistics;

public sealed class StatisticsReaderTests : IAsyncLifetime
{
    private readonly StoreState _store = new(new LiveFeed<StationNotice>(1));
    private NewDatabase _database = null!; // Made before the first test.
    private StatisticsReader _statistics = null!; // So is this.

    private DateTimeOffset Now => _database.Clock.GetUtcNow();

    public async ValueTask InitializeAsync()
    {
        _database = await NewDatabase.OpenAsync();
        _statistics = new StatisticsReader(_database.Get<SeriesQuery>(), _database.Get<StationsQuery>(), _database.Get<HistogramQuery>(), new MinuteCounter(_database.Clock), _store, _database.Clock);
        _store.Ready();
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Reception_OfADay_IsReadAgainWhenItsBucketIsOver()
    {
        var start = Now; // 20:34:26.5
        Write(start, 5);
        (await TotalAsync("24hr")).ShouldBe(5);
        Write(start, 7);
        _database.Clock.Advance(TimeSpan.FromSeconds(30));
        (await TotalAsync("24hr")).ShouldBe(5);
        (await TotalAsync("1hr")).ShouldBe(12); // Minutes are read each time.
        (await TotalAsync("1yr")).ShouldBe(12); // So are half days.
        (await TotalAsync("1wk")).ShouldBe(12);
        Write(start, 1);
        (await TotalAsync("1wk")).ShouldBe(12);

        _database.Clock.Advance(TimeSpan.FromSeconds(4));

        (await TotalAsync("24hr")).ShouldBe(13);
        (await TotalAsync("1wk")).ShouldBe(12);
        _database.Clock.Advance(TimeSpan.FromMinutes(25));
        (await TotalAsync("1wk")).ShouldBe(13);
    }

    [Fact]
    public async Task Reception_ThatFails_IsReadAgain()
    {
        var period = SeriesPeriods.Default;
        _database.Execute("ALTER TABLE timeseries_stats RENAME TO away");
        await Should.ThrowAsync<System.Data.Common.DbException>(() => _statistics.ReceptionAsync(Now - period.Span, Now, period.Bucket, default));
        _database.Execute("ALTER TABLE away RENAME TO timeseries_stats");

        (await _statistics.ReceptionAsync(Now - period.Span, Now, period.Bucket, default)).Buckets.Length.ShouldBe(289);
    }

    [Fact]
    public async Task Stations_OfAnyRange_AreByHourOrByDay()
    {
        Write(Now, 5, "A");

        (await BucketsAsync(TimeSpan.FromDays(1), TimeSpan.FromMinutes(5))).ShouldBe((25, 5));
        (await BucketsAsync(TimeSpan.FromDays(7), TimeSpan.FromMinutes(150))).ShouldBe((85, 5));
        (await BucketsAsync(TimeSpan.FromDays(365), TimeSpan.FromHours(12))).ShouldBe((366, 5));

        async Task<(int, long)> BucketsAsync(TimeSpan span, TimeSpan bucket) =>
            (await _statistics.StationsAsync(Now - span, Now, bucket, default)).Single().Buckets is var buckets ? (buckets.Length, buckets.Sum(static b => b.Total)) : default;
    }

    [Fact]
    public async Task NormalRates_OfTheLastFortnight_LeaveOutTheRunningHour()
    {
        Write(Now, 100);
        Write(Now.AddHours(-1), 4);
        Write(Now.AddDays(-1), 6);
        Write(Now.AddDays(-15), 50);

        var rates = await _statistics.NormalRatesAsync(default);

        rates.Single(static r => r is { Kind: DecoderKind.Acars, HourUtc: 20 }).ShouldBe(new NormalRate(DecoderKind.Acars, 20, 6, 1));
        rates.Single(static r => r is { Kind: DecoderKind.Acars, HourUtc: 19 }).MessagesPerMinute.ShouldBe(4);
        (await _statistics.HoursOfWeekAsync(DecoderKind.Acars, TimeZoneInfo.Utc, default)).Count(static cell => cell.MessagesPerMinute is not null).ShouldBe(3);
    }

    [Fact]
    public async Task Anything_BeforeTheDatabaseIsOpen_SaysSo()
    {
        var closed = new StoreState(new LiveFeed<StationNotice>(1));
        var statistics = new StatisticsReader(_database.Get<SeriesQuery>(), _database.Get<StationsQuery>(), _database.Get<HistogramQuery>(), new MinuteCounter(_database.Clock), closed, _database.Clock);

        (await Should.ThrowAsync<StatisticsUnavailableException>(() => statistics.CountsAsync(default))).Message.ShouldBe("The database is still being opened.");
        closed.Failed("the disk is gone.");
        (await Should.ThrowAsync<StatisticsUnavailableException>(() => statistics.LevelsAsync(DecoderKind.Acars, default))).Message.ShouldBe("The database cannot be read: the disk is gone.");
        statistics.LatestMinute.ShouldBeNull();
        statistics.LastHour().Total.ShouldBe(0);
    }

    private async Task<long> TotalAsync(string key)
    {
        var period = SeriesPeriods.Parse(key)!; // A key of the tests.
        return (await _statistics.ReceptionAsync(Now - period.Span, Now, period.Bucket, default)).Buckets.Sum(static b => b.Total);
    }

    private void Write(DateTimeOffset at, long count, params string[] stations)
    {
        var counts = new SeriesCounts(count, 0, 0, 0, 0, count, 0);
        _database.Writer.WriteMinutes([new SeriesMinute(SeriesFolding.Floor(at.ToUnixTimeSeconds(), 60), counts, stations.ToImmutableDictionary(static name => name, _ => counts))]);
    }
}
