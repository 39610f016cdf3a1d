using AcarsHub.Web.Configuration;

namespace AcarsHub.Web.Releases;

/// <summary>Where to ask for the newest release.</summary>
/// <param name="Address">An http or https address; null when nobody is to be asked.</param>
internal sealed record ReleaseOptions(Uri? Address)
{
    private const string Variable = "RELEASE_CHECK_URL";

    public static ReleaseOptions Read(EnvironmentReader environment)
    {
        if (!environment.IsSet(Variable) || environment.Flag("HIDE_VERSION_UPDATE"))
        {
            return new ReleaseOptions((Uri?)null);
        }

        if (Uri.TryCreate(environment.Text(Variable), UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return new ReleaseOptions(address);
        }

        environment.Report(Variable, $"{Variable} is not an http or https address; nobody is asked for new releases");
        return new ReleaseOptions((Uri?)null);
    }
}
