using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Wire;

/// <summary>The <c>acars</c> object of libacars, as dumpvdl2, dumphfdl, JAERO and iridium-toolkit embed it.</summary>
internal static class AcarsFields
{
    /// <summary>Adds what the object says to the message; fields it does not have stay as they are.</summary>
    public static AcarsMessage Apply(AcarsMessage message, WireObject acars)
    {
        if (!acars.Exists)
        {
            return message;
        }

        return message with
        {
            Text = acars.LongText("msg_text"u8),
            Tail = ValueRules.Tail(acars.Short("reg"u8)) ?? message.Tail,
            Flight = acars.Trimmed("flight"u8) ?? message.Flight,
            Mode = acars.Short("mode"u8),
            Label = ValueRules.Label(acars.Short("label"u8)),
            BlockId = acars.Short("blk_id"u8),
            Ack = ValueRules.Ack(acars.Short("ack"u8)),
            MessageNumber = MessageNumber(acars),
            MoreToCome = acars.Flag("more"u8),
            ReassemblyStatus = acars.Trimmed("reasm_status"u8),
            Sublabel = acars.Short("sublabel"u8),
            Mfi = acars.Short("mfi"u8),
        };
    }

    /// <summary>Whether the checksum was wrong, which the decoders report but do not count.</summary>
    public static bool HasBadChecksum(WireObject acars) => acars.Flag("crc_ok"u8) == false;

    private static string? MessageNumber(WireObject acars)
    {
        var number = acars.Short("msg_num"u8);
        return number is null ? null : LengthLimits.Short(number + acars.Short("msg_num_seq"u8), acars.Context);
    }
}
