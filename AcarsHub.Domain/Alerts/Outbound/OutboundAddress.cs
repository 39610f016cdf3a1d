namespace AcarsHub.Domain.Alerts.Outbound;

/// <summary>Addresses of channels: what may be shown of them, and what is wrong with them. No text of this class holds a secret.</summary>
public static class OutboundAddress
{
    private const int LongestAddress = 1_000;
    private const int LongestSecret = 4_000;
    private const int LongestTopic = 64;

    /// <summary>Protocol, host and port: never user, password, path or query.</summary>
    public static string Shown(SecretText address) =>
        Uri.TryCreate(address.Reveal(), UriKind.Absolute, out var uri) && uri.Host.Length > 0
            ? uri.Scheme + "://" + uri.Host + (uri.IsDefaultPort || uri.Port <= 0 ? "" : ":" + uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : "";

    /// <summary>What is wrong with address or secret of a channel, for people; null when nothing is.</summary>
    public static string? Problem(OutboundKind kind, SecretText address, SecretText secret)
    {
        var text = address.Reveal();
        var info = OutboundKindInfo.Of(kind);
        if (text.Length == 0)
        {
            return $"An address is missing, such as {info.AddressExample}.";
        }

        if (text.Length > LongestAddress || secret.Reveal().Length > LongestSecret)
        {
            return $"The address may have {LongestAddress} characters, what is secret besides {LongestSecret}.";
        }

        if (text.Any(char.IsControl) || text.Contains(' ', StringComparison.Ordinal) || secret.Reveal().Any(char.IsControl))
        {
            return "Address and secret must not hold blanks or control characters.";
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            return $"That is no address: it must look like {info.AddressExample}.";
        }

        return kind == OutboundKind.Mqtt ? MqttProblem(uri) : HttpProblem(kind, uri, secret, info);
    }

    /// <summary>Topic an address of ntfy ends in.</summary>
    public static string NtfyTopic(Uri uri) => Uri.UnescapeDataString(uri.Segments[^1].Trim('/'));

    /// <summary>What stands before the topics of an MQTT address.</summary>
    public static string MqttPrefix(Uri uri)
    {
        var prefix = Uri.UnescapeDataString(uri.AbsolutePath).Trim('/');
        return prefix.Length == 0 ? "acarshub" : prefix;
    }

    private static string? HttpProblem(OutboundKind kind, Uri uri, SecretText secret, OutboundKindInfo info)
    {
        if (uri.Scheme is not ("http" or "https"))
        {
            return $"The address must begin with http:// or https://, such as {info.AddressExample}.";
        }

        return kind switch
        {
            OutboundKind.Ntfy when !IsTopic(NtfyTopic(uri)) => "The address of ntfy must end in a topic of letters, digits, - and _, such as https://ntfy.sh/my-topic.",
            OutboundKind.Discord when !uri.AbsolutePath.Contains("/api/webhooks/", StringComparison.Ordinal) =>
                "A webhook address of Discord has /api/webhooks/ in it. Discord shows it under Edit channel, Integrations.",
            OutboundKind.Apprise when !uri.AbsolutePath.Contains("/notify", StringComparison.Ordinal) =>
                "The address of Apprise must end in /notify or in /notify/ and a key.",
            OutboundKind.Apprise when uri.AbsolutePath.TrimEnd('/').EndsWith("/notify", StringComparison.Ordinal) && secret.IsEmpty =>
                "Without a key in the address, Apprise needs the URLs to send to.",
            _ => null,
        };
    }

    private static string? MqttProblem(Uri uri)
    {
        if (uri.Scheme is not ("mqtt" or "mqtts"))
        {
            return "The address must begin with mqtt:// or mqtts://, such as mqtt://user@broker:1883/acarshub.";
        }

        var prefix = MqttPrefix(uri);
        return prefix.Length > LongestTopic || prefix.AsSpan().IndexOfAny("+#\0$") >= 0
            ? $"What stands before the topics may have {LongestTopic} characters, without + # and $."
            : null;
    }

    private static bool IsTopic(string topic) => topic.Length is > 0 and <= LongestTopic && topic.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
