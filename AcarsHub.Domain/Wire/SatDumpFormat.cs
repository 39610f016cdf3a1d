using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Wire;

/// <summary>SatDump's Inmarsat Aero plugin. It hears the forward link: ground to air.</summary>
internal static class SatDumpFormat
{
    /// <summary>Whether the record is an ACARS message; SatDump sends every signal unit it hears.</summary>
    public static bool IsAcars(WireObject root) => root.Is("msg_name"u8, "ACARS"u8);

    /// <summary>Maps an ACARS record.</summary>
    public static AcarsMessage Parse(WireObject root)
    {
        var unit = root.Child("signal_unit"u8);
        var source = root.Child("source"u8);
        var aircraft = ValueRules.HexAddress(unit.Get("aes_id"u8));
        return new AcarsMessage
        {
            Kind = DecoderKind.Imsl,
            ReceivedAtUtc = TimestampRules.Read(root.Get("timestamp"u8), root.Context),
            StationId = source.Station("station_id"u8),
            ToAddress = aircraft,
            Icao = ValueRules.ToIcao(aircraft),
            FromAddress = ValueRules.HexAddress(unit.Get("ges_id"u8)),
            FromAddressName = root.Trimmed("fromaddr_decoded"u8),
            Text = root.LongText("message"u8),
            Tail = ValueRules.Tail(root.Short("plane_reg"u8)),
            Flight = root.Trimmed("flight"u8),
            FrequencyMhz = FrequencyRules.FromMegahertz(root.Number("freq"u8)),
            LevelDb = ValueRules.Level(root.Number("level"u8)),
            Mode = ValueRules.CharacterCode(root.Get("mode"u8)),
            BlockId = ValueRules.CharacterCode(root.Get("bi"u8)),
            Ack = ValueRules.Ack(ValueRules.CharacterCode(root.Get("tak"u8))),
            Label = ValueRules.Label(root.Short("label"u8)),
            MessageNumber = unit.Short("ref_no"u8),
            MoreToCome = root.Flag("more_to_come"u8),
            ErrorCount = ValueRules.CountErrors(root.Element),
            Libacars = LibacarsContent.Flat(root.Get("libacars"u8), root.Context),
            DecoderProgram = DecoderPrograms.Name(source),
        };
    }
}
