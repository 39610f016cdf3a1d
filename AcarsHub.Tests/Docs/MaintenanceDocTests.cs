using AcarsHub.Tests.Builders;
using AcarsHub.Web.Cli;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Docs;

/// <summary>The manuals of maintenance and migrations against the commands and migrations there are.</summary>
public sealed class MaintenanceDocTests
{
    public static TheoryData<string> Commands => [.. CommandLine.Build().Subcommands.Select(static command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_OfTheServer_IsExplained(string name)
    {
        // The health command is about the container, not about the database.
        var (document, expected) = name == "health" ? ("container.md", "AcarsHub.Web.dll health") : ("maintenance.md", $"### {name}");

        Lines(document).ShouldContain(line => line == expected || line.StartsWith(expected + " ", StringComparison.Ordinal) || line.EndsWith(" /app/" + expected, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Option_OfACommand_StandsThere(string name)
    {
        var text = string.Join('\n', Lines("maintenance.md"));

        foreach (var option in CommandLine.Build().Subcommands.Single(command => command.Name == name).Options.Where(static option => option.Name != "--url"))
        {
            text.ShouldContain($"`{option.Name}");
        }
    }

    [Fact]
    public async Task Migrations_OfTheChain_StandInTheTableInOrder()
    {
        await using var database = await NewDatabase.OpenAsync();
        var names = (await database.Migrations.ListAsync(TestContext.Current.CancellationToken)).Select(static m => $"| {m.Number} | {m.Name} |");

        var rows = Lines("migrations.md").Where(static line => line.Length > 5 && char.IsAsciiDigit(line[2]) && line.StartsWith("| ", StringComparison.Ordinal));

        rows.Select(static row => string.Join('|', row.Split('|')[..3]) + "|").ShouldBe(names);
    }

    private static string[] Lines(string document) => File.ReadAllLines(Path.Combine(Sources.Root, "docs", document));
}
