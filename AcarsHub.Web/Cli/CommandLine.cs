using System.CommandLine;

namespace AcarsHub.Web.Cli;

/// <summary>The server's command line: without a command it runs the station.</summary>
internal static class CommandLine
{
    public static RootCommand Build()
    {
        var demo = new Option<bool>("--demo") { Description = "Show simulated traffic, kept in a database of its own (./data/demo.db)" };
        var root = new RootCommand("AcarsHub receives, stores and shows ACARS messages. Settings are environment variables; see docs/configuration.md.")
        {
            demo,
            HealthCommand.Build(),
            DecodeCommand.Build(),
        };
        foreach (var command in MaintenanceCommands.All())
        {
            root.Subcommands.Add(command);
        }

        root.SetAction((parse, ct) => StationHost.RunAsync(parse.GetValue(demo), ct));
        return root;
    }
}
