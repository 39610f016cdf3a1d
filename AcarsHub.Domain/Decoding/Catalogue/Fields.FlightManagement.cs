using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>What flight management computers report and ask for, ARINC 702A.</content>
public static partial class Fields
{
    public static readonly Field<int> GrossWeightPounds = Whole("GW", "lbs", "Gross Weight", "gross_weight_lbs", "lbs");
    public static readonly Field<int> ZeroFuelWeightPounds = Whole("ZFW", "lbs", "Zero Fuel Weight", "zero_fuel_weight_lbs", "lbs");
    public static readonly Field<int> TakeoffWeightPounds = Whole("TOW", "lbs", "Takeoff Weight", "takeoff_weight_lbs", "lbs");
    public static readonly Field<int> ReserveFuelPounds = Whole("FUEL_RES", "lbs", "Reserve Fuel", "reserve_fuel", "lbs");

    public static readonly Field<int> CostIndex = Whole("COST_INDEX", "cost_index", "Cost Index", "cost_index");
    public static readonly Field<int> CruiseAltitudeFeet = Whole("CRZ_ALT", "altitude", "Cruise Altitude", "cruise_altitude", "feet");
    public static readonly Field<double> CruiseCelsius = Number("CRZ_TEMP", "temperature", "Cruise Temperature (C)", "cruise_temperature", "degrees");
    public static readonly Field<int> TransitionAltitudeFeet = Whole("TRANS_ALT", "altitude", "Transition Altitude", "transition_altitude", "feet");
    public static readonly Field<int> TropopauseFeet = Whole("TROPOPAUSE", "altitude", "Tropopause", "tropopause", "feet");
    public static readonly Field<string> PerformanceFactors = Text("FACTORS", "performance_factors", "Fuel Flow and Drag Factors", "performance_factors");

    public static readonly Field<ImmutableArray<int>> RequestedAltitudesFeet = Define<ImmutableArray<int>>(
        "REQ_ALTS", "requested_altitudes", "Requested Altitudes", "requested_alts", static v => string.Join(", ", v), static (w, v) =>
        {
            w.WriteStartArray();
            foreach (var altitude in v)
            {
                w.WriteNumberValue(altitude);
            }

            w.WriteEndArray();
        });

    public static readonly Field<int> DesiredAltitudeFeet = Whole("DES_ALT", "desired_altitude", "Desired Altitude", "desired_alt", "feet");
    public static readonly Field<string> AltitudeStep = Words("ALT_STEP", "altitude_step", "Altitude Step", "altitude_steps");
    public static readonly Field<string> VerticalConstraint = Words("CONSTRAINT", "vertical_constraint", "Vertical Constraint", "vertical_constraints");

    public static readonly Field<MessageTime> PlannedDeparture = Time("DEP_PLAN", "Planned Departure Time", "planned_departure_time");
    public static readonly Field<MessageTime> UplinkReceived = Time("UPL_RCVD", "Uplink Received", "uplink_received_time");
    public static readonly Field<MessageTime> UplinkDisplayed = Time("UPL_SHOWN", "Uplink Displayed", "uplink_displayed_time");
    public static readonly Field<MessageTime> UplinkAnswered = Time("UPL_ANSWERED", "Uplink Answered", "uplink_answered_time");

    public static readonly Field<string> Response = Text("RESPONSE", "response", "Response", "response");
    public static readonly Field<string> UplinkNumber = Text("UPL_NUM", "sequence", "Uplink Number", "uplink_number");
    public static readonly Field<MessageTime> RejectedAt = Time("REJ_TIME", "Time of Rejection", "rejected_time");
    public static readonly Field<string> RejectedText = Words("REJECTED", "rejected_text", "Rejected", "rejected_texts");

    public static readonly Field<string> TakeoffSpeeds = Words("V_SPEEDS", "takeoff_speeds", "Takeoff Speeds", "takeoff_speeds");
    public static readonly Field<double> AssumedCelsius = Number("ASSUMED_TEMP", "temperature", "Assumed Temperature (C)", "assumed_temperature", "degrees");

    /// <summary>A text of which a message can have several.</summary>
    private static Field<string> Words(string code, string type, string label, string rawKey) =>
        Define<string>(code, type, label, rawKey, static v => v, static (w, v) => w.WriteStringValue(v), isList: true);
}
