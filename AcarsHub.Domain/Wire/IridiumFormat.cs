using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Wire;

/// <summary>iridium-toolkit, both its own <c>acars</c> form and the one with libacars names. Iridium gives no aircraft address.</summary>
internal static class IridiumFormat
{
    /// <summary>Maps a record.</summary>
    public static AcarsMessage Parse(WireObject root)
    {
        var acars = root.Child("acars"u8);
        var time = acars.Has("timestamp"u8) ? acars.Get("timestamp"u8) : root.Get("timestamp"u8);
        var message = new AcarsMessage
        {
            Kind = DecoderKind.Irdm,
            ReceivedAtUtc = TimestampRules.Read(time, root.Context),
            StationId = root.Child("source"u8).Station("station_id"u8),
            FrequencyMhz = FrequencyRules.FromIridiumHertz(root.Number("freq"u8)),
            LevelDb = ValueRules.RoundedLevel(root.Number("level"u8)),
            ErrorCount = acars.Integer("errors"u8),
            DecoderProgram = DecoderPrograms.Name(root),
            Libacars = LibacarsContent.Children(acars),
        };
        var isLibacars = acars.Has("msg_text"u8) || acars.Has("reg"u8);
        return isLibacars ? AddLibacarsNames(message, root, acars) : AddOwnNames(message, acars);
    }

    private static AcarsMessage AddLibacarsNames(AcarsMessage message, WireObject root, WireObject acars) =>
        AcarsFields.Apply(message, acars) with { ErrorCount = message.ErrorCount ?? ValueRules.CountErrors(root.Element) };

    private static AcarsMessage AddOwnNames(AcarsMessage message, WireObject acars) => message with
    {
        Text = acars.LongText("text"u8),
        Tail = ValueRules.Tail(acars.Short("tail"u8)),
        Flight = acars.Trimmed("flight"u8),
        Mode = acars.Short("mode"u8),
        Label = ValueRules.Label(acars.Short("label"u8)),
        BlockId = acars.Short("block_id"u8),
        Ack = ValueRules.Ack(acars.Short("ack"u8)),
        MessageNumber = acars.Short("message_number"u8),
        MoreToCome = !acars.Flag("block_end"u8),
    };
}
