namespace AcarsHub.Tests.Builders;

/// <summary>Where the sources stand that this test assembly was built from.</summary>
internal static class Sources
{
    /// <summary>The folder of AcarsHub.sln.</summary>
    public static string Root { get; } = FindRoot();

    public static string TestProject => Path.Combine(Root, "AcarsHub.Tests");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AcarsHub.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests must be run from a build inside the checkout");
    }
}
