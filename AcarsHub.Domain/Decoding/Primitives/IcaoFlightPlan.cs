using System.Collections.Immutable;
using System.Text.Json;

namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>A flight plan as filed with air traffic services (ICAO Doc 4444, form FPL). Texts are as sent.</summary>
public sealed record IcaoFlightPlan
{
    public required string Callsign { get; init; }

    /// <summary><c>I</c>, <c>V</c>, <c>Y</c> or <c>Z</c>.</summary>
    public required string Rules { get; init; }

    /// <summary><c>S</c> scheduled, <c>N</c> not, <c>G</c> general aviation, <c>M</c> military, <c>X</c> other.</summary>
    public required string FlightType { get; init; }

    public required string AircraftType { get; init; }

    public string WakeTurbulence { get; init; } = "";

    public string Equipment { get; init; } = "";

    public string Surveillance { get; init; } = "";

    public required string Departure { get; init; }

    /// <summary>Estimated off-block time, <c>HHMM</c>.</summary>
    public required string DepartureTime { get; init; }

    public string CruiseSpeed { get; init; } = "";

    public string CruiseLevel { get; init; } = "";

    public required Route Route { get; init; }

    public required string Destination { get; init; }

    /// <summary>Estimated elapsed time, <c>HHMM</c>.</summary>
    public string ElapsedTime { get; init; } = "";

    public ImmutableArray<string> Alternates { get; init; } = [];

    /// <summary>Other information in the order of the plan: <c>REG</c> → <c>N22992</c>.</summary>
    public ImmutableArray<KeyValuePair<string, string>> OtherInformation { get; init; } = [];

    /// <summary>Value of a key of the other information; null when it is not there.</summary>
    public string? Other(string key)
    {
        foreach (var (name, value) in OtherInformation)
        {
            if (name == key)
            {
                return value;
            }
        }

        return null;
    }

    internal void Write(Utf8JsonWriter w, Action<Utf8JsonWriter, Route> writeRoute)
    {
        w.WriteStartObject();
        w.WriteString("callsign", Callsign);
        w.WriteString("flightRules", Rules);
        w.WriteString("flightType", FlightType);
        w.WriteString("aircraftType", AircraftType);
        w.WriteString("wakeTurbulence", WakeTurbulence);
        w.WriteString("equipment", Equipment);
        w.WriteString("surveillance", Surveillance);
        w.WriteString("departure", Departure);
        w.WriteString("departureTime", DepartureTime);
        w.WriteString("cruiseSpeed", CruiseSpeed);
        w.WriteString("cruiseLevel", CruiseLevel);
        w.WritePropertyName("route");
        writeRoute(w, Route);
        w.WriteString("destination", Destination);
        w.WriteString("eet", ElapsedTime);
        w.WriteStartArray("alternates");
        foreach (var alternate in Alternates)
        {
            w.WriteStringValue(alternate);
        }

        w.WriteEndArray();
        w.WriteStartObject("otherInfo");
        foreach (var (key, value) in OtherInformation)
        {
            w.WriteString(key, value);
        }

        w.WriteEndObject();
        w.WriteEndObject();
    }
}
