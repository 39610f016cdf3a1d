using System.Text.Json;

namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>Writes a message as decoder programs do: the <c>adsc</c> object.</summary>
public static class AdscJsonWriter
{
    private const double NoAccuracy = -1;
    private const int FlightIdLength = 8;

    /// <summary>Writes the object, without a name before it.</summary>
    public static void Write(Utf8JsonWriter writer, AdscMessage message)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("tags");
        foreach (var group in message.Groups)
        {
            writer.WriteStartObject();
            writer.WriteStartObject(AdscJsonKeys.Of(group));
            WriteGroup(writer, group);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteBoolean("err", message.HasError);
        writer.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter writer, AdscGroup group)
    {
        switch (group)
        {
            case AdscBasicReport report:
                WriteReport(writer, report);
                break;
            case AdscFlightId id:
                writer.WriteString("flight_id", id.FlightId.PadRight(FlightIdLength));
                break;
            case AdscPredictedRoute route:
                WriteWaypoint(writer, "next_wpt", route.Next);
                WriteWaypoint(writer, "next_next_wpt", route.NextNext);
                break;
            case AdscFixedProjection projection:
                WriteWaypoint(writer, projection.Place);
                break;
            case AdscAirframeId airframe:
                writer.WriteNumber("icao_id", airframe.Address?.Value ?? 0);
                break;
            case AdscContractRequest request:
                WriteContract(writer, request);
                break;
            default:
                if (!WriteVectors(writer, group))
                {
                    WriteContractHandling(writer, group);
                }

                break;
        }
    }

    private static void WriteReport(Utf8JsonWriter writer, AdscBasicReport report)
    {
        writer.WriteNumber("lat", report.LatitudeDegrees);
        writer.WriteNumber("lon", report.LongitudeDegrees);
        writer.WriteNumber("alt", report.AltitudeFeet);
        writer.WriteNumber("ts_sec", report.SecondsPastHour);
        writer.WriteNumber("pos_accuracy_nm", report.FigureOfMerit.AccuracyNauticalMiles ?? NoAccuracy);
        writer.WriteBoolean("nav_redundancy", report.FigureOfMerit.IsNavigationRedundant);
        writer.WriteBoolean("tcas_avail", report.FigureOfMerit.IsTcasAvailable);
    }

    private static void WriteWaypoint(Utf8JsonWriter writer, string key, AdscWaypoint waypoint)
    {
        writer.WriteStartObject(key);
        WriteWaypoint(writer, waypoint);
        writer.WriteEndObject();
    }

    private static void WriteWaypoint(Utf8JsonWriter writer, AdscWaypoint waypoint)
    {
        writer.WriteNumber("lat", waypoint.LatitudeDegrees);
        writer.WriteNumber("lon", waypoint.LongitudeDegrees);
        writer.WriteNumber("alt", waypoint.AltitudeFeet);
        if (waypoint.EtaSeconds is { } eta)
        {
            writer.WriteNumber("eta_sec", eta);
        }
    }

    private static bool WriteVectors(Utf8JsonWriter writer, AdscGroup group)
    {
        switch (group)
        {
            case AdscEarthReference earth:
                writer.WriteNumber("true_trk_deg", earth.TrackDegrees);
                writer.WriteBoolean("true_trk_valid", earth.IsTrackValid);
                writer.WriteNumber("gnd_spd_kts", earth.GroundSpeedKnots);
                writer.WriteNumber("vspd_ftmin", earth.VerticalSpeedFeetPerMinute);
                return true;
            case AdscAirReference air:
                writer.WriteNumber("true_hdg_deg", air.HeadingDegrees);
                writer.WriteBoolean("true_hdg_valid", air.IsHeadingValid);
                writer.WriteNumber("spd_mach", air.Mach);
                writer.WriteNumber("vspd_ftmin", air.VerticalSpeedFeetPerMinute);
                return true;
            case AdscMeteo meteo:
                writer.WriteNumber("wind_spd_kts", meteo.WindSpeedKnots);
                writer.WriteNumber("wind_dir_true_deg", meteo.WindDirectionDegrees);
                writer.WriteBoolean("wind_dir_valid", meteo.IsWindDirectionValid);
                writer.WriteNumber("temp_c", meteo.TemperatureCelsius);
                return true;
            case AdscIntermediateProjection projection:
                writer.WriteNumber("dist_nm", projection.DistanceNauticalMiles);
                writer.WriteNumber("true_trk_deg", projection.TrackDegrees);
                writer.WriteBoolean("true_trk_valid", projection.IsTrackValid);
                writer.WriteNumber("alt", projection.AltitudeFeet);
                writer.WriteNumber("eta_sec", projection.EtaSeconds);
                return true;
            default:
                return false;
        }
    }

    private static void WriteContractHandling(Utf8JsonWriter writer, AdscGroup group)
    {
        switch (group)
        {
            case AdscAcknowledgement ack:
                writer.WriteNumber("contract_req_num", ack.ContractNumber);
                break;
            case AdscNegativeAcknowledgement nack:
                writer.WriteNumber("contract_req_num", nack.ContractNumber);
                WriteReason(writer, nack.ReasonCode, AdscWords.NegativeAcknowledgement(nack.ReasonCode));
                if (nack.Detail is { } detail)
                {
                    writer.WriteNumber(nack.ReasonCode == AdscWords.UndefinedTagReason ? "err_tag" : "err_octet", detail);
                }

                break;
            case AdscNoncomplianceNotification notification:
                WriteNoncompliance(writer, notification);
                break;
            case AdscCancelContract cancel:
                writer.WriteNumber("contract_num", cancel.ContractNumber);
                break;
            case AdscCancelEmergencyMode cancel:
                writer.WriteNumber("contract_num", cancel.ContractNumber);
                break;
            case AdscDisconnect disconnect:
                WriteReason(writer, disconnect.ReasonCode, AdscWords.Disconnect(disconnect.ReasonCode));
                break;
        }
    }

    private static void WriteReason(Utf8JsonWriter writer, int code, string words)
    {
        writer.WriteNumber("reason_code", code);
        writer.WriteString("reason", words);
    }

    private static void WriteNoncompliance(Utf8JsonWriter writer, AdscNoncomplianceNotification notification)
    {
        writer.WriteNumber("contract_req_num", notification.ContractNumber);
        writer.WriteStartArray("groups");
        foreach (var group in notification.Groups)
        {
            writer.WriteStartObject();
            writer.WriteNumber("tag", group.Tag);
            writer.WriteBoolean("unrecognized", group.IsUnrecognised);
            writer.WriteBoolean("unavailable", group.IsUnavailable);
            writer.WriteStartArray("params");
            foreach (var parameter in group.Parameters)
            {
                writer.WriteNumberValue(parameter);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteContract(Utf8JsonWriter writer, AdscContractRequest contract)
    {
        writer.WriteNumber("contract_num", contract.ContractNumber);
        writer.WriteStartArray("groups");
        foreach (var request in contract.Requests)
        {
            writer.WriteStartObject();
            writer.WriteStartObject(AdscJsonKeys.Of(request));
            WriteRequest(writer, request);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRequest(Utf8JsonWriter writer, AdscRequest request)
    {
        switch (request)
        {
            case AdscReportingInterval interval:
                writer.WriteNumber("interval_secs", interval.Seconds);
                break;
            case AdscGroupRequest group:
                writer.WriteNumber("modulus", group.Modulus);
                break;
            case AdscLateralDeviationTrigger trigger:
                writer.WriteNumber("lat_dev_treshold_nm", trigger.ThresholdNauticalMiles);
                break;
            case AdscVerticalSpeedTrigger trigger:
                writer.WriteNumber("vspd_ftmin_threshold", trigger.ThresholdFeetPerMinute);
                writer.WriteBoolean("higher_than", trigger.ThresholdFeetPerMinute >= 0);
                break;
            case AdscAltitudeRangeTrigger trigger:
                writer.WriteNumber("ceiling_alt", trigger.CeilingFeet);
                writer.WriteNumber("floor_alt", trigger.FloorFeet);
                break;
            case AdscIntentRequest intent:
                writer.WriteNumber("modulus", intent.Modulus);
                writer.WriteNumber("proj_time_mins", intent.ProjectionMinutes);
                break;
        }
    }
}
