namespace AcarsHub.Web;

/// <summary>
/// Where the root of the site is, seen from a page. Relative, so that everything works below whatever prefix a reverse proxy serves us
/// under, without a setting that has to agree with the proxy's.
/// </summary>
internal static class BasePath
{
    /// <summary>The way up: <c>./</c> from <c>/live-messages</c>, <c>../</c> from <c>/aircraft/N123AB</c>.</summary>
    /// <param name="path">Path of the page, as the station is asked for it.</param>
    public static string From(PathString path)
    {
        var folders = (path.Value ?? "").Count(static c => c == '/') - 1;
        return folders <= 0 ? "./" : string.Concat(Enumerable.Repeat("../", folders));
    }
}
