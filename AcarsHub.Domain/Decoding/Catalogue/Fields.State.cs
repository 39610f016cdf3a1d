using System.Text.Json;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>Where the aircraft is, how it moves, the air around it, its fuel and weight.</content>
public static partial class Fields
{
    public static readonly Field<GeoPosition> Position = Define<GeoPosition>(
        "POS", "aircraft_position", "Aircraft Position", "position", static v => v.ToString(), WritePosition);

    public static readonly Field<int> AltitudeFeet = Whole("ALT", "altitude", "Altitude", "altitude", "feet");
    public static readonly Field<int> GroundSpeedKnots = Whole("GSPD", "aircraft_groundspeed", "Aircraft Groundspeed", "groundspeed", "knots");
    public static readonly Field<int> TrueAirspeedKnots = Whole("ASPD", "airspeed", "True Airspeed", "airspeed", "knots");
    public static readonly Field<double> Mach = Number("MACH", "mach", "Mach Number", "mach", "mach");
    public static readonly Field<double> HeadingDegrees = Number("HDG", "heading", "Heading", "heading");
    public static readonly Field<double> OutsideAirCelsius = Number("OATEMP", "outside_air_temperature", "Outside Air Temperature (C)", "outside_air_temperature", "degrees");
    public static readonly Field<double> TotalAirCelsius = Number("TATEMP", "temperature", "Total Air Temperature (C)", "total_air_temperature", "degrees");
    public static readonly Field<Wind> Wind = Define<Wind>("WIND", "wind_data", "Wind Data", "wind_data", static v => v.ToString(), WriteWind, isList: true);

    public static readonly Field<double> FuelOnBoard = Number("FOB", "fuel_on_board", "Fuel On Board", "fuel_on_board");
    public static readonly Field<double> FuelBurned = Number("FB", "fuel_burned", "Fuel Burned", "fuel_burned");
    public static readonly Field<double> FuelRemaining = Number("FUEL_REM", "fuel_remaining", "Fuel Remaining", "fuel_remaining");
    public static readonly Field<double> FuelTons = Number(null, "fuel_in_tons", "Fuel (tons)", "fuel_in_tons");
    public static readonly Field<int> StartFuelPounds = Whole("FUEL_START", "lbs", "Start Fuel", "start_fuel", "lbs");
    public static readonly Field<int> OutFuelPounds = Whole("FUEL_OUT", "lbs", "Out of Gate Fuel", "out_fuel", "lbs");
    public static readonly Field<int> OffFuelPounds = Whole("FUEL_OFF", "lbs", "Takeoff Fuel", "off_fuel", "lbs");
    public static readonly Field<int> OnFuelPounds = Whole("FUEL_ON", "lbs", "Landing Fuel", "on_fuel", "lbs");
    public static readonly Field<int> InFuelPounds = Whole("FUEL_IN", "lbs", "In Gate Fuel", "in_fuel", "lbs");

    public static readonly Field<double> CenterOfGravityPercent = Number("CG", "center_of_gravity", "Center of Gravity", "center_of_gravity", "%");
    public static readonly Field<double> CenterOfGravityLowerPercent = Number("CG_LOWER", "cg_lower_limit", "Center of Gravity Lower Limit", "cg_lower_limit", "%");
    public static readonly Field<double> CenterOfGravityUpperPercent = Number("CG_UPPER", "cg_upper_limit", "Center of Gravity Upper Limit", "cg_upper_limit", "%");
    public static readonly Field<double> MeanAerodynamicChordPercent = Number("MAC", "mac", "Mean Aerodynamic Chord", "mac", "%");
    public static readonly Field<double> TrimUnits = Number("TRIM", "trim", "Trim", "trim", "units");

    private static void WritePosition(Utf8JsonWriter w, GeoPosition position)
    {
        w.WriteStartObject();
        w.WriteNumber("latitude", Rounded(position.LatitudeDegrees));
        w.WriteNumber("longitude", Rounded(position.LongitudeDegrees));
        w.WriteEndObject();
    }

    private static void WriteWind(Utf8JsonWriter w, Wind wind)
    {
        w.WriteStartObject();
        w.WritePropertyName("waypoint");
        WriteWaypoint(w, wind.Place);
        if (wind.FlightLevel is { } level)
        {
            w.WriteNumber("flightLevel", level);
        }

        w.WriteNumber("windDirection", Rounded(wind.DirectionDegrees));
        w.WriteNumber("windSpeed", Rounded(wind.SpeedKnots));
        if (wind.TemperatureCelsius is { } celsius)
        {
            w.WriteStartObject("temperature");
            w.WriteNumber("degreesC", Rounded(celsius));
            if ((wind.TemperatureFlightLevel ?? wind.FlightLevel) is { } atLevel)
            {
                w.WriteNumber("flightLevel", atLevel);
            }

            w.WriteEndObject();
        }

        w.WriteEndObject();
    }
}
