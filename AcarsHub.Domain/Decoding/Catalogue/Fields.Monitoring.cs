using System.Text.Json;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>What aircraft condition monitoring reports: the report itself, weights, engines, and where the aircraft has been.</content>
public static partial class Fields
{
    public static readonly Field<string> ReportNumber = Text("REPORT", "report_number", "Report Number", "report_number");
    public static readonly Field<string> FleetNumber = Text("FLEET", "fleet_number", "Fleet Number", "fleet_number");
    public static readonly Field<string> FlightLeg = Text("LEG", "flight_leg", "Flight Leg", "flight_leg");
    public static readonly Field<string> Software = Text("SOFTWARE", "software", "Software", "software");
    public static readonly Field<string> FlightPhase = Text("PHASE", "flight_phase", "Flight Phase", "flight_phase");
    public static readonly Field<string> TriggerCode = Text("TRIGGER", "trigger_code", "Trigger Code", "trigger_code");

    public static readonly Field<double> CalibratedAirspeedKnots = Number("CAS", "calibrated_airspeed", "Calibrated Airspeed", "calibrated_airspeed", "knots");
    public static readonly Field<int> GrossWeightKilograms = Whole("GW", "kg", "Gross Weight", "gross_weight_kg", "kg");
    public static readonly Field<double> FuelCelsius = Number("FUEL_TEMP", "temperature", "Fuel Temperature (C)", "fuel_temperature", "degrees");
    public static readonly Field<double> VerticalAccelerationMaxG = Number("ACC_MAX", "acceleration", "Maximum Vertical Acceleration", "vertical_acceleration_max", "g");
    public static readonly Field<double> VerticalAccelerationMinG = Number("ACC_MIN", "acceleration", "Minimum Vertical Acceleration", "vertical_acceleration_min", "g");

    public static readonly Field<EngineData> Engine = Define<EngineData>("ENGINE", "engine", "Engine", "engines", static v => v.ToString(), WriteEngine, isList: true);

    /// <summary>The way flown, oldest point first. The newest one also stands in <see cref="Position"/>.</summary>
    public static readonly Field<TrackPoint> Track = Define<TrackPoint>("TRACK", "track_point", "Track Point", "track", static v => v.ToString(), WriteTrackPoint, isList: true);

    private static void WriteTrackPoint(Utf8JsonWriter w, TrackPoint point)
    {
        w.WriteStartObject();
        if (point.Position is { } position)
        {
            w.WriteNumber("latitude", Rounded(position.LatitudeDegrees));
            w.WriteNumber("longitude", Rounded(position.LongitudeDegrees));
        }

        WriteIfKnown(w, "time", point.Time?.Seconds);
        WriteIfKnown(w, "altitude", point.AltitudeFeet);
        WriteIfKnown(w, "temperature", point.OutsideAirCelsius);
        WriteIfKnown(w, "windDirection", point.WindDirectionDegrees);
        WriteIfKnown(w, "windSpeed", point.WindSpeedKnots);
        WriteIfKnown(w, "airspeed", point.TrueAirspeedKnots);
        WriteIfKnown(w, "calibratedAirspeed", point.CalibratedAirspeedKnots);
        WriteIfKnown(w, "mach", point.Mach);
        WriteIfKnown(w, "grossWeightLbs", point.GrossWeightPounds);
        WriteIfKnown(w, "fuelLbs", point.FuelPounds);
        if (point.Phase is { } phase)
        {
            w.WriteString("phase", phase);
        }

        w.WriteEndObject();
    }

    private static void WriteEngine(Utf8JsonWriter w, EngineData engine)
    {
        w.WriteStartObject();
        w.WriteNumber("number", engine.Number);
        if (engine.SerialNumber is { } serial)
        {
            w.WriteString("serialNumber", serial);
        }

        WriteIfKnown(w, "epr", engine.PressureRatio);
        WriteIfKnown(w, "n1", engine.FanSpeedPercent);
        WriteIfKnown(w, "n2", engine.CoreSpeedPercent);
        WriteIfKnown(w, "egt", engine.ExhaustGasCelsius);
        WriteIfKnown(w, "fuelFlowLbsPerHour", engine.FuelFlowPoundsPerHour);
        WriteIfKnown(w, "fuelFlowKgPerHour", engine.FuelFlowKilogramsPerHour);
        WriteIfKnown(w, "oilPressurePsi", engine.OilPressurePsi);
        WriteIfKnown(w, "oilTemperature", engine.OilCelsius);
        WriteIfKnown(w, "flightHours", engine.FlightHours);
        WriteIfKnown(w, "cycles", engine.Cycles);
        w.WriteEndObject();
    }

    private static void WriteIfKnown(Utf8JsonWriter w, string name, double? value)
    {
        if (value is { } known)
        {
            w.WriteNumber(name, Rounded(known));
        }
    }
}
