using System.Collections.Immutable;
using AcarsHub.Data.Statistics;
using AcarsHub.Domain.Statistics;
using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Statistics;

public sealed class SeriesQueryTests
{
    private const long Day = 1_699_920_000;

    [Fact]
    public async Task Run_ShortBuckets_ReadsMinutesAndLeavesGaps()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Writer.WriteMinutes([Minute(0, 6), Minute(1, 0), Minute(7, 3)]);

        var series = await database.Get<SeriesQuery>().RunAsync(At(0), At(840), TimeSpan.FromMinutes(5), default);

        series.Buckets.Select(static b => (b.Minutes, b.Total, b.Errors)).ShouldBe([(2, 6, 6), (1, 3, 3), (0, 0, 0)]);
    }

    [Theory]
    [InlineData(3_600)]
    [InlineData(21_600)]
    [InlineData(43_200)]
    [InlineData(86_400)]
    [InlineData(172_800)]
    public async Task Run_BucketsOfHoursAndDays_DoNotReadMinutes(int bucket)
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Writer.WriteMinutes([.. Enumerable.Range(0, 3_000).Where(static i => i % 7 != 0).Select(static i => Minute(i, i % 5))]);
        var query = database.Get<SeriesQuery>();
        var expected = SeriesFolding.Fold(await query.MinutesSinceAsync(At(0), default), At(0), At(200_000), TimeSpan.FromSeconds(bucket));
        database.Execute("DELETE FROM timeseries_stats");

        var series = await query.RunAsync(At(0), At(200_000), TimeSpan.FromSeconds(bucket), default);

        series.Buckets.Select(static b => b with { PerKind = [] }).ShouldBe(expected.Buckets.Select(static b => b with { PerKind = [] }));
        series.Buckets.Sum(static b => b.Total).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Run_PartOfAnHourRemoved_IsFilledFromTheHour()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Writer.WriteMinutes([.. Enumerable.Range(0, 60).Select(static i => Minute(i, i < 30 ? 2 : 4))]);
        database.Execute($"DELETE FROM timeseries_stats WHERE timestamp < {Day + 1200}");

        var series = await database.Get<SeriesQuery>().RunAsync(At(0), At(3599), TimeSpan.FromMinutes(10), default);

        series.Buckets.Select(static b => b.Total).ShouldBe([20, 20, 20, 40, 40, 40]);
        series.Buckets.Select(static b => b.Minutes).ShouldBe([10, 10, 10, 10, 10, 10]);
    }

    [Fact]
    public async Task Run_EdgeWithinACoarseRecord_TakesFromItOnlyWhatIsNotFiner()
    {
        // Six hours, three of which have hours of their own before the range: the other three have the rest.
        await using var database = await NewDatabase.OpenAsync();
        database.Execute($"INSERT INTO timeseries_rollups VALUES (21600, {Day}, 360, 0, 0, 0, 0, 0, 720, 0, 2)");
        database.Execute($"INSERT INTO timeseries_rollups SELECT 3600, {Day} + 3600 * value, 60, 0, 0, 0, 0, 0, 180, 0, 3 FROM json_each('[0, 1, 2]')");

        var series = await database.Get<SeriesQuery>().RunAsync(At(3 * 3600), At((6 * 3600) - 1), TimeSpan.FromHours(1), default);

        series.Buckets.Select(static b => (b.Minutes, b.Total)).ShouldBe([(60, 60), (60, 60), (60, 60)]);
    }

    [Fact]
    public async Task Fill_OfMinutesAndImportedRecords_TakesTheOneThatObservedMore()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Execute($"INSERT INTO timeseries_stats (timestamp, total_count) SELECT {Day} + 60 * value, 3 FROM json_each('[0, 1, 2, 3, 4, 5]')");
        database.Execute($"INSERT INTO timeseries_rollups VALUES (300, {Day}, 5, 0, 0, 0, 0, 0, 99, 0, 20), (300, {Day + 300}, 5, 0, 0, 0, 0, 0, 50, 0, 10), (21600, {Day + 21_600}, 360, 0, 0, 0, 0, 0, 720, 0, 2)");

        Fill(database);
        var rows = Rows(database);
        Fill(database);

        rows.ShouldBe([$"3600|{Day}|10|65|10", $"86400|{Day}|370|785|10"]); // Five minutes of three, five of ten, six hours of two.
        Rows(database).ShouldBe(rows);
        database.Execute("DELETE FROM timeseries_stats");
        Fill(database);
        Rows(database).ShouldBe(rows); // What was removed cannot tell any more.
    }

    [Fact]
    public async Task Stations_OfATime_AreTheBusiestWithTheGapsOfTheStation()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Writer.WriteMinutes([Minute(0, 6, "A"), Minute(1, 1, "<b>"), Minute(120, 3, "A"), Minute(121, 20, "C")]);
        var query = database.Get<StationsQuery>();

        var hours = await query.RunAsync(At(0), At(10_799), TimeSpan.FromHours(1), 2, default);

        hours.Select(static s => s.Station).ShouldBe(["C", "A"]);
        hours[1].Buckets.Select(static b => (b.Minutes, b.Total)).ShouldBe([(2, 6), (0, 0), (2, 3)]);
        var day = (await query.RunAsync(At(0), At(10_799), TimeSpan.FromDays(1), 9, default)).Single(static s => s.Station == "A");
        day.Buckets.ShouldHaveSingleItem().TotalPerMinute.ShouldBe(9 / 4.0);
    }

    private static void Fill(NewDatabase database)
    {
        using var connection = new SqliteConnection($"Data Source={database.Options.DatabasePath};Pooling=False");
        connection.Open();
        SeriesFill.Run(connection);
    }

    private static List<string> Rows(NewDatabase database) =>
        database.Query("SELECT resolution_seconds, timestamp, minutes, total_sum, total_max FROM timeseries_rollups WHERE resolution_seconds IN (3600, 86400) ORDER BY 1, 2");

    private static SeriesMinute Minute(int minute, long count, params string[] stations)
    {
        var counts = new SeriesCounts(0, count, 0, 0, 0, count, count);
        return new SeriesMinute(Day + (minute * 60), counts, stations.ToImmutableDictionary(static name => name, _ => counts));
    }

    private static DateTimeOffset At(long seconds) => DateTimeOffset.FromUnixTimeSeconds(Day + seconds);
}
