using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>Faults, warnings and engine readings of the maintenance computers (decoding.md 4.4).</content>
public static partial class Fields
{
    public static readonly Field<string> Fault = Text("FR", "fault", "Fault Report", "fault_message");
    public static readonly Field<string> Warning = Text("WRN", "warning", "Warning Message", "warning_message");
    public static readonly Field<string> FaultSource = Text("FR_SRC", "fault_source", "Reported By", "fault_source");
    public static readonly Field<string> AtaCode = Text("ATA_CODE", "ata", "ATA Chapter", "ata_code");
    public static readonly Field<int> FlightPhaseNumber = Whole("PHASE_NO", "flight_phase_number", "Flight Phase Number", "flight_phase_number");
    public static readonly Field<string> PartNumber = Text("PN", "part_number", "Part Number", "part_number");

    /// <summary>A fault in a report of several.</summary>
    public static readonly Field<MaintenanceEvent> FaultRecord = Event("FR", "fault", "Fault", "faults");

    /// <summary>A warning in a report of several.</summary>
    public static readonly Field<MaintenanceEvent> WarningRecord = Event("WRN", "warning", "Warning", "warnings");

    public static readonly Field<string> MaintenanceReport = Text("REPORT", "maintenance_report", "Report", "maintenance_report");
    public static readonly Field<string> FileName = Text("FILE", "file_name", "File Name", "file_name");
    public static readonly Field<string> WriteOption = Text("WRITE_OPT", "write_option", "Write Option", "write_option");
    public static readonly Field<string> TablesPartNumber = Text("PN_TABLES", "part_number", "Tables Part Number", "tables_part_number");

    /// <summary>A reading: <c>L N1 80 %</c>.</summary>
    public static readonly Field<EngineReading> EngineReading = Define<EngineReading>(
        "READING", "engine_reading", "Reading", "engine_readings", static v => v.ToString(),
        static (w, v) =>
        {
            w.WriteStartObject();
            w.WriteString("name", v.Name);
            w.WriteNumber("value", v.Value);
            w.WriteString("unit", v.Unit);
            w.WriteEndObject();
        },
        isList: true);

    private static Field<MaintenanceEvent> Event(string code, string type, string label, string rawKey) => Define<MaintenanceEvent>(
        code, type, label, rawKey, static v => v.ToString(),
        static (w, v) =>
        {
            w.WriteStartObject();
            if (v.Time is { } time)
            {
                w.WriteNumber("time", time.Seconds);
            }

            if (v.AtaCode is { } ata)
            {
                w.WriteString("ata", ata);
            }

            if (v.FlightPhase is { } phase)
            {
                w.WriteNumber("phase", phase);
            }

            w.WriteString("text", v.Text);
            w.WriteEndObject();
        },
        isList: true);
}
