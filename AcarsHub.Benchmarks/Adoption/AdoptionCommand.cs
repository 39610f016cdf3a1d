using System.CommandLine;

namespace AcarsHub.Benchmarks.Adoption;

/// <summary>The <c>adopt</c> subcommand.</summary>
internal static class AdoptionCommand
{
    private static readonly Option<int> s_rows = new("--rows") { Description = "Messages in the generated ACARS Hub 4 database.", DefaultValueFactory = _ => 1_000_000 };
    private static readonly Option<DirectoryInfo?> s_directory = new("--directory") { Description = "Where the databases go, instead of the temporary directory. They are deleted afterwards." };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("adopt", "Generates a database of ACARS Hub 4 and measures how long its adoption takes.") { s_rows, s_directory };
        s_rows.Validators.Add(static r =>
        {
            if (r.GetValueOrDefault<int>() is < 1 or > 100_000_000)
            {
                r.AddError("--rows must be between 1 and 100000000.");
            }
        });
        command.SetAction(static (result, ct) => AdoptionRun.ExecuteAsync(
            result.GetValue(s_rows),
            result.GetValue(s_directory)?.FullName ?? Path.GetTempPath(),
            TimeProvider.System,
            ct));
        return command;
    }
}
