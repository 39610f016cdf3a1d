using AcarsHub.Web.Configuration;

namespace AcarsHub.Tests.Builders;

internal static class NewEnvironment
{
    /// <summary>Environment variables, each as NAME=value.</summary>
    public static EnvironmentReader Of(params string[] variables) =>
        new(variables.Select(static v => v.Split('=', 2)).ToDictionary(static v => v[0], static v => v[1], StringComparer.Ordinal));
}
