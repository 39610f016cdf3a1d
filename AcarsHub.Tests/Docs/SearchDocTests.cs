using AcarsHub.Domain.Search;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Docs;

/// <summary>docs/search.md against the table of fields it describes.</summary>
public sealed class SearchDocTests
{
    private static readonly string[] s_lines = File.ReadAllLines(Path.Combine(Sources.Root, "docs", "search.md"));

    public static TheoryData<string> Keys => [.. SearchKeys.Rules.Select(static rule => rule.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Document_EveryKey_StandsThereOnceWithItsRule(string key)
    {
        var row = s_lines.Where(line => line.StartsWith($"| `{key}` |", StringComparison.Ordinal)).ShouldHaveSingleItem();

        row.Split(" | ")[^1].TrimEnd('|', ' ').Replace("\\*", "*", StringComparison.Ordinal).ShouldBe(SearchKeys.Rules.Single(rule => rule.Key == key).Value);
    }
}
