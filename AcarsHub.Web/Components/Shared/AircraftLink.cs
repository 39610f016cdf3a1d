using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;

namespace AcarsHub.Web.Components.Shared;

/// <summary>Where the page of an aircraft is.</summary>
internal static class AircraftLink
{
    /// <summary>Address of the page of the aircraft a message belongs to, by the best identifier it has; relative to the base.</summary>
    public static string Of(StoredMessage message)
    {
        var identity = AircraftIdentity.Of(message.Enriched);
        return Of(identity.Icao?.ToString() ?? identity.Tail ?? identity.Callsign ?? "");
    }

    /// <summary>Address of the page of the aircraft with this address, registration or flight id.</summary>
    public static string Of(string identifier) => "aircraft/" + Uri.EscapeDataString(identifier);
}
