namespace AcarsHub.Domain.Decoding.Formats.Airline;

/// <summary>What the codes of airlines' own messages mean (decoding.md 4.2); null when unknown.</summary>
internal static class MessageTypes
{
    /// <summary>Downlinks of United, label 5Z.</summary>
    public static string? United(string code) => code switch
    {
        "B1" => "Request Weight and Balance",
        "B3" => "Request Departure Clearance",
        "CD" => "Weight and Balance",
        "CG" => "Request Pre-departure Clearance",
        "CM" => "Crew Scheduling",
        "C3" => "Off Message",
        "C4" => "Flight Dispatch",
        "C5" => "Maintenance Message",
        "C6" => "Customer Service",
        "10" => "PIREP",
        "C11" => "International PIREP",
        "DS" => "Late Message",
        "D3" => "Holding Pattern Message",
        "D6" => "From-To + Date",
        "D7" => "From-To + Alternate + Time",
        "EO" => "In Range",
        "ET" => "Expected Time",
        "PW" => "Position Weather",
        "RL" => "Request Release",
        "R3" => "Request HOWGOZIT Message",
        "R4" => "Request POSBD",
        "TC" => "From-To Fuel",
        "WB" => "From-To",
        "W1" => "Request Weather for City",
        _ => null,
    };

    /// <summary>Requests of American, <c>OS ICAO /KEY</c>.</summary>
    public static string? American(string code) => code switch
    {
        "IR" => "In Range",
        "FTM" => "Free Text",
        "FUL" => "Fuel",
        "WXR" => "Weather Request",
        _ => null,
    };

    /// <summary>Reports with a type before the flight header.</summary>
    public static string? FlightReport(string code) => code switch
    {
        "ETA" => "ETA Report",
        "FTX" => "Free Text",
        "MNT" => "Maintenance Report",
        "MSC" => "Miscellaneous Report",
        "OFF" or "TKO" => "Takeoff Report",
        "ONN" => "Landing Report",
        "POS" => "Position Report",
        "WXR" => "Weather Request",
        _ => null,
    };
}
