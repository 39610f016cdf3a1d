using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Wire;

/// <summary>dumphfdl: one squitter (<c>spdu</c>) or link PDU (<c>lpdu</c>) in an <c>hfdl</c> object.</summary>
internal static class DumphfdlFormat
{
    private static readonly string[] s_performanceKeys =
    [
        "version", "time", "flight_leg_num", "gs", "frequency", "freq_search_cnt", "hfdl_disabled_duration", "pdu_stats",
        "last_freq_change_cause",
    ];

    /// <summary>Maps the <c>hfdl</c> object.</summary>
    public static AcarsMessage Parse(WireObject hfdl)
    {
        var lpdu = hfdl.Child("lpdu"u8);
        var packet = lpdu.Child("hfnpdu"u8);
        var place = packet.Child("pos"u8);
        var (latitude, longitude) = ValueRules.Position(place.Number("lat"u8), place.Number("lon"u8));
        var message = new AcarsMessage
        {
            Kind = DecoderKind.Hfdl,
            ReceivedAtUtc = TimestampRules.ReadParts(hfdl.Child("t"u8)),
            StationId = hfdl.Station("station"u8),
            Flight = packet.Trimmed("flight_id"u8),
            LatitudeDegrees = latitude,
            LongitudeDegrees = longitude,
            FrequencyMhz = FrequencyRules.FromHertz(hfdl.Number("freq"u8)),
            LevelDb = ValueRules.TruncatedLevel(hfdl.Number("sig_level"u8)),
            NoiseLevelDb = ValueRules.TruncatedLevel(hfdl.Number("noise_level"u8)),
            ErrorCount = ValueRules.CountErrors(hfdl.Element),
            FrameType = PduName(hfdl, lpdu, packet),
            DecoderProgram = DecoderPrograms.Name(hfdl),
            Libacars = Libacars(hfdl.Child("spdu"u8), lpdu, packet),
        };
        return AcarsFields.Apply(AddParties(message, hfdl, lpdu), packet.Child("acars"u8));
    }

    private static AcarsMessage AddParties(AcarsMessage message, WireObject hfdl, WireObject lpdu)
    {
        var source = lpdu.Exists ? lpdu.Child("src"u8) : hfdl.Child("spdu"u8).Child("src"u8);
        var destination = lpdu.Child("dst"u8);

        // Logon and logoff PDUs name the aircraft beside the parties; its id there is 255, "not assigned".
        var icao = AircraftIcao(lpdu) ?? AircraftIcao(source) ?? AircraftIcao(destination);
        return message with
        {
            Icao = icao,
            Tail = RegisteredTail(lpdu) ?? RegisteredTail(source) ?? RegisteredTail(destination),
            FromAddress = Address(source, icao),
            ToAddress = Address(destination, icao),
            FromAddressName = StationName(source),
            ToAddressName = StationName(destination),
        };
    }

    private static Icao24? AircraftIcao(WireObject party) =>
        ValueRules.ToIcao(ValueRules.HexAddress(party.Child("ac_info"u8).Get("icao"u8)));

    private static string? RegisteredTail(WireObject party) => ValueRules.Tail(party.Child("ac_info"u8).Short("regnr"u8));

    // The number an aircraft has on the link is reassigned within minutes, so its address stands for it.
    private static uint? Address(WireObject party, Icao24? icao)
    {
        if (party.Is("type"u8, "Aircraft"u8))
        {
            return icao?.Value;
        }

        return party.Is("type"u8, "Ground station"u8) ? ValueRules.DecimalAddress(party.Get("id"u8)) : null;
    }

    private static string? StationName(WireObject party) =>
        party.Is("type"u8, "Ground station"u8) ? party.Trimmed("name"u8) : null;

    private static string? PduName(WireObject hfdl, WireObject lpdu, WireObject packet)
    {
        var name = packet.Child("type"u8).Trimmed("name"u8) ?? lpdu.Child("type"u8).Trimmed("name"u8);
        return name ?? (hfdl.Child("spdu"u8).Exists ? "Squitter" : null);
    }

    private static string? Libacars(WireObject squitter, WireObject lpdu, WireObject packet)
    {
        var content = new LibacarsContent(lpdu.Context);
        content.Add("spdu"u8, squitter.Element);
        content.Add("freq_data"u8, packet.Get("freq_data"u8));
        content.Add("utc_time"u8, packet.Get("utc_time"u8));
        if (packet.Has("flight_leg_num"u8) || packet.Has("pdu_stats"u8))
        {
            content.AddSelection("perf_data"u8, packet, s_performanceKeys);
        }

        content.Add("systable_partial"u8, packet.Get("systable_partial"u8));
        content.Add("systable_complete"u8, packet.Get("systable_complete"u8));
        content.Add("request_data"u8, packet.Get("request_data"u8));
        content.Add(IsLogoff(lpdu) ? "logoff"u8 : "logon_denied"u8, lpdu.Get("reason"u8));
        content.AddChildren(packet.Child("acars"u8));
        return content.Build();
    }

    private static bool IsLogoff(WireObject lpdu) =>
        lpdu.Child("type"u8).Short("name"u8)?.StartsWith("Logoff", StringComparison.Ordinal) ?? false;
}
