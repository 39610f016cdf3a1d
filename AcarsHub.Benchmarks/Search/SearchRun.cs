using AcarsHub.Data;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Benchmarks.Search;

/// <summary>Searches a database in all ways for which there is a limit and prints how long they take.</summary>
internal static class SearchRun
{
    private const int SampleRows = 200;
    private const int WarmUpRounds = 5;

    public static void Execute(string path, int rounds, int seed, TextWriter output)
    {
        var random = new Random(seed);
        using var connection = SqliteFile.Open(path, SqliteOpenMode.ReadOnly);
        connection.Execute("PRAGMA cache_size = -20000");
        var samples = SampleRow.Read(connection, SampleRows, random);
        var search = new PlainSearch(connection);
        output.WriteLine(FormattableString.Invariant($"{connection.Count("messages"):N0} messages, {rounds:N0} searches of each kind, milliseconds with the count"));
        output.WriteLine($"{"",-18}{"median",10}{"p95",10}{"slowest",10}{"found, median",15}");
        foreach (var kind in SearchCase.All)
        {
            var (timings, found) = (new Timings(), new List<long>());
            for (var i = -WarmUpRounds; i < rounds; i++)
            {
                var criteria = kind.Make(samples[random.Next(samples.Count)], random);
                if (i < 0)
                {
                    search.Run(criteria);
                }
                else
                {
                    found.Add(timings.Measure(() => search.Run(criteria)));
                }
            }

            output.WriteLine(FormattableString.Invariant($"{kind.Name,-18}{timings.At(0.5),10:N2}{timings.At(0.95),10:N2}{timings.At(1),10:N2}{found.Order().ElementAt(found.Count / 2),15:N0}"));
        }
    }
}
