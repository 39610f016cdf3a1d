using AcarsHub.Data;
using AcarsHub.Data.Import.Rrd;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Legacy;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Import.Rrd;

public sealed class RrdImportTests : IDisposable
{
    private const int RetentionDays = 1095;

    private readonly AdoptionFolder _folder = new();
    private readonly SqliteConnection _connection;

    public RrdImportTests()
    {
        TargetSchema.Create(_folder.Database, default).GetAwaiter().GetResult(); // A constructor cannot wait otherwise, and nothing here has a context to block.
        _connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        _connection.Open();
    }

    private string RrdPath => Path.Combine(_folder.FolderPath, "acarshub.rrd");

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Import_MinutesAndCoarseRows_GoToTheirTables()
    {
        Write(new NewRrd { Archives = [(1, [1.4, 2.5, double.NaN, 4]), (5, [10.5, 11]), (60, [1]), (360, [2]), (7, [3])], LastUpdate = 1_700_000_070 });

        var result = Import(1_700_000_100);

        result.ShouldBe(new RrdImportResult(false, 3, 4, 1));
        _folder.Query("SELECT timestamp, acars_count, vdlm_count, hfdl_count, imsl_count, irdm_count, total_count, error_count FROM timeseries_stats")
            .ShouldBe(["1699999860|1|1|1|1|1|1|1", "1699999920|3|3|3|3|3|3|3", "1700000040|4|4|4|4|4|4|4"]);
        _folder.Query("SELECT resolution_seconds, timestamp, minutes, acars_sum, error_sum, total_max FROM timeseries_rollups ORDER BY 1, 2")
            .ShouldBe(["300|1699999200|5|53|53|11", "300|1699999500|5|55|55|11", "3600|1699995600|60|60|60|1", "3600|1699999200|13|116|116|11", "21600|1699963200|360|720|720|2", "86400|1699920000|433|896|896|11"]);
        _folder.Query("SELECT rrd_path, imported_at, rows_imported FROM rrd_import_registry").ShouldBe([$"{RrdPath}|1700000100000|7"]);
    }

    [Fact]
    public void Import_OldFileWithFewSources_TakesThemByName()
    {
        Write(new NewRrd { Sources = ["TOTAL", "ACARS"], Archives = [(1, [6])] });

        Import(1_700_000_100);

        _folder.Query("SELECT acars_count, vdlm_count, total_count, error_count FROM timeseries_stats").ShouldBe(["6|0|6|0"]);
    }

    [Fact]
    public void Import_SameFileAgain_IsSkippedAndTheFileLeftAlone()
    {
        Write(new NewRrd());
        var hash = AdoptionFolder.Hash(RrdPath);
        Import(1_700_000_100);

        Import(1_700_000_200).ShouldBe(new RrdImportResult(true, 0, 0, 0));

        AdoptionFolder.Hash(RrdPath).ShouldBe(hash);
        _folder.One("SELECT file_hash FROM rrd_import_registry").ShouldBe(hash.ToLowerInvariant());
    }

    [Fact]
    public void Import_MinutesAlreadyThere_KeepTheirCounts()
    {
        _connection.Execute("INSERT INTO timeseries_stats (timestamp, total_count) VALUES (1700000040, 99)");
        Write(new NewRrd());

        Import(1_700_000_100).MinuteRows.ShouldBe(2);

        _folder.One("SELECT total_count FROM timeseries_stats WHERE timestamp = 1700000040").ShouldBe("99");
    }

    [Theory]
    [InlineData(1_699_999_930, 2)]
    [InlineData(1_699_999_860 + (RetentionDays * 86_400L), 3)]
    [InlineData(1_699_999_861 + (RetentionDays * 86_400L), 2)]
    [InlineData(1_900_000_000, 0)]
    public void Import_FutureOrExpiredMinutes_AreLeftOut(long now, int expected)
    {
        Write(new NewRrd { Archives = [(1, [1, 2, double.NaN, 4])] });

        Import(now).MinuteRows.ShouldBe(expected);
    }

    [Fact]
    public void Import_Garbage_LeavesNothingBehind()
    {
        File.WriteAllText(RrdPath, "RRD");

        Should.Throw<RrdFormatException>(() => Import(1_700_000_100));

        _folder.One("SELECT count(*) FROM rrd_import_registry").ShouldBe("0");
    }

    [Fact]
    public void Import_AbsurdValues_AreCut()
    {
        Write(new NewRrd { Archives = [(1, [1e300, -5, double.PositiveInfinity])] });

        Import(1_700_000_100);

        _folder.Query("SELECT total_count FROM timeseries_stats ORDER BY timestamp").ShouldBe(["2147483647", "0"]);
    }

    [Fact]
    public void Import_SampleFile_GivesItsMinutesAndRollups()
    {
        var sample = SharedData.Find("databases/test.rrd");
        Assert.SkipWhen(sample is null, "The shared sample file is not there.");
        File.WriteAllBytes(RrdPath, File.ReadAllBytes(sample));

        var result = Import(1_704_326_400);

        result.MinuteRows.ShouldBe(4320);
        _folder.Query("SELECT count(*), min(timestamp), max(timestamp) FROM timeseries_stats").ShouldBe(["4320|1704067200|1704326340"]);
        _folder.Query("SELECT resolution_seconds, count(*), min(timestamp) FROM timeseries_rollups GROUP BY 1 ORDER BY 1")
            .ShouldBe(["300|863|1704067200", "3600|72|1704067200", "21600|11|1704067200", "86400|3|1704067200"]);
    }

    private void Write(NewRrd rrd) => File.WriteAllBytes(RrdPath, rrd.ToBytes());

    private RrdImportResult Import(long now) =>
        new RrdImport(new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(now)), TimeSpan.FromDays(RetentionDays)).Run(_connection, RrdPath, default);
}
