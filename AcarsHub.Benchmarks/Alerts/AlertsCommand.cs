using System.CommandLine;

namespace AcarsHub.Benchmarks.Alerts;

/// <summary>The <c>alerts</c> subcommand.</summary>
internal static class AlertsCommand
{
    private static readonly Option<FileInfo?> s_database = new("--database") { Description = "A large database, such as search-data makes. Its alert terms and alerts are replaced." };
    private static readonly Option<int> s_terms = new("--terms") { Description = "Terms looked for in the database.", DefaultValueFactory = _ => 50 };
    private static readonly Option<int> s_storing = new("--storing") { Description = "Messages stored each second meanwhile. They stay in the database.", DefaultValueFactory = _ => 0 };
    private static readonly Option<int> s_seed = new("--seed") { Description = "Start of the random numbers that choose terms and messages.", DefaultValueFactory = _ => 1 };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("alerts", "Measures what looking for alert terms takes: for a message, and in a whole database where one is given.") { s_database, s_terms, s_storing, s_seed };
        command.SetAction(static async (result, ct) =>
        {
            var seed = result.GetValue(s_seed);
            if (result.GetValue(s_database) is not { } database)
            {
                MatchRun.Execute(seed);
                return 0;
            }

            if (!database.Exists)
            {
                await Console.Error.WriteLineAsync($"{database.FullName} does not exist.");
                return 1;
            }

            var run = new HistoryRun(database.FullName, Math.Max(0, result.GetValue(s_storing)), seed);
            await run.ExecuteAsync(Math.Clamp(result.GetValue(s_terms), 1, 500), ct);
            return 0;
        });
        return command;
    }
}
