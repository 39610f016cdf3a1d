using System.CommandLine;

namespace AcarsHub.Benchmarks.Charts;

/// <summary>The <c>charts</c> subcommand.</summary>
internal static class ChartsCommand
{
    private static readonly Option<FileInfo?> s_database = new("--database") { Description = "Database to use. Made with three years of minutes when it does not exist; a passing one when left out." };
    private static readonly Option<int> s_runs = new("--runs") { Description = "How often the year is asked for.", DefaultValueFactory = _ => 10 };
    private static readonly Option<string> s_chromium = new("--chromium") { Description = "Chromium to use.", DefaultValueFactory = _ => "/usr/bin/chromium" };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("charts", "Measures the time from asking for a year until its chart is painted, on three years of minutes, in a real Chromium.") { s_database, s_runs, s_chromium };
        command.SetAction((parse, ct) => new ChartsRun(parse.GetValue(s_database)?.FullName, parse.GetValue(s_runs), parse.GetValue(s_chromium) ?? "", TimeProvider.System).ExecuteAsync(ct));
        return command;
    }
}
