using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Architecture;

public sealed class FileSizeTests
{
    private const int Limit = 300;
    private static readonly string[] s_kinds = [".cs", ".razor", ".js"];
    private static readonly string[] s_notOurs = ["bin", "obj", "artifacts", "node_modules", "lib", ".git"];

    [Fact]
    public void SourceFile_OfOurs_IsShortEnoughToRead()
    {
        var files = Walk(new DirectoryInfo(Sources.Root)).Where(static f => s_kinds.Contains(f.Extension) && !IsMadeByEf(f)).ToList();

        files.Count.ShouldBeGreaterThan(100);
        files.Select(static f => (f.FullName, Lines: File.ReadLines(f.FullName).Count())).Where(static f => f.Lines >= Limit).ShouldBeEmpty();
    }

    private static bool IsMadeByEf(FileInfo file) =>
        file.Name.EndsWith("ModelSnapshot.cs", StringComparison.Ordinal) || file.Name.EndsWith(".Designer.cs", StringComparison.Ordinal);

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(static d => !s_notOurs.Contains(d.Name)).SelectMany(Walk));
}
