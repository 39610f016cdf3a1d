using System.CommandLine;

namespace AcarsHub.Benchmarks.Search;

/// <summary>The <c>size</c> subcommand.</summary>
internal static class SizeCommand
{
    private static readonly Option<FileInfo> s_database = new("--database") { Description = "A database of AcarsHub that no program is writing.", Required = true };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("size", "Prints what a message takes in a database: in all, in each table and index, in each column.") { s_database.AcceptExistingOnly() };
        command.SetAction(static result => SizeRun.Execute(result.GetRequiredValue(s_database).FullName, Console.Out));
        return command;
    }
}
