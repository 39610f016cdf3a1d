using System.Text.RegularExpressions;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Docs;

/// <summary>Links between the documents.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(Sources.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Sources.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(static file => Path.GetRelativePath(Sources.Root, file)),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Link_ToAFileOrHeading_LeadsThere(string document)
    {
        var file = Path.Combine(Sources.Root, document);
        var links = Link().Matches(File.ReadAllText(file)).Select(static match => match.Groups[1].Value);

        links.Where(link => !link.Contains("://", StringComparison.Ordinal) && !Leads(file, link)).ShouldBeEmpty();
    }

    private static bool Leads(string from, string link)
    {
        var (path, anchor) = link.Split('#') is [var p, var a] ? (p, a) : (link, "");
        var target = path.Length == 0 ? from : Path.Combine(Path.GetDirectoryName(from) ?? "", path);
        return anchor.Length == 0
            ? Path.Exists(target)
            : File.Exists(target) && File.ReadLines(target).Any(line => line.StartsWith('#') && Anchor(line) == anchor);
    }

    /// <summary>What GitHub makes of a heading.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.TrimStart('#').Trim().ToLowerInvariant().Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
