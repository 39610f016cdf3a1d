using System.CommandLine;

namespace AcarsHub.Benchmarks.Metrics;

/// <summary>The <c>metrics</c> subcommand.</summary>
internal static class MetricsCommand
{
    private static readonly Option<FileInfo> s_database = new("--database") { Description = "A large database, such as search-data makes. It is brought to the present schema.", Required = true };
    private static readonly Option<int> s_rounds = new("--rounds") { Description = "Scrapes of each kind.", DefaultValueFactory = _ => 200 };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("metrics", "Measures a scrape of /metrics and the questions beside it on a station with a large database.") { s_database.AcceptExistingOnly(), s_rounds };
        command.SetAction(static (result, ct) => MetricsRun.ExecuteAsync(result.GetRequiredValue(s_database).FullName, Math.Max(1, result.GetValue(s_rounds)), ct));
        return command;
    }
}
