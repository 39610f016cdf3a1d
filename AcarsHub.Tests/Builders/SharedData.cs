namespace AcarsHub.Tests.Builders;

/// <summary>Recordings and databases too large for the repository; tests that need them skip when they are absent.</summary>
public static class SharedData
{
    private const string Variable = "ACARSHUB_SHARED_DATA";
    private const string SolutionFile = "AcarsHub.sln";

    /// <summary>Finds a file or folder of the shared data: below the variable's folder, else in <c>shared/data</c> beside the repository.</summary>
    /// <returns>Its full path, or null when it is not there.</returns>
    public static string? Find(string relativePath)
    {
        var root = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrWhiteSpace(root))
        {
            root = FindBesideRepository();
        }

        if (root is null)
        {
            return null;
        }

        var path = Path.GetFullPath(Path.Combine(root, relativePath));
        return File.Exists(path) || Directory.Exists(path) ? path : null;
    }

    private static string? FindBesideRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SolutionFile)))
            {
                return folder.Parent is { } parent ? Path.Combine(parent.FullName, "shared", "data") : null;
            }
        }

        return null;
    }
}
