using System.CommandLine;

namespace AcarsHub.Benchmarks.Search;

/// <summary>The <c>search</c> subcommand.</summary>
internal static class SearchCommand
{
    private static readonly Option<FileInfo> s_database = new("--database") { Description = "A large database, such as search-data makes.", Required = true };
    private static readonly Option<int> s_rounds = new("--rounds") { Description = "Searches of each kind.", DefaultValueFactory = _ => 200 };
    private static readonly Option<int> s_seed = new("--seed") { Description = "Start of the random numbers that choose what is searched for.", DefaultValueFactory = _ => 1 };

    private static readonly Option<int> s_storing = new("--storing") { Description = "Messages stored each second meanwhile. They stay in the database.", DefaultValueFactory = _ => 0 };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("search", "Measures searches of all kinds in a database.") { s_database.AcceptExistingOnly(), s_rounds, s_seed, s_storing };
        command.SetAction(static (result, ct) =>
            SearchRun.ExecuteAsync(result.GetRequiredValue(s_database).FullName, Math.Max(1, result.GetValue(s_rounds)), result.GetValue(s_seed), Math.Max(0, result.GetValue(s_storing)), ct));
        return command;
    }
}
