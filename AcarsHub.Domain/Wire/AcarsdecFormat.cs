using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Wire;

/// <summary>Flat records: acarsdec, vdlm2dec and whatever else names its fields like them.</summary>
internal static class AcarsdecFormat
{
    /// <summary>Maps one record by field name.</summary>
    public static AcarsMessage Parse(WireObject root)
    {
        var (latitude, longitude) = ValueRules.Position(root.Number("lat"u8), root.Number("lon"u8));
        var message = new AcarsMessage
        {
            Kind = Kind(root),
            ReceivedAtUtc = TimestampRules.Read(root.Get("timestamp"u8), root.Context),
            StationId = root.Station("station_id"u8),
            ToAddress = ValueRules.DecimalAddress(root.Get("toaddr"u8)),
            FromAddress = ValueRules.DecimalAddress(root.Get("fromaddr"u8)),
            LatitudeDegrees = latitude,
            LongitudeDegrees = longitude,
            AltitudeFeet = root.Integer("alt"u8),

            // vdlm2dec sends frames it cannot decode as hex.
            Text = root.LongText("text"u8) ?? root.LongText("data"u8),
            Icao = ValueRules.Icao(root.Get("icao"u8)) ?? ValueRules.ToIcao(ValueRules.HexAddress(root.Get("hex"u8))),
            FrequencyMhz = FrequencyRules.FromMegahertz(root.Number("freq"u8)),
            LevelDb = ValueRules.Level(root.Number("level"u8)),
            IsResponse = root.Flag("is_response"u8),
            IsOnGround = root.Flag("is_onground"u8),
            ErrorCount = root.Integer("error"u8),
            Libacars = LibacarsContent.Flat(root.Get("libacars"u8), root.Context),
            NoiseLevelDb = ValueRules.Level(root.Number("noise_level"u8)),
            DecoderProgram = DecoderPrograms.Name(root),
        };
        return AddOooi(AddAcars(message, root), root);
    }

    // The listener's kind is right unless the program tells that it was pointed at another listener's port.
    private static DecoderKind Kind(WireObject root)
    {
        var app = root.Child("app"u8);
        if (app.Is("name"u8, "acarsdec"u8))
        {
            return DecoderKind.Acars;
        }

        return app.Is("name"u8, "vdlm2dec"u8) ? DecoderKind.Vdlm2 : root.Context.ListenerKind;
    }

    private static AcarsMessage AddAcars(AcarsMessage message, WireObject root) => message with
    {
        Tail = ValueRules.Tail(root.Short("tail"u8)),
        Flight = root.Trimmed("flight"u8),
        Ack = ValueRules.Ack(root.Short("ack"u8)),
        Mode = root.Short("mode"u8),
        Label = ValueRules.Label(root.Short("label"u8)),
        BlockId = root.Short("block_id"u8),
        MessageNumber = root.Short("msgno"u8),
        Sublabel = root.Short("sublabel"u8),
        Mfi = root.Short("mfi"u8),

        // "end" is there when the block ended with ETB, which despite its name means that more blocks follow.
        MoreToCome = root.Flag("end"u8),
        ReassemblyStatus = root.Trimmed("assstat"u8),
    };

    private static AcarsMessage AddOooi(AcarsMessage message, WireObject root) => message with
    {
        DepartureAirport = root.Trimmed("depa"u8),
        DestinationAirport = root.Trimmed("dsta"u8),
        Eta = root.Trimmed("eta"u8),
        GateOut = root.Trimmed("gtout"u8),
        GateIn = root.Trimmed("gtin"u8),
        WheelsOff = root.Trimmed("wloff"u8),
        WheelsOn = root.Trimmed("wlin"u8),
    };
}
