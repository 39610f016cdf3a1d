using System.Collections.Immutable;
using System.Diagnostics;
using AcarsHub.Benchmarks.Search;
using AcarsHub.Data;
using AcarsHub.Data.Statistics;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Statistics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AcarsHub.Benchmarks.Statistics;

/// <summary>Makes a database of its own with minutes, reads series of it as charts do, and writes minutes.</summary>
internal static class StatisticsRun
{
    private const int MinutesOfADay = 1440;

    // An hour a month is missing, so that there are gaps to find.
    private const string Fill =
        """
        WITH RECURSIVE minute (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM minute WHERE n + 1 < $minutes)
        INSERT INTO timeseries_stats SELECT $start + n * 60, 20 + n % 7, 40 + n % 11, n % 5, n % 3, n % 2, 60 + n % 7 + n % 11 + n % 5 + n % 3 + n % 2, n % 4
        FROM minute WHERE n % 43200 >= 60
        """;

    private const string FillStations =
        """
        INSERT INTO station_rollups SELECT resolution_seconds, timestamp, 'STATION-' || value, acars_sum / 3, vdlm_sum / 3, 0, 0, 0, (acars_sum + vdlm_sum) / 3, 0
        FROM timeseries_rollups, json_each('[1, 2, 3]') WHERE resolution_seconds IN (3600, 86400)
        """;

    public static async Task ExecuteAsync(int days, int rounds, CancellationToken ct)
    {
        var directory = Directory.CreateTempSubdirectory("acarshub-statistics-");
        try
        {
            var options = new StorageOptions { DatabasePath = Path.Combine(directory.FullName, "messages.db") };
            await using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddLogging().AddAcarsData(options).BuildServiceProvider();
            await services.GetRequiredService<DatabaseOpener>().OpenAsync(ct);
            var end = DateTimeOffset.FromUnixTimeSeconds(SeriesFolding.Floor(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds(), 60));
            Make(options, end, days);
            await ReadAsync(services, end, rounds, ct);
            Write(options, end, rounds);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            directory.Delete(recursive: true);
        }
    }

    private static void Make(StorageOptions options, DateTimeOffset end, int days)
    {
        using var connection = SqliteFile.Open(options.DatabasePath, SqliteOpenMode.ReadWrite);
        using var transaction = connection.BeginTransaction();
        var startedAt = Stopwatch.GetTimestamp();
        var minutes = connection.Execute(Fill, ("$start", end.AddDays(-days).ToUnixTimeSeconds()), ("$minutes", (long)days * MinutesOfADay));
        var made = Stopwatch.GetElapsedTime(startedAt);
        startedAt = Stopwatch.GetTimestamp();
        SeriesFill.Run(connection);
        var filled = Stopwatch.GetElapsedTime(startedAt);
        connection.Execute(FillStations);
        transaction.Commit();
        Console.WriteLine(FormattableString.Invariant($"{minutes:N0} minutes made in {made.TotalSeconds:N1} s, their hours and days in {filled.TotalSeconds:N1} s"));
    }

    private static async Task ReadAsync(ServiceProvider services, DateTimeOffset end, int rounds, CancellationToken ct)
    {
        var series = services.GetRequiredService<SeriesQuery>();
        var stations = services.GetRequiredService<StationsQuery>();
        var spans = SeriesPeriods.All.Select(static period => (period.Label, period.Span, period.Bucket)).Append(("3 years", TimeSpan.FromDays(1095), SeriesPeriods.BucketFor(end.AddDays(-1095), end)));
        Console.WriteLine($"{"milliseconds",-18}{"points",10}{"first",10}{"median",10}{"slowest",10}{"stations",10}");
        foreach (var (label, span, bucket) in spans)
        {
            var (first, timings, ofStations) = (new Timings(), new Timings(), new Timings());
            var points = (await first.MeasureAsync(() => series.RunAsync(end - span, end, bucket, ct))).Buckets.Length;
            var stationBucket = span > TimeSpan.FromDays(40) ? TimeSpan.FromDays(Math.Max(1, Math.Floor(bucket.TotalDays))) : TimeSpan.FromHours(Math.Max(1, Math.Floor(bucket.TotalHours)));
            for (var i = 0; i < rounds; i++)
            {
                await timings.MeasureAsync(() => series.RunAsync(end - span, end, bucket, ct));
                await ofStations.MeasureAsync(() => stations.RunAsync(end - span, end, stationBucket, 12, ct));
            }

            Console.WriteLine(FormattableString.Invariant($"{label,-18}{points,10:N0}{first.At(1),10:N1}{timings.At(0.5),10:N1}{timings.At(1),10:N1}{ofStations.At(0.5),10:N1}"));
        }
    }

    private static void Write(StorageOptions options, DateTimeOffset end, int rounds)
    {
        using var writer = MessageWriter.Open(options, TimeProvider.System);
        var timings = new Timings();
        var counts = new SeriesCounts(20, 40, 3, 2, 1, 66, 2);
        var stations = Enumerable.Range(0, 3).ToImmutableDictionary(static i => $"STATION-{i}", _ => counts);
        for (var i = 0; i < rounds * 10; i++)
        {
            var startedAt = Stopwatch.GetTimestamp();
            writer.WriteMinutes([new SeriesMinute(end.AddMinutes(i).ToUnixTimeSeconds(), counts, stations)]);
            timings.Add(Stopwatch.GetElapsedTime(startedAt));
        }

        Console.WriteLine(FormattableString.Invariant($"Writing a minute of three stations: median {timings.At(0.5):N2} ms, slowest {timings.At(1):N2} ms"));
    }
}
