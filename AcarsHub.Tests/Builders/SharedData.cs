namespace AcarsHub.Tests.Builders;

/// <summary>Finds recordings and databases that are too large, or not ours, to be committed.</summary>
internal static class SharedData
{
    private const string Variable = "ACARSHUB_SHARED_DATA";

    /// <summary>Full path of a shared file or folder.</summary>
    /// <param name="relativePath">Path below the data folder, e.g. <c>recordings</c>.</param>
    /// <returns>The path, or null when it is not there: the test then skips itself.</returns>
    public static string? Find(string relativePath)
    {
        var root = Environment.GetEnvironmentVariable(Variable) ?? BesideSolution();
        if (root is null)
        {
            return null;
        }

        var path = Path.Combine(root, relativePath);
        return Path.Exists(path) ? path : null;
    }

    private static string? BesideSolution()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AcarsHub.sln")))
            {
                return folder.Parent is { } parent ? Path.Combine(parent.FullName, "shared", "data") : null;
            }
        }

        return null;
    }
}
