using AcarsHub.Benchmarks.Load;
using AcarsHub.Data;
using AcarsHub.Data.Import;
using AcarsHub.Tests.Builders.Legacy;

namespace AcarsHub.Benchmarks.Adoption;

/// <summary>Generates, adopts, reports.</summary>
internal static class AdoptionRun
{
    public static async Task<int> ExecuteAsync(int rows, string parent, TimeProvider clock, CancellationToken ct)
    {
        var directory = Directory.CreateDirectory(Path.Combine(parent, "acarshub-adopt-" + Guid.NewGuid().ToString("N")));
        try
        {
            var path = Path.Combine(directory.FullName, "messages.db");
            Console.WriteLine($"Generating {rows:N0} messages …");
            LargeLegacyDatabase.Create(path, rows);
            var before = ProcessUsage.Read(Environment.ProcessId);
            Console.WriteLine($"Database of {new FileInfo(path).Length / 1e6:N0} MB; {before?.RssKb / 1024} MiB resident, {before?.PeakRssKb / 1024} MiB at most.");
            var adoption = new DatabaseAdoption(static (file, token) => DataExtensions.MigrationsOf(new StorageOptions { DatabasePath = file }).MigrateAsync(target: null, progress: null, token), clock);
            var result = await adoption.RunAsync(path, new Printer(), ct);
            var after = ProcessUsage.Read(Environment.ProcessId);
            Console.WriteLine($"Adopted {result.Messages:N0} messages ({result.SourceKind}) in {result.Duration.TotalSeconds:N1} s: {result.RowsPerSecond:N0} rows/s.");
            Console.WriteLine($"New file {result.TargetBytes / 1e6:N0} MB, old file {result.SourceBytes / 1e6:N0} MB.");
            Console.WriteLine($"CPU {(after?.Cpu - before?.Cpu)?.TotalSeconds:N1} s, {after?.RssKb / 1024} MiB resident, {after?.PeakRssKb / 1024} MiB at most.");
            return 0;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private sealed class Printer : IProgress<AdoptionProgress>
    {
        public void Report(AdoptionProgress value) =>
            Console.WriteLine($"  {value.Phase,-9} {value.RowsDone,10:N0} of {value.RowsTotal:N0}  {value.RowsPerSecond,8:N0} rows/s  {value.TimeLeft?.TotalSeconds,5:N1} s left");
    }
}
