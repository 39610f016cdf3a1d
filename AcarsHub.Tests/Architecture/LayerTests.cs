using System.Reflection;
using System.Xml.Linq;
using AcarsHub.Data;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Architecture;

public sealed class LayerTests
{
    private static readonly Assembly s_domain = typeof(AcarsMessage).Assembly;
    private static readonly Assembly s_data = typeof(StorageOptions).Assembly;

    [Theory]
    [InlineData("AcarsHub.Data")]
    [InlineData("AcarsHub.Web")]
    [InlineData("Microsoft.EntityFrameworkCore")]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("Microsoft.Data.Sqlite")]
    [InlineData("SQLitePCL")]
    [InlineData("System.Net")]
    public void Domain_KnowsNothingOfStorageWebOrSockets(string forbidden) => References(s_domain).ShouldNotContain(name => name.StartsWith(forbidden, StringComparison.Ordinal));

    [Theory]
    [InlineData("AcarsHub.Web")]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("System.Net")]
    public void Data_KnowsNothingOfTheWeb(string forbidden) => References(s_data).ShouldNotContain(name => name.StartsWith(forbidden, StringComparison.Ordinal));

    [Theory]
    [InlineData("AcarsHub.Domain")]
    [InlineData("AcarsHub.Data", "AcarsHub.Domain")]
    [InlineData("AcarsHub.Web", "AcarsHub.Data")]
    public void Project_ReferencesOnlyTheOneBelow(string project, params string[] below) =>
        XDocument.Load(Path.Combine(Sources.Root, project, project + ".csproj")).Descendants("ProjectReference")
            .Select(static reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .ShouldBe(below);

    [Fact]
    public void Entities_AreInternal()
    {
        var entities = s_data.GetTypes().Where(static t => t.Namespace == "AcarsHub.Data.Entities").ToList();

        entities.ShouldNotBeEmpty();
        entities.ShouldAllBe(static t => !t.IsVisible);
    }

    private static List<string> References(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(static a => a.Name ?? "")];
}
