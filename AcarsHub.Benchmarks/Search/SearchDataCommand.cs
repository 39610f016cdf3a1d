using System.CommandLine;

namespace AcarsHub.Benchmarks.Search;

/// <summary>The <c>search-data</c> subcommand.</summary>
internal static class SearchDataCommand
{
    private static readonly Option<int> s_rows = new("--rows") { Description = "Messages in the database.", DefaultValueFactory = _ => 1_000_000 };
    private static readonly Option<int> s_seed = new("--seed") { Description = "Start of the random numbers; the same seed gives the same messages.", DefaultValueFactory = _ => 1 };
    private static readonly Option<FileInfo> s_out = new("--out") { Description = "The database to make. It must not exist.", Required = true };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("search-data", "Makes a database of invented traffic, stored as the station stores it.") { s_rows, s_seed, s_out };
        s_rows.Validators.Add(static r =>
        {
            if (r.GetValueOrDefault<int>() is < 1 or > 100_000_000)
            {
                r.AddError("--rows must be between 1 and 100000000.");
            }
        });
        s_out.Validators.Add(static r =>
        {
            if (r.GetValueOrDefault<FileInfo>() is { Exists: true } file)
            {
                r.AddError($"{file.FullName} exists.");
            }
        });
        command.SetAction(static async (result, ct) =>
        {
            var run = new SearchDataRun(result.GetRequiredValue(s_out).FullName, result.GetValue(s_seed), TimeProvider.System);
            await run.ExecuteAsync(result.GetValue(s_rows), ct);
            return 0;
        });
        return command;
    }
}
