using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>The identifiers of the aircraft a message belongs to, in the form they are compared in: trimmed, upper case.</summary>
/// <param name="Icao">ICAO 24-bit address.</param>
/// <param name="Callsign">Flight id in its ICAO form when the airline is known, else as transmitted.</param>
/// <param name="Tail">Registration.</param>
public readonly record struct AircraftIdentity(Icao24? Icao, string? Callsign, string? Tail)
{
    /// <summary>Whether the message belongs to no aircraft, such as a squitter.</summary>
    public bool IsUnknown => Icao is null && Callsign is null && Tail is null;

    public static AircraftIdentity Of(EnrichedMessage message) => new(
        message.Message.Icao,
        Comparable(message.Flight?.Callsign ?? message.Message.Flight),
        Comparable(message.Message.Tail));

    private static string? Comparable(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ToUpperInvariant();
}
