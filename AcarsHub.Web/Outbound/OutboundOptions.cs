using System.Collections.Immutable;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Web.Configuration;

namespace AcarsHub.Web.Outbound;

/// <summary>What the environment says about alerts that leave the house.</summary>
/// <param name="Channels">One channel of each kind whose address is set.</param>
/// <param name="PublicUrl">Where this station's pages are for people outside; null when that is not said.</param>
internal sealed record OutboundOptions(ImmutableArray<OutboundChannel> Channels, Uri? PublicUrl)
{
    public static OutboundOptions None { get; } = new([], null);

    /// <summary>Whether people are told of the station itself, such as of a feed that fell silent.</summary>
    public bool TellsOfStation { get; init; } = true;

    /// <summary>Reads it. No problem reported here quotes a value: addresses are secret.</summary>
    public static OutboundOptions Read(EnvironmentReader environment)
    {
        var quiet = ReadQuietHours(environment);
        var perMinute = (int)environment.Integer("OUTBOUND_PER_MINUTE");
        return new OutboundOptions(
            [.. OutboundKindInfo.All.Select(info => ReadChannel(environment, info)).OfType<OutboundChannel>().Select(channel => channel with { Quiet = quiet, PerMinute = perMinute })],
            ReadPublicUrl(environment))
        {
            TellsOfStation = environment.Flag("OUTBOUND_STATION_NOTICES"),
        };
    }

    private static OutboundChannel? ReadChannel(EnvironmentReader environment, OutboundKindInfo info)
    {
        var prefix = "OUTBOUND_" + info.Key.ToUpperInvariant();
        if (!environment.IsSet(prefix + "_URL"))
        {
            return null;
        }

        var address = SecretText.Of(environment.Text(prefix + "_URL"));
        var secret = info.SecretVariable is { } name ? SecretText.Of(environment.Text($"{prefix}_{name}")) : SecretText.None;
        if (OutboundAddress.Problem(info.Kind, address, secret) is { } problem)
        {
            environment.Report(prefix + "_URL", $"{prefix}_URL cannot be used: {problem} Nothing is sent there");
            return null;
        }

        return new OutboundChannel
        {
            Name = $"{info.Title} (environment)",
            Kind = info.Kind,
            IsFromEnvironment = true,
            Address = address,
            Secret = secret,
            Severities = SeveritySets.From(ReadSeverity(environment, prefix + "_MIN_SEVERITY")),
        };
    }

    private static AlertSeverity ReadSeverity(EnvironmentReader environment, string name)
    {
        var text = environment.Text(name);
        if (Enum.TryParse<AlertSeverity>(text, ignoreCase: true, out var severity) && Enum.IsDefined(severity) && char.IsAsciiLetter(text[0]))
        {
            return severity;
        }

        environment.Report(name, $"{name}=\"{text}\" is none of notice, warning, critical; using notice");
        return AlertSeverity.Notice;
    }

    private static QuietHours? ReadQuietHours(EnvironmentReader environment)
    {
        var text = environment.Text("OUTBOUND_QUIET_HOURS");
        var quiet = QuietHours.Parse(text);
        if (text.Length > 0 && quiet is null)
        {
            environment.Report("OUTBOUND_QUIET_HOURS", $"OUTBOUND_QUIET_HOURS=\"{text}\" is not a time such as 22:00-07:00; there are none");
        }

        return quiet;
    }

    private static Uri? ReadPublicUrl(EnvironmentReader environment)
    {
        var text = environment.Text("PUBLIC_URL");
        if (text.Length == 0)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.UserInfo.Length == 0)
        {
            return url;
        }

        environment.Report("PUBLIC_URL", "PUBLIC_URL is not an http or https address without user and password; alerts have no link");
        return null;
    }
}
