using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>What an air traffic controller clears, and what the crew asks for (decoding.md 6.3, 7.2).</content>
public static partial class Fields
{
    public static readonly Field<string> ClearanceNumber = Text("CLR_NUM", "clearance_number", "Clearance Number", "clearance_number");
    public static readonly Field<string> AtcUnit = Text("ATC_UNIT", "icao", "Air Traffic Control Unit", "atc_unit");
    public static readonly Field<string> Squawk = Text("SQUAWK", "squawk", "Squawk", "squawk");
    public static readonly Field<double> NextFrequencyMhz = Number("NEXT_FREQ", "frequency", "Next Frequency", "next_frequency", "MHz");
    public static readonly Field<double> DepartureFrequencyMhz = Number("DEP_FREQ", "frequency", "Departure Frequency", "departure_frequency", "MHz");
    public static readonly Field<int> ClearedAltitudeFeet = Whole("CLRD_ALT", "cleared_altitude", "Cleared Altitude", "cleared_altitude", "feet");
    public static readonly Field<int> ExpectedAltitudeFeet = Whole("EXP_ALT", "expected_altitude", "Expected Altitude", "expected_altitude", "feet");
    public static readonly Field<double> ClearedMach = Number("CLRD_MACH", "cleared_mach", "Cleared Mach Number", "cleared_mach", "mach");
    public static readonly Field<int> RequestedAltitudeFeet = Whole("REQ_ALT", "requested_altitude", "Requested Altitude", "requested_altitude", "feet");
    public static readonly Field<double> RequestedMach = Number("REQ_MACH", "requested_mach", "Requested Mach Number", "requested_mach", "mach");
    public static readonly Field<string> OceanicTrack = Text("OCEANIC_TRACK", "oceanic_track", "Oceanic Track", "oceanic_track");
    public static readonly Field<MessageTime> EntryPointTime = Time("ENTRY_TIME", "Entry Point Time", "entry_point_time");

    /// <summary>ADT; a word instead of a time is <see cref="ApprovedDeparture"/>.</summary>
    public static readonly Field<MessageTime> ApprovedDepartureTime = Time("ADT", "Approved Departure Time", "approved_departure_time");

    /// <summary>ADT where it is no time: <c>MDI</c>, by the minimum departure interval.</summary>
    public static readonly Field<string> ApprovedDeparture = Text("ADT", "text", "Approved Departure Time", "approved_departure");

    public static readonly Field<MessageTime> TargetStartupTime = Time("TSAT", "Target Start-up Approval Time", "target_startup_time");
    public static readonly Field<MessageTime> CalculatedTakeoffTime = Time("CTOT", "Calculated Takeoff Time", "calculated_takeoff_time");
    public static readonly Field<MessageTime> EstimatedDepartureTime = Time("ETD", "Estimated Time of Departure", "estimated_departure_time");
    public static readonly Field<MessageTime> ScheduledDepartureTime = Time("STD", "Scheduled Time of Departure", "scheduled_departure_time");
    public static readonly Field<MessageTime> ScheduledArrivalTime = Time("STA", "Scheduled Time of Arrival", "scheduled_arrival_time");
    public static readonly Field<MessageTime> ActualDepartureTime = Time("ATD", "Actual Time of Departure", "actual_departure_time");
    public static readonly Field<MessageTime> ActualArrivalTime = Time("ATA", "Actual Time of Arrival", "actual_arrival_time");
    public static readonly Field<int> DepartureDelayMinutes = Whole("DEP_DELAY", "delay", "Departure Delay", "departure_delay_minutes", "min");
    public static readonly Field<int> ArrivalDelayMinutes = Whole("ARR_DELAY", "delay", "Arrival Delay", "arrival_delay_minutes", "min");
    public static readonly Field<string> Gate = Text("GATE", "gate", "Gate", "gate");
    public static readonly Field<string> ParkingPosition = Text("PPOS", "parking_position", "Parking Position", "parking_position");
    public static readonly Field<string> BagBelt = Text("BELT", "bag_belt", "Baggage Belt", "baggage_belt");
    public static readonly Field<string> Remarks = Text("RMK", "remarks", "Remarks", "remarks");
}
