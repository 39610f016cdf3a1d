using System.Collections.Immutable;
using System.Globalization;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Configuration;

/// <summary>Reads <c>*_CONNECTIONS</c>: descriptors such as <c>udp</c>, <c>udp://host:port</c>, <c>tcp://</c>, <c>zmq://</c>, separated by comma or semicolon.</summary>
internal static class ConnectionDescriptors
{
    private static readonly char[] s_separators = [',', ';'];

    /// <summary>Parses one variable. Every bad or doubled descriptor gives one problem line; the rest stays in use.</summary>
    /// <param name="value">The text; null when the variable is not set.</param>
    /// <param name="names">The decoder type it belongs to.</param>
    /// <param name="report">Takes problem lines.</param>
    public static ImmutableArray<ListenEndpoint> Parse(string? value, DecoderNames names, Action<string> report)
    {
        var variable = names.EnvPrefix + "_CONNECTIONS";
        value ??= SettingCatalog.Get(variable).Default;
        var endpoints = ImmutableArray.CreateBuilder<ListenEndpoint>();
        foreach (var part in value.Split(s_separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (ParseOne(part, names) is not { } endpoint)
            {
                report($"{variable}: \"{part}\" is not udp, udp://host:port, tcp://host:port or zmq://host:port; it is skipped");
            }
            else if (endpoints.Contains(endpoint))
            {
                report($"{variable}: \"{part}\" stands there twice; it is used once");
            }
            else
            {
                endpoints.Add(endpoint);
            }
        }

        if (endpoints.Count == 0)
        {
            report($"{variable}=\"{value}\" names no connection; nothing is received for {names.DisplayName}");
        }

        return endpoints.ToImmutable();
    }

    private static ListenEndpoint? ParseOne(string text, DecoderNames names)
    {
        if (text.Equals("udp", StringComparison.OrdinalIgnoreCase))
        {
            return new ListenEndpoint(names.Kind, Transport.Udp, "", names.DefaultUdpPort);
        }

        var schemeEnd = text.IndexOf("://", StringComparison.Ordinal);
        if (schemeEnd < 0 || ParseTransport(text[..schemeEnd]) is not { } transport)
        {
            return null;
        }

        var address = text[(schemeEnd + 3)..];
        var colon = address.LastIndexOf(':');
        if (colon < 0 || !int.TryParse(address[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65535)
        {
            return null;
        }

        var host = ParseHost(address[..colon], transport);
        return host is null ? null : new ListenEndpoint(names.Kind, transport, host, port);
    }

    private static Transport? ParseTransport(string scheme) => scheme.ToUpperInvariant() switch
    {
        "UDP" => Transport.Udp,
        "TCP" => Transport.Tcp,
        "ZMQ" => Transport.Zmq,
        _ => null,
    };

    /// <summary>Empty for all interfaces; null when it is no host.</summary>
    private static string? ParseHost(string host, Transport transport)
    {
        if (host is "" or "*" or "0.0.0.0" or "[::]")
        {
            return transport == Transport.Udp ? "" : null;
        }

        if (host is ['[', .., ']'])
        {
            return System.Net.IPAddress.TryParse(host[1..^1], out _) ? host[1..^1] : null;
        }

        return Uri.CheckHostName(host) is UriHostNameType.Dns or UriHostNameType.IPv4 ? host : null;
    }
}
