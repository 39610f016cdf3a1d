using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>One aircraft from its first message to the silence after its last: usually a flight. Immutable.</summary>
public sealed record AircraftSession
{
    /// <summary>Row id. They grow, and none is given again while a younger session is stored.</summary>
    public required long Id { get; init; }

    public required SessionKind Kind { get; init; }

    public required DateTimeOffset FirstSeenUtc { get; init; }

    public required DateTimeOffset LastSeenUtc { get; init; }

    /// <summary>Messages that belong to it, those that were not stored included.</summary>
    public long Messages { get; init; }

    /// <summary>ICAO 24-bit address, once known.</summary>
    public Icao24? Icao { get; init; }

    /// <summary>Newest flight id.</summary>
    public string? Callsign { get; init; }

    /// <summary>Registration, once known.</summary>
    public string? Tail { get; init; }

    /// <summary>Whether a message at this time still belongs to it, as far as time tells.</summary>
    public bool IsAliveAt(DateTimeOffset time) => (time - LastSeenUtc).Duration() <= Kind.Timeout();
}
