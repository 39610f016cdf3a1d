using System.Collections.Immutable;
using AcarsHub.Domain.Tracking;

namespace AcarsHub.Web.Components.Settings;

/// <summary>Another site that knows aircraft.</summary>
/// <param name="Id">Name in the settings.</param>
/// <param name="Name">Name for people.</param>
public sealed record ExternalSite(string Id, string Name);

/// <summary>A link to another site.</summary>
public sealed record ExternalLink(string Name, Uri Address);

/// <summary>Links to other sites. All are off until the reader wants them.</summary>
public static class ExternalLinks
{
    private const string FlightAware = "flightaware";
    private const string AdsbExchange = "adsbexchange";
    private const string Tracker = "tracker";

    public static ImmutableArray<ExternalSite> Sites { get; } =
    [
        new(FlightAware, "FlightAware"),
        new(AdsbExchange, "ADS-B Exchange"),
        new(Tracker, "The station's tracker (FLIGHT_TRACKING_URL)"),
    ];

    /// <summary>The links of an aircraft that the reader wants and that can be made.</summary>
    /// <param name="identity">The aircraft.</param>
    /// <param name="settings">Which sites the reader wants.</param>
    /// <param name="trackingUrl">Prefix the station's owner has set.</param>
    public static IEnumerable<ExternalLink> Of(AircraftIdentity identity, ViewSettings settings, string trackingUrl)
    {
        var hex = identity.Icao is { } icao ? Uri.EscapeDataString(icao.ToString().ToLowerInvariant()) : null;
        if (settings.LinkSites.Contains(FlightAware))
        {
            foreach (var (kind, name) in new[] { ("Flight", identity.Callsign), ("Registration", identity.Tail) })
            {
                if (name is not null && Make($"{kind} on FlightAware", "https://www.flightaware.com/live/flight/" + Uri.EscapeDataString(name)) is { } link)
                {
                    yield return link;
                }
            }
        }

        if (settings.LinkSites.Contains(AdsbExchange) && hex is not null && Make("Aircraft on ADS-B Exchange", "https://globe.adsbexchange.com/?icao=" + hex) is { } globe)
        {
            yield return globe;
        }

        if (settings.LinkSites.Contains(Tracker) && identity.Callsign is { } callsign && Make("Flight on the station's tracker", trackingUrl + Uri.EscapeDataString(callsign)) is { } tracker)
        {
            yield return tracker;
        }

        if (settings.Tar1090Url is { } tar1090 && hex is not null && Make("Aircraft on your tar1090", tar1090.TrimEnd('/') + "/?icao=" + hex) is { } own)
        {
            yield return own;
        }
    }

    private static ExternalLink? Make(string name, string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? new ExternalLink(name, uri) : null;
}
