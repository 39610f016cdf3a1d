using System.CommandLine;
using System.Globalization;
using AcarsHub.Data.Maintenance;
using AcarsHub.Web.Configuration;

namespace AcarsHub.Web.Cli;

/// <summary>Commands on the database of this station. Each says what it did in figures and fails with a reason and exit code 1.</summary>
internal static class MaintenanceCommands
{
    private static readonly Option<FileInfo?> s_database = new("--database") { Description = "Database file; ACARSHUB_DB when left out", Recursive = true };

    /// <summary>All of them, for the root command.</summary>
    public static IEnumerable<Command> All() =>
    [
        Create("info", "Show what the database holds", static (run, _) => run.Info()),
        Create("vacuum", "Rewrite the file without its free pages", static (run, _) => run.Vacuum()),
        Prune(),
        Create("fts-rebuild", "Build the full-text index anew", static (run, _) => run.RebuildFullText()),
        Create("fts-check", "Compare the full-text index with the messages", static (run, _) => run.CheckFullText()),
        Create("integrity-check", "Let SQLite check the whole file", static (run, _) => run.CheckIntegrity()),
        WithFile("backup", "Copy the database to FILE, also while the server runs", "FILE", static (run, file, _) => run.BackUp(file)),
        WithFile("restore", "Put the copy FILE in the database's place; what was there is kept", "FILE", static (run, file, _) => run.Restore(file)),
        WithFile("import", "Bring another database, or an RRD file of ACARS Hub 3, into this one", "FILE", static (run, file, ct) => run.ImportAsync(file, ct)),
        Migrate(),
        ReDecode(),
    ];

    private static Command Prune()
    {
        var days = new Option<int?>("--days") { Description = "Days to keep messages; DB_SAVE_DAYS when left out" };
        var alertDays = new Option<int?>("--alert-days") { Description = "Days to keep alerts and their messages; DB_ALERT_SAVE_DAYS when left out" };
        var command = new Command("prune", "Delete messages that are older than the retention") { days, alertDays };
        Add(command, (run, parse, ct) => run.Prune(parse.GetValue(days), parse.GetValue(alertDays), ct), isStoppable: true);
        return command;
    }

    private static Command ReDecode()
    {
        var all = new Option<bool>("--all") { Description = "Also decode again what this version has decoded" };
        var command = new Command("re-decode", "Decode stored messages that no version or another one has decoded") { all };
        Add(command, (run, parse, ct) => run.ReDecode(parse.GetValue(all), ct), isStoppable: true);
        return command;
    }

    private static Command Migrate()
    {
        var target = new Option<string?>("--to") { Description = "Name or number of the last migration to have, e.g. CompactForm or 007; the newest when left out" };
        var list = new Option<bool>("--list") { Description = "Only show the migrations and whether the file has them" };
        var command = new Command("migrate", "Bring the database to a migration, up or down") { target, list };
        Add(command, (run, parse, ct) => parse.GetValue(list) ? run.ListMigrationsAsync(ct) : run.MigrateAsync(parse.GetValue(target), ct));
        return command;
    }

    private static Command Create(string name, string description, Func<MaintenanceRun, CancellationToken, Task<int>> action)
    {
        var command = new Command(name, description);
        Add(command, (run, _, ct) => action(run, ct));
        return command;
    }

    private static Command WithFile(string name, string description, string argument, Func<MaintenanceRun, string, CancellationToken, Task<int>> action)
    {
        var file = new Argument<FileInfo>(argument);
        var command = new Command(name, description) { file };
        Add(command, (run, parse, ct) => action(run, parse.GetRequiredValue(file).FullName, ct));
        return command;
    }

    /// <param name="command">The command.</param>
    /// <param name="action">What it does.</param>
    /// <param name="isStoppable">Whether it ends by itself between two steps when it is told to; others are ended by the system.</param>
    private static void Add(Command command, Func<MaintenanceRun, ParseResult, CancellationToken, Task<int>> action, bool isStoppable = false)
    {
        command.Options.Add(s_database);
        command.SetAction(async (parse, ct) =>
        {
            var output = parse.InvocationConfiguration.Output;
            var storage = StationSettings.Read(EnvironmentReader.OfProcess(), demo: false).Storage;
            if (parse.GetValue(s_database) is { } other)
            {
                storage = storage with { DatabasePath = other.FullName };
            }

            using var interruption = isStoppable ? new Interruption(ct) : null;
            var token = interruption?.Token ?? ct;
            return await RunAsync(new MaintenanceRun(storage, TimeProvider.System, output), run => action(run, parse, token), output);
        });
    }

    /// <summary>Runs a command; a failure is one line and exit code 1.</summary>
    internal static async Task<int> RunAsync(MaintenanceRun run, Func<MaintenanceRun, Task<int>> action, TextWriter output)
    {
        try
        {
            return await action(run);
        }
        catch (DatabaseInUseException e)
        {
            await output.WriteLineAsync($"Refused: {e.Message}. Stop the server first.");
            return 1;
        }
        catch (OperationCanceledException)
        {
            await output.WriteLineAsync("Stopped. What was finished stays; the rest is as it was.");
            return 1;
        }
        catch (Exception e)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Failed: {e.Message}"));
            return 1;
        }
    }
}
