using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AcarsHub.Domain.Decoding.Storage;

/// <summary>
/// Fields that occur so often that one or two characters stand for code, type and label. Their order is part of what is stored: never
/// change it, only append; a field that is no more stays.
/// </summary>
internal static class CommonFields
{
    // The marks the grammar does not use.
    private const string OneCharacter = "\x01\x02\x03\x04\x05\x06\x07\x08\x0B\x0C\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17";

    private const char FirstOfTwo = '!';

    /// <summary>The most frequent ones, in the order of their characters.</summary>
    public static ImmutableArray<StoredField> OfOneCharacter { get; } =
    [
        new("TRACK", "track_point", "Track Point"),
        new("ALT", "altitude", "Altitude"),
        new("TIMESTAMP", "time", "Message Timestamp"),
        new("POS", "aircraft_position", "Aircraft Position"),
        new("DST", "icao", "Destination"),
        new("ORG", "icao", "Origin"),
        new("NETT", "network", "Network"),
        new("VER", "version", "Version"),
        new("GNDSTN", "ground_station", "Ground Station"),
        new("IATA", "iataCode", "IATA"),
        new("ICAO", "icaoCode", "ICAO"),
        new("OATEMP", "outside_air_temperature", "Outside Air Temperature (C)"),
        new("FLIGHT", "flight_number", "Flight Number"),
        new("REPORT", "report_number", "Report Number"),
        new("PROVIDER", "provider", "Provider"),
        new("WIND", "wind_data", "Wind Data"),
        new("CHECKSUM", "message_checksum", "Message Checksum"),
        new("ACFT", "aircraft_type", "Aircraft Type"),
        new("FOB", "fuel_on_board", "Fuel On Board"),
        new("TAIL", "tail", "Tail"),
    ];

    /// <summary>The others, in the order of their second characters. The first 94 of those take one byte.</summary>
    public static ImmutableArray<StoredField> OfTwoCharacters { get; } =
    [
        new("MACH", "mach", "Mach Number"),
        new("CAS", "calibrated_airspeed", "Calibrated Airspeed"),
        new("SOFTWARE", "software", "Software"),
        new("SEQ", "sequence", "Sequence Number"),
        new("GW", "lbs", "Gross Weight"),
        new("ROUTE", "aircraft_route", "Aircraft Route"),
        new("COORD", "coordinates", "Ground Station Location"),
        new("VDLFRQ", "vdlFrequency", "VDL Frequency"),
        new("TATEMP", "temperature", "Total Air Temperature (C)"),
        new("ETA", "time", "Estimated Time of Arrival"),
        new("LEG", "flight_leg", "Flight Leg"),
        new("RESPONSE", "response", "Response"),
        new("UPL_NUM", "sequence", "Uplink Number"),
        new("MSG_DAY", "day", "Day of Month"),
        new("GND_ADDR", "ground_address", "Ground Address"),
        new("TEXT", "text", "Text Message"),
        new("ENGINE", "engine", "Engine"),
        new("FLEET", "fleet_number", "Fleet Number"),
        new("PHASE", "flight_phase", "Flight Phase"),
        new("DEP_DAY", "day", "Departure Day"),
        new("ORG", "iata", "Origin"),
        new("DST", "iata", "Destination"),
        new("CG", "center_of_gravity", "Center of Gravity"),
        new("AIRLINE", "airline", "Airline"),
        new("MSG_MON", "month", "Month of Year"),
        new("ACC_MAX", "acceleration", "Maximum Vertical Acceleration"),
        new("ARWY", "runway", "Arrival Runway"),
        new("DEPRWY", "runway", "Departure Runway"),
        new("ACC_MIN", "acceleration", "Minimum Vertical Acceleration"),
        new("ROUTE_STATUS", "status", "Route Status"),
        new("MSG_NUM", "message_number", "Message Number"),
        new("MACZFW", "center_of_gravity", "Zero Fuel Weight Center of Gravity"),
        new("MSG_REF", "message_number", "In Reply to"),
        new("proc", "procedure", "Departure Procedure"),
        new("CR", "company_route", "Company Route"),
        new("CPDLC", "cpdlc", "Reply (DM0)"),
        new("CRZ_ALT", "altitude", "Cruise Altitude"),
        new("COST_INDEX", "cost_index", "Cost Index"),
        new("TRANS_ALT", "altitude", "Transition Altitude"),
        new("GSPD", "aircraft_groundspeed", "Aircraft Groundspeed"),
        new("FUEL_RES", "lbs", "Reserve Fuel"),
        new("proc", "procedure", "Approach Procedure"),
        new("ZFW", "lbs", "Zero Fuel Weight"),
        new("MSG_TYPE", "message_type", "Message Type"),
        new("FACTORS", "performance_factors", "Fuel Flow and Drag Factors"),
        new("proc", "procedure", "Arrival Procedure"),
        new("TROPOPAUSE", "altitude", "Tropopause"),
        new("ASPD", "airspeed", "True Airspeed"),
        new("TRIGGER", "trigger_code", "Trigger Code"),
        new("LINKS_AVAIL", "links", "Available Links"),
        new("MSG_HOUR", "hour", "Hour of Day"),
        new("CHECKSUM_OK", "checksum_ok", "Checksum"),
        new("V_SPEEDS", "takeoff_speeds", "Takeoff Speeds"),
        new("LINK_EST", "link", "Link Established"),
        new("HDG", "heading", "Heading"),
        new("ATIS_TYPE", "atis", "ATIS Type"),
        new("CALLSIGN", "callsign", "Callsign"),
        new("ARPT", "icao", "Airport"),
        new("ATIS_CODE", "atis", "ATIS Code"),
        new("OFF", "time", "Takeoff Time"),
        new("ARR_DAY", "day", "Arrival Day"),
        new("READING", "engine_reading", "Reading"),
        new("MSG_TITLE", "message_title", "Message Title"),
        new("GW", "gross_weight", "Gross Weight"),
        new("ZFW", "loadsheet", "Zero Fuel Weight"),
        new("TOW", "loadsheet", "Takeoff Weight"),
        new("MACTOW", "center_of_gravity", "Takeoff Weight Center of Gravity"),
        new("PAX", "loadsheet", "Passengers"),
        new("FUEL_TEMP", "temperature", "Fuel Temperature (C)"),
        new("TRIM", "trim", "Trim"),
        new("TSOB", "loadsheet", "Souls on Board"),
        new("CREW", "loadsheet", "Crew"),
        new("SQUAWK", "squawk", "Squawk"),
        new("REJECTED", "rejected_text", "Rejected"),
        new("CONSTRAINT", "vertical_constraint", "Vertical Constraint"),
        new("REJ_TIME", "time", "Time of Rejection"),
        new("FREQ", "frequency", "Frequency"),
        new("ATA_CODE", "ata", "ATA Chapter"),
        new("PHASE_NO", "flight_phase_number", "Flight Phase Number"),
        new("FR_SRC", "fault_source", "Reported By"),
        new("ON", "time", "Landing Time"),
        new("FUEL_REM", "fuel_remaining", "Fuel Remaining"),
        new("FR", "fault", "Fault Report"),
        new("OUT", "time", "Out of Gate Time"),
        new("WX_STATION", "weather_station", "Weather Station"),
        new("ATIS", "atis", "ATIS Information"),
        new("REQ_ALTS", "requested_altitudes", "Requested Altitudes"),
        new("START", "start_point", "Start Point"),
        new("ALT_DST", "icao", "Alternate Destination"),
        new("ETD", "time", "Estimated Time of Departure"),
        new("FUEL_ON", "lbs", "Landing Fuel"),
        new("IN", "time", "In Gate Time"),
    ];

    private static readonly FrozenDictionary<(string? Code, string Type, string Label), string> s_prefixes = OfOneCharacter
        .Select(static (field, i) => (Field: field, Prefix: OneCharacter[i].ToString()))
        .Concat(OfTwoCharacters.Select(static (field, i) => (Field: field, Prefix: $"{Marks.Second}{(char)(FirstOfTwo + i)}")))
        .ToFrozenDictionary(static pair => (pair.Field.Code, pair.Field.Type, pair.Field.Label), static pair => pair.Prefix);

    /// <summary>What stands for a field; null when it is not common.</summary>
    public static string? PrefixOf(string? code, string type, string label) => s_prefixes.GetValueOrDefault((code, type, label));

    /// <summary>The field of a single character; null when it is of none.</summary>
    public static StoredField? Find(char character) => OneCharacter.IndexOf(character, StringComparison.Ordinal) is var index and >= 0 ? OfOneCharacter[index] : null;

    /// <summary>The field of a character behind <see cref="Marks.Second"/>; null when it is of none.</summary>
    public static StoredField? FindSecond(char character) => OfTwoCharacters.ElementAtOrDefault(character - FirstOfTwo);
}
