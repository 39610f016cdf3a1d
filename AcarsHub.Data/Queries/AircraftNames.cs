using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Data.Queries;

/// <summary>What an aircraft is known by. A session or message that has one of the names belongs to it.</summary>
public sealed record AircraftNames
{
    /// <summary>ICAO 24-bit address.</summary>
    public Icao24? Icao { get; init; }

    /// <summary>Registration.</summary>
    public string? Tail { get; init; }

    /// <summary>Flight ids: as transmitted, as ICAO callsign, or both.</summary>
    public ImmutableArray<string> Flights { get; init; } = [];

    /// <summary>A name nobody knows the kind of, such as one typed into the address line.</summary>
    public static AircraftNames Of(string name)
    {
        var comparable = name.Trim().ToUpperInvariant();
        return comparable.Length == 0 ? new AircraftNames() : new AircraftNames
        {
            Icao = comparable.Length == Icao24Length ? Icao24.Parse(comparable) : null,
            Tail = comparable,
            Flights = [comparable],
        };
    }

    private const int Icao24Length = 6;
}
