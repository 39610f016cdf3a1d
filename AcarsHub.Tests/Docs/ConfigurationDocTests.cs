using AcarsHub.Web.Configuration;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Docs;

/// <summary>The table in docs/configuration.md against the catalogue it describes.</summary>
public sealed class ConfigurationDocTests
{
    private static readonly string[] s_lines = File.ReadAllLines(DocumentPath());

    public static TheoryData<string> Names => [.. SettingCatalog.All.Select(static s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Document_EverySetting_StandsThereOnceWithItsDefault(string name)
    {
        var row = s_lines.Where(line => line.StartsWith($"| `{name}` |", StringComparison.Ordinal)).ShouldHaveSingleItem();

        var shown = SettingCatalog.Get(name).Default is { Length: > 0 } value ? $"`{value}`" : "";
        row.Split('|')[3].Trim().ShouldBe(shown);
    }

    private static string DocumentPath()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AcarsHub.sln")))
            {
                return Path.Combine(folder.FullName, "docs", "configuration.md");
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository");
    }
}
