using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>Load sheets and flight plans (decoding.md 4.4, 6.3). Weights are as sent: kilograms or pounds, as the airline counts.</content>
public static partial class Fields
{
    public static readonly Field<double> ZeroFuelWeight = Load("ZFW", "Zero Fuel Weight", "zero_fuel_weight");
    public static readonly Field<double> MaxZeroFuelWeight = Load("ZFW_MAX", "Maximum Zero Fuel Weight", "max_zero_fuel_weight");
    public static readonly Field<double> TakeoffFuel = Load("TOF", "Takeoff Fuel", "takeoff_fuel");
    public static readonly Field<double> TakeoffWeight = Load("TOW", "Takeoff Weight", "takeoff_weight");
    public static readonly Field<double> MaxTakeoffWeight = Load("TOW_MAX", "Maximum Takeoff Weight", "max_takeoff_weight");
    public static readonly Field<double> TripFuel = Load("TIF", "Trip Fuel", "trip_fuel");
    public static readonly Field<double> LandingWeight = Load("LAW", "Landing Weight", "landing_weight");
    public static readonly Field<double> MaxLandingWeight = Load("LAW_MAX", "Maximum Landing Weight", "max_landing_weight");
    public static readonly Field<double> Underload = Load("UNDLD", "Underload", "underload");
    public static readonly Field<double> DryOperatingWeight = Load("DOW", "Dry Operating Weight", "dry_operating_weight");
    public static readonly Field<double> EmptyOperatingWeight = Load("EOW", "Empty Operating Weight", "empty_operating_weight");
    public static readonly Field<double> CargoWeight = Load("CGO", "Cargo Weight", "cargo_weight");
    public static readonly Field<double> FuelWeight = Load("FWT", "Fuel Weight", "fuel_weight");
    public static readonly Field<int> Passengers = Whole("PAX", "loadsheet", "Passengers", "passengers");
    public static readonly Field<string> PassengersByClass = Text("PAX_CLASS", "loadsheet", "Passengers by Class", "passengers_by_class");
    public static readonly Field<int> Souls = Whole("TSOB", "loadsheet", "Souls on Board", "souls_on_board");
    public static readonly Field<int> Crew = Whole("CREW", "loadsheet", "Crew", "crew");
    public static readonly Field<double> ZeroFuelCgPercent = Number("MACZFW", "center_of_gravity", "Zero Fuel Weight Center of Gravity", "zero_fuel_cg", "%");
    public static readonly Field<double> TakeoffCgPercent = Number("MACTOW", "center_of_gravity", "Takeoff Weight Center of Gravity", "takeoff_cg", "%");
    public static readonly Field<double> LandingCgPercent = Number("MACLAW", "center_of_gravity", "Landing Weight Center of Gravity", "landing_cg", "%");
    public static readonly Field<string> Edition = Text("EDITION", "loadsheet", "Edition", "edition");
    public static readonly Field<string> CabinConfiguration = Text("CONFIG", "loadsheet", "Cabin Configuration", "cabin_configuration");
    public static readonly Field<string> FlightStatus = Text("FLT_STATUS", "loadsheet", "Flight Status", "flight_status");
    public static readonly Field<string> WeightUnit = Text("UOM", "loadsheet", "Unit of Measure", "weight_unit");
    public static readonly Field<double> FuelDelivered = Number("FUEL_DLVD", "fuel_delivered", "Fuel Delivered", "fuel_delivered_litres", "litres");
    public static readonly Field<double> FuelDensity = Number("FUEL_DENS", "fuel_density", "Fuel Density", "fuel_density", "kg/m³");
    public static readonly Field<int> RunwayLengthFeet = Whole("RWY_LEN", "runway_length", "Runway Length", "runway_length", "feet");

    /// <summary>All keys of an electronic load sheet as sent; for programs.</summary>
    public static readonly Field<ImmutableArray<KeyValuePair<string, string>>> LoadSheet = Define<ImmutableArray<KeyValuePair<string, string>>>(
        null, "loadsheet", "Load Sheet", "loadsheet", static v => $"{v.Length} keys",
        static (w, v) =>
        {
            w.WriteStartObject();
            foreach (var (key, value) in v)
            {
                w.WriteString(key, value);
            }

            w.WriteEndObject();
        });

    public static readonly Field<string> FlightRules = Text("RULES", "flight_rules", "Flight Rules", null);
    public static readonly Field<string> Cruise = Text("CRUISE", "cruise", "Cruise Speed/Level", null);
    public static readonly Field<MessageTime> OffBlockTime = Time("EOBT", "Estimated Off-block Time", "off_block_time");
    public static readonly Field<MessageTime> ElapsedTime = Time("EET", "Estimated Elapsed Time", "elapsed_time");
    public static readonly Field<IcaoFlightPlan> IcaoPlan = Define<IcaoFlightPlan>(
        null, "icao_fpl", "ICAO Flight Plan", "icao_fpl", static v => v.Callsign,
        static (w, v) => v.Write(w, static (writer, route) => WriteRoute(writer, route)));

    private static Field<double> Load(string code, string label, string rawKey) => Number(code, "loadsheet", label, rawKey);
}
