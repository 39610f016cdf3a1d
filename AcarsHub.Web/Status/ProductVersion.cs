using System.Reflection;

namespace AcarsHub.Web.Status;

/// <summary>The version of this build.</summary>
internal static class ProductVersion
{
    /// <summary>Such as <c>0.1.0</c>, without build metadata.</summary>
    public static string Text { get; } =
        (typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];
}
