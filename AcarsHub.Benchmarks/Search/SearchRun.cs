using AcarsHub.Data;
using AcarsHub.Data.Search;
using AcarsHub.Domain.Search;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AcarsHub.Benchmarks.Search;

/// <summary>Searches a database in all ways for which there is a limit and prints how long they take, first page and count together.</summary>
internal static class SearchRun
{
    private const int PageRows = 50;
    private const int SampleRows = 200;
    private const int WarmUpRounds = 20;

    public static async Task ExecuteAsync(string path, int rounds, int seed, int storing, CancellationToken ct)
    {
        var random = new Random(seed);
        var options = new StorageOptions { DatabasePath = path };
        await using var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddAcarsData(options)
            .BuildServiceProvider();
        var search = services.GetRequiredService<MessageSearch>();
        var samples = Samples(path, random, rounds);
        await using var store = new BackgroundStore(options, storing, seed + 1);
        Console.WriteLine($"{"",-18}{"median",10}{"p95",10}{"slowest",10}{"found, median",15}{"exact, %",10}");
        foreach (var kind in SearchCase.All)
        {
            var (warmUp, timings, found) = (new Timings(), new Timings(), new List<SearchTotal>());
            for (var i = -WarmUpRounds; i < rounds; i++)
            {
                var keys = kind.Make(samples[random.Next(samples.Count)], random);
                var criteria = SearchKeys.Read(keys.Select(static key => KeyValuePair.Create(key.Key, (string?)key.Value))).Criteria;
                var page = await (i < 0 ? warmUp : timings).MeasureAsync(() => search.RunAsync(criteria, null, PageRows, ct));
                if (i >= 0)
                {
                    found.Add(page.Total);
                }
            }

            Console.WriteLine(FormattableString.Invariant(
                $"{kind.Name,-18}{timings.At(0.5),10:N2}{timings.At(0.95),10:N2}{timings.At(1),10:N2}{found.Select(static total => total.Count).Order().ElementAt(found.Count / 2),15:N0}{100.0 * found.Count(static total => total.IsExact) / found.Count,10:N0}"));
        }

        Console.WriteLine(FormattableString.Invariant($"{store.Stored:N0} messages stored meanwhile"));
    }

    private static IReadOnlyList<SampleRow> Samples(string path, Random random, int rounds)
    {
        using var connection = SqliteFile.Open(path, SqliteOpenMode.ReadOnly);
        Console.WriteLine(FormattableString.Invariant($"{connection.Count("messages"):N0} messages, {rounds:N0} searches of each kind, milliseconds with the count"));
        return SampleRow.Read(connection, SampleRows, random);
    }
}
