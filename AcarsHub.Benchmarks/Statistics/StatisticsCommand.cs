using System.CommandLine;

namespace AcarsHub.Benchmarks.Statistics;

/// <summary>The <c>statistics</c> subcommand.</summary>
internal static class StatisticsCommand
{
    private static readonly Option<int> s_days = new("--days") { Description = "Days of minutes in the database.", DefaultValueFactory = _ => 1095 };
    private static readonly Option<int> s_rounds = new("--rounds") { Description = "How often each read is measured.", DefaultValueFactory = _ => 20 };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("statistics", "Measures reading series of a database with three years of minutes, and writing a minute.") { s_days, s_rounds };
        command.SetAction(static async (result, ct) =>
        {
            await StatisticsRun.ExecuteAsync(Math.Max(1, result.GetValue(s_days)), Math.Max(1, result.GetValue(s_rounds)), ct);
            return 0;
        });
        return command;
    }
}
