using System.Collections.Immutable;
using AcarsHub.Data.Statistics;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Statistics;
using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Statistics;

public sealed class SeriesWritingTests
{
    private const string Minutes = "SELECT timestamp, acars_count, vdlm_count, hfdl_count, imsl_count, irdm_count, total_count, error_count FROM timeseries_stats";
    private const string Rollups = "SELECT resolution_seconds, timestamp, minutes, acars_sum, vdlm_sum, hfdl_sum, imsl_sum, irdm_sum, total_sum, error_sum, total_max FROM timeseries_rollups";
    private const long Day = 1_699_920_000;

    [Fact]
    public async Task WriteMinutes_New_GoToTheirHourAndDay()
    {
        await using var database = await NewDatabase.OpenAsync();

        database.Writer.WriteMinutes([Minute(Day + 3540, new SeriesCounts(1, 2, 3, 4, 5, 15, 6)), Minute(Day + 3600, default)]);

        database.Query(Minutes).ShouldBe([$"{Day + 3540}|1|2|3|4|5|15|6", $"{Day + 3600}|0|0|0|0|0|0|0"]);
        database.Query(Rollups).ShouldBe([$"3600|{Day}|1|1|2|3|4|5|15|6|15", $"3600|{Day + 3600}|1|0|0|0|0|0|0|0|0", $"86400|{Day}|2|1|2|3|4|5|15|6|15"]);
    }

    [Fact]
    public async Task WriteMinutes_OneThatIsThere_AddsAndObservesItOnce()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Writer.WriteMinutes([Minute(Day, new SeriesCounts(1, 2, 3, 4, 5, 15, 6)), Minute(Day + 60, new SeriesCounts(20, 0, 0, 0, 0, 20, 0))]);

        database.Writer.WriteMinutes([Minute(Day, new SeriesCounts(10, 10, 10, 10, 10, 50, 10))]);

        database.Query(Minutes)[0].ShouldBe($"{Day}|11|12|13|14|15|65|16");
        database.Query(Rollups).ShouldBe([$"3600|{Day}|2|31|12|13|14|15|85|16|65", $"86400|{Day}|2|31|12|13|14|15|85|16|65"]);
    }

    [Fact]
    public async Task WriteMinutes_IntoAnImportedHour_NeverObservesMoreThanItHas()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Execute($"INSERT INTO timeseries_rollups VALUES (3600, {Day}, 60, 60, 0, 0, 0, 0, 60, 0, 1)");

        database.Writer.WriteMinutes([Minute(Day, new SeriesCounts(2, 0, 0, 0, 0, 2, 0))]);

        database.Query(Rollups + " WHERE resolution_seconds = 3600").ShouldBe([$"3600|{Day}|60|62|0|0|0|0|62|0|2"]);
    }

    [Fact]
    public async Task WriteMinutes_ThatFails_WritesNothingOfIt()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Query("CREATE TRIGGER t BEFORE INSERT ON station_rollups BEGIN SELECT RAISE(ABORT, 'no'); END");
        SeriesMinute[] minutes = [Minute(Day, new SeriesCounts(1, 0, 0, 0, 0, 1, 0), "A")];

        Should.Throw<SqliteException>(() => database.Writer.WriteMinutes(minutes));

        database.Query(Minutes).ShouldBeEmpty();
        database.Query(Rollups).ShouldBeEmpty();
        database.Query("DROP TRIGGER t");
        database.Writer.WriteMinutes(minutes);
        database.Query(Rollups).Count.ShouldBe(2);
        database.Query("SELECT resolution_seconds, timestamp, station, acars_sum, total_sum FROM station_rollups").ShouldBe([$"3600|{Day}|A|1|1", $"86400|{Day}|A|1|1"]);
    }

    [Fact]
    public async Task WriteMinutes_OfMoreStationsThanThereAre_KeepsTheFirstOfEachDay()
    {
        await using var database = await NewDatabase.OpenAsync();
        var one = new SeriesCounts(1, 0, 0, 0, 0, 1, 0);
        string[] names = [.. Enumerable.Range(0, SeriesStatements.MostStationsOfADay).Select(static i => $"S{i}")];
        database.Writer.WriteMinutes([Minute(Day, one, names)]);

        // Another start, the same day: what is there is there.
        using (var writer = MessageWriter.Open(database.Options, database.Clock))
        {
            writer.WriteMinutes([Minute(Day + 60, one, "S7", "one too many"), Minute(Day + 86_400, one, "tomorrow")]);
        }

        database.Query($"SELECT count(*) FROM station_rollups WHERE timestamp = {Day} AND resolution_seconds = 86400").ShouldBe([$"{names.Length}"]);
        database.Query($"SELECT total_sum FROM station_rollups WHERE station = 'S7'").ShouldBe(["2", "2"]);
        database.Query("SELECT count(*) FROM station_rollups WHERE station IN ('one too many', 'tomorrow')").ShouldBe(["2"]);
    }

    [Fact]
    public async Task PruneSeries_OldMinutes_GoInBatchesAndRollupsStay()
    {
        await using var database = await NewDatabase.OpenAsync(static o => o with { TimeSeriesRetentionDays = 2 });
        var now = database.Clock.GetUtcNow().ToUnixTimeSeconds();
        var cutoff = now - (2 * 86_400);
        var one = new SeriesCounts(1, 0, 0, 0, 0, 1, 0);
        database.Writer.WriteMinutes([.. Enumerable.Range(0, 12).Select(i => Minute(SeriesFolding.Floor(cutoff, 60) - (5 * 86_400) + (i * 43_200), one, "A"))]);
        var rollups = database.Query(Rollups);

        var runs = 0;
        while (database.Writer.PruneSeries(2))
        {
            runs++;
        }

        database.Query($"SELECT count(*), min(timestamp) >= {cutoff} FROM timeseries_stats").ShouldBe(["1|1"]);
        runs.ShouldBeGreaterThan(5);
        database.Query(Rollups).ShouldBe(rollups);
        database.Query($"SELECT count(*) > 0, min(timestamp + resolution_seconds) >= {cutoff} FROM station_rollups").ShouldBe(["1|1"]);
    }

    private static SeriesMinute Minute(long start, SeriesCounts counts, params string[] stations) =>
        new(start, counts, stations.ToImmutableDictionary(static name => name, _ => counts));
}
