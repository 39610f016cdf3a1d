using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AcarsHub.Domain.Decoding.Storage;

/// <summary>
/// Fields that occur so often that a single character stands for code, type and label. Their order is part of what is stored: never
/// change it, only append; a field that is no more stays.
/// </summary>
internal static class CommonFields
{
    // The marks the grammar does not use: first those of one byte in UTF-8, then those of two.
    private const string Characters =
        "\x01\x02\x03\x04\x05\x06\x07\x08\x0B\x0C\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18"
        + "\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x8B\x8C\x8D\x8E\x8F\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9A\x9B\x9C\x9D\x9E\x9F";

    /// <summary>In the order of their characters.</summary>
    public static ImmutableArray<StoredField> All { get; } =
    [
        new("NETT", "network", "Network"),
        new("VER", "version", "Version"),
        new("GNDSTN", "ground_station", "Ground Station"),
        new("IATA", "iataCode", "IATA"),
        new("ICAO", "icaoCode", "ICAO"),
        new("COORD", "coordinates", "Ground Station Location"),
        new("VDLFRQ", "vdlFrequency", "VDL Frequency"),
        new("CHECKSUM", "message_checksum", "Message Checksum"),
        new("POS", "aircraft_position", "Aircraft Position"),
        new("ALT", "altitude", "Altitude"),
        new("OATEMP", "outside_air_temperature", "Outside Air Temperature (C)"),
        new("ORG", "icao", "Origin"),
        new("DST", "icao", "Destination"),
        new("TIMESTAMP", "time", "Message Timestamp"),
        new("ETA", "time", "Estimated Time of Arrival"),
        new("ROUTE", "aircraft_route", "Aircraft Route"),
        new("FLIGHT", "flight_number", "Flight Number"),
        new("WIND", "wind_data", "Wind Data"),
        new("FOB", "fuel_on_board", "Fuel On Board"),
        new("GSPD", "aircraft_groundspeed", "Aircraft Groundspeed"),
        new("TEXT", "text", "Text Message"),

        new("TAIL", "tail", "Tail"),
        new("CALLSIGN", "callsign", "Callsign"),
        new("ORG", "iata", "Origin"),
        new("DST", "iata", "Destination"),
        new("MSG_DAY", "day", "Day of Month"),
        new("MSG_MON", "month", "Month of Year"),
        new("DEP_DAY", "day", "Departure Day"),
        new("ARR_DAY", "day", "Arrival Day"),
        new("OUT", "time", "Out of Gate Time"),
        new("OFF", "time", "Takeoff Time"),
        new("ON", "time", "Landing Time"),
        new("IN", "time", "In Gate Time"),
        new("HDG", "heading", "Heading"),
        new("MACH", "mach", "Mach Number"),
        new("ASPD", "airspeed", "True Airspeed"),
        new("TATEMP", "temperature", "Total Air Temperature (C)"),
        new("FUEL_REM", "fuel_remaining", "Fuel Remaining"),
        new("FB", "fuel_burned", "Fuel Burned"),
        new("ARWY", "runway", "Arrival Runway"),
        new("DEPRWY", "runway", "Departure Runway"),
        new("ALT_DST", "icao", "Alternate Destination"),
        new("ROUTE_STATUS", "status", "Route Status"),
        new("proc", "procedure", "Departure Procedure"),
        new("proc", "procedure", "Arrival Procedure"),
        new("proc", "procedure", "Approach Procedure"),
        new("CR", "company_route", "Company Route"),
        new("CHECKSUM_OK", "checksum_ok", "Checksum"),
        new("MSG_TYPE", "message_type", "Message Type"),
        new("AIRLINE", "airline", "Airline"),
        new("LABEL", "label", "Message Label"),
        new("SUBLABEL", "sublabel", "Message Sublabel"),
    ];

    private static readonly FrozenDictionary<char, StoredField> s_byCharacter =
        All.Select(static (field, i) => KeyValuePair.Create(Characters[i], field)).ToFrozenDictionary();

    private static readonly FrozenDictionary<(string? Code, string Type, string Label), char> s_byName =
        s_byCharacter.ToFrozenDictionary(static pair => (pair.Value.Code, pair.Value.Type, pair.Value.Label), static pair => pair.Key);

    /// <summary>The field of a character; null when it is of none.</summary>
    public static StoredField? Find(char character) => s_byCharacter.GetValueOrDefault(character);

    /// <summary>The character of a field; null when it has none.</summary>
    public static char? CharacterOf(string? code, string type, string label) => s_byName.TryGetValue((code, type, label), out var character) ? character : null;
}
