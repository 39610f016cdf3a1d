using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Wire;

/// <summary>JAERO's plain "JSON" output: flat, with upper-case keys. Ground to air unless seen otherwise.</summary>
internal static class JaeroPlainFormat
{
    /// <summary>Maps a record.</summary>
    public static AcarsMessage Parse(WireObject root)
    {
        var aircraft = ValueRules.HexAddress(root.Get("AESID"u8));
        return new AcarsMessage
        {
            Kind = DecoderKind.Imsl,
            ReceivedAtUtc = TimestampRules.Read(root.Get("TIME"u8), root.Context),
            StationId = root.Station("NAME"u8),
            ToAddress = aircraft,
            Icao = ValueRules.ToIcao(aircraft),
            FromAddress = ValueRules.HexAddress(root.Get("GESID"u8)),
            Text = root.LongText("MESSAGE"u8),
            Tail = ValueRules.Tail(root.Short("REG"u8)),
            Flight = root.Trimmed("FLIGHT"u8),
            Mode = root.Short("MODE"u8),
            Label = ValueRules.Label(root.Short("LABEL"u8)),
            BlockId = root.Short("BI"u8),
            Ack = ValueRules.Ack(root.Short("TAK"u8)),
            DecoderProgram = "JAERO",
        };
    }
}
