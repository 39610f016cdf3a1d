namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>The names of groups in decoders' JSON (section 8), both ways. Where one is not documented it follows the others.</summary>
internal static class AdscJsonKeys
{
    private static readonly (AdscReportReason Reason, string Key)[] s_reports =
    [
        (AdscReportReason.Periodic, "basic_report"),
        (AdscReportReason.Emergency, "emerg_basic_report"),
        (AdscReportReason.LateralDeviation, "lat_dev_change_event"),
        (AdscReportReason.VerticalRate, "vspd_chg_event"),
        (AdscReportReason.AltitudeRange, "alt_range_event"),
        (AdscReportReason.WaypointChange, "wpt_change_event"),
    ];

    private static readonly (AdscContractKind Kind, string Key)[] s_contracts =
    [
        (AdscContractKind.Periodic, "periodic_contract_req"),
        (AdscContractKind.Event, "event_contract_req"),
        (AdscContractKind.EmergencyPeriodic, "emerg_periodic_contract_req"),
    ];

    private static readonly (AdscRequestedGroup Group, string Key)[] s_groups =
    [
        (AdscRequestedGroup.FlightId, "flight_id"),
        (AdscRequestedGroup.PredictedRoute, "predicted_route"),
        (AdscRequestedGroup.EarthReference, "earth_ref_data"),
        (AdscRequestedGroup.AirReference, "air_ref_data"),
        (AdscRequestedGroup.Meteo, "meteo_data"),
        (AdscRequestedGroup.AirframeId, "airframe_id"),
    ];

    public static string Of(AdscReportReason reason) => Array.Find(s_reports, pair => pair.Reason == reason).Key;

    public static string Of(AdscContractKind kind) => Array.Find(s_contracts, pair => pair.Kind == kind).Key;

    public static string Of(AdscRequestedGroup group) => Array.Find(s_groups, pair => pair.Group == group).Key;

    public static AdscReportReason ReportReason(string key) => Array.Find(s_reports, pair => pair.Key == key).Reason;

    public static AdscContractKind ContractKind(string key) => Array.Find(s_contracts, pair => pair.Key == key).Kind;

    public static AdscRequestedGroup RequestedGroup(string key) => Array.Find(s_groups, pair => pair.Key == key).Group;

    public static string Of(AdscGroup group) => group switch
    {
        AdscAcknowledgement => "ack",
        AdscNegativeAcknowledgement => "nack",
        AdscNoncomplianceNotification => "noncomp_notify",
        AdscEmergencyModeCancelled or AdscCancelEmergencyMode => "cancel_emergency_mode",
        AdscBasicReport report => Of(report.Reason),
        AdscFlightId => "flight_id",
        AdscPredictedRoute => "predicted_route",
        AdscEarthReference => "earth_ref_data",
        AdscAirReference => "air_ref_data",
        AdscMeteo => "meteo_data",
        AdscAirframeId => "airframe_id",
        AdscIntermediateProjection => "intermediate_projection",
        AdscFixedProjection => "fixed_projection",
        AdscCancelAllContracts => "cancel_all_contracts",
        AdscCancelContract => "cancel_contract",
        AdscContractRequest request => Of(request.Kind),
        _ => "disconnect",
    };

    public static string Of(AdscRequest request) => request switch
    {
        AdscReportingInterval => "report_interval",
        AdscGroupRequest { Group: var group } => Of(group),
        AdscLateralDeviationTrigger => "lat_dev_change",
        AdscVerticalSpeedTrigger => "vspd_change",
        AdscAltitudeRangeTrigger => "alt_range",
        AdscWaypointChangeTrigger => "wpt_change",
        _ => "aircraft_intent",
    };
}
