using Shouldly;

namespace AcarsHub.Tests.Builders;

/// <summary>Compares a text with a committed file.</summary>
internal static class Snapshot
{
    private const string Accept = "ACARSHUB_ACCEPT_SNAPSHOTS";

    /// <summary>Fails with a hint on how to accept the change when <paramref name="actual"/> is not what the file says.</summary>
    /// <param name="actual">The text now.</param>
    /// <param name="relativePath">The file below AcarsHub.Tests.</param>
    public static void ShouldMatch(string actual, string relativePath)
    {
        var path = Path.Combine(Sources.TestProject, relativePath);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
            File.WriteAllText(path, actual);
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        actual.ShouldBe(expected, $"If the change is meant: {Accept}=1 ./scripts/test, then commit AcarsHub.Tests/{relativePath}");
    }
}
