using System.Collections.Immutable;
using System.Text.Json;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>Reads the <c>adsc</c> object that a decoder program sent into the model that the octets would have given.</summary>
public static class AdscJsonReader
{
    private const int MostGroups = 1000;

    /// <summary>Reads the object. Groups that lack their values or are not known are left out and make the message one with an error.</summary>
    /// <returns>Null when it is no object.</returns>
    public static AdscMessage? Read(JsonElement adsc)
    {
        if (adsc.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var hasError = JsonContent.Flag(JsonContent.Get(adsc, "err")) ?? false;
        var groups = ImmutableArray.CreateBuilder<AdscGroup>();
        foreach (var (key, fields) in Named(JsonContent.Get(adsc, "tags")).Take(MostGroups))
        {
            if (ReadGroup(key, new AdscJsonFields(fields)) is { } group)
            {
                groups.Add(group);
            }
            else
            {
                hasError = true;
            }
        }

        return new AdscMessage(groups.DrainToImmutable(), hasError);
    }

    // The items of an array of objects with one property each.
    private static IEnumerable<(string Key, JsonElement Fields)> Named(JsonElement array)
    {
        foreach (var item in array.ValueKind == JsonValueKind.Array ? array.EnumerateArray() : default)
        {
            foreach (var property in item.ValueKind == JsonValueKind.Object ? item.EnumerateObject() : default)
            {
                yield return (property.Name, property.Value);
                break;
            }
        }
    }

    private static AdscGroup? ReadGroup(string key, AdscJsonFields fields)
    {
        if (AdscJsonKeys.ReportReason(key) is var reason and not AdscReportReason.Unknown)
        {
            return ReadReport(reason, fields);
        }

        if (AdscJsonKeys.ContractKind(key) is var kind and not AdscContractKind.Unknown)
        {
            return fields.ContractNumber is { } number ? new AdscContractRequest(kind, number, ReadRequests(fields)) : null;
        }

        return ReadAircraftData(key, fields) ?? ReadContractHandling(key, fields);
    }

    private static AdscBasicReport? ReadReport(AdscReportReason reason, AdscJsonFields fields)
    {
        if (fields.Waypoint is not { } place || fields.Number("ts_sec") is not ({ } seconds and >= 0 and < 4096))
        {
            return null;
        }

        var accuracy = fields.Number("pos_accuracy_nm");
        var merit = new AdscFigureOfMerit(accuracy > 0 ? accuracy : null, fields.Flag("nav_redundancy"), fields.Flag("tcas_avail"));
        return new AdscBasicReport(reason, place.LatitudeDegrees, place.LongitudeDegrees, place.AltitudeFeet, seconds, merit);
    }

    private static AdscGroup? ReadAircraftData(string key, AdscJsonFields fields) => key switch
    {
        "flight_id" => fields.Text("flight_id") is { } id ? new AdscFlightId(id.TrimEnd()) : null,
        "predicted_route" => fields.Child("next_wpt").Waypoint is { } next && fields.Child("next_next_wpt").Waypoint is { } nextNext
            ? new AdscPredictedRoute(next, nextNext)
            : null,
        "earth_ref_data" => fields.Number("true_trk_deg") is { } track && fields.Number("gnd_spd_kts") is { } speed && fields.Integer("vspd_ftmin") is { } vertical
            ? new AdscEarthReference(track, fields.Flag("true_trk_valid"), speed, vertical)
            : null,
        "air_ref_data" => fields.Number("true_hdg_deg") is { } heading && fields.Number("spd_mach") is { } mach && fields.Integer("vspd_ftmin") is { } vertical
            ? new AdscAirReference(heading, fields.Flag("true_hdg_valid"), mach, vertical)
            : null,
        "meteo_data" => fields.Number("wind_spd_kts") is { } wind && fields.Number("wind_dir_true_deg") is { } from && fields.Number("temp_c") is { } temperature
            ? new AdscMeteo(wind, from, fields.Flag("wind_dir_valid"), temperature)
            : null,
        "airframe_id" => fields.Integer("icao_id") is { } address ? new AdscAirframeId(Icao24.FromNumber(address)) : null,
        "fixed_projection" => fields.Waypoint is { } place ? new AdscFixedProjection(place) : null,
        "intermediate_projection" => ReadIntermediateProjection(fields),
        _ => null,
    };

    private static AdscIntermediateProjection? ReadIntermediateProjection(AdscJsonFields fields) =>
        fields.Number("dist_nm") is { } distance && fields.Number("true_trk_deg") is { } track
        && fields.Integer("alt") is { } altitude && fields.Integer("eta_sec") is { } eta
            ? new AdscIntermediateProjection(distance, track, fields.Flag("true_trk_valid"), altitude, eta)
            : null;

    private static AdscGroup? ReadContractHandling(string key, AdscJsonFields fields) => key switch
    {
        "ack" => fields.ContractNumber is { } contract ? new AdscAcknowledgement(contract) : null,
        "nack" => fields.ContractNumber is { } contract && fields.ReasonCode(AdscWords.NegativeAcknowledgement) is { } reason
            ? new AdscNegativeAcknowledgement(contract, reason, fields.Integer("err_octet") ?? fields.Integer("err_tag"))
            : null,
        "noncomp_notify" => fields.ContractNumber is { } contract
            ? new AdscNoncomplianceNotification(contract, [.. fields.Items("groups").Select(ReadNoncompliance)])
            : null,
        "cancel_emergency_mode" => fields.ContractNumber is { } contract ? new AdscCancelEmergencyMode(contract) : new AdscEmergencyModeCancelled(),
        "cancel_all_contracts" => new AdscCancelAllContracts(),
        "cancel_contract" => fields.ContractNumber is { } contract ? new AdscCancelContract(contract) : null,
        "disconnect" => fields.ReasonCode(AdscWords.Disconnect) is { } reason ? new AdscDisconnect(reason) : null,
        _ => null,
    };

    private static AdscNoncompliance ReadNoncompliance(AdscJsonFields fields) => new(
        fields.Integer("tag") ?? 0,
        fields.Flag("unrecognized"),
        fields.Flag("unavailable"),
        [.. fields.Numbers("params")]);

    private static ImmutableArray<AdscRequest> ReadRequests(AdscJsonFields contract) =>
    [
        .. Named(contract.Array("groups")).Take(MostGroups)
            .Select(static item => ReadRequest(item.Key, new AdscJsonFields(item.Fields)))
            .OfType<AdscRequest>(),
    ];

    // Told by their values rather than by their names, which are not all documented.
    private static AdscRequest? ReadRequest(string key, AdscJsonFields fields) => fields switch
    {
        _ when fields.Integer("interval_secs") is { } interval => new AdscReportingInterval(interval),
        _ when fields.Number("lat_dev_treshold_nm") is { } deviation => new AdscLateralDeviationTrigger(deviation),
        _ when fields.Integer("vspd_ftmin_threshold") is { } speed => new AdscVerticalSpeedTrigger(fields.IsFalse("higher_than") ? -Math.Abs(speed) : speed),
        _ when fields.Integer("ceiling_alt") is { } ceiling && fields.Integer("floor_alt") is { } floor => new AdscAltitudeRangeTrigger(ceiling, floor),
        _ when fields.Integer("proj_time_mins") is { } minutes => new AdscIntentRequest(fields.Integer("modulus") ?? 1, minutes),
        _ when fields.Integer("modulus") is { } modulus && AdscJsonKeys.RequestedGroup(key) is var group and not AdscRequestedGroup.Unknown => new AdscGroupRequest(group, modulus),
        _ => key.StartsWith("wpt_ch", StringComparison.Ordinal) ? new AdscWaypointChangeTrigger() : null,
    };
}
