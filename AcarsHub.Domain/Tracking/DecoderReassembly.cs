using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>Whether more blocks of the message follow.</summary>
internal enum BlockEnd
{
    /// <summary>The block ended with ETX, or the message has only one.</summary>
    Last,

    /// <summary>The block ended with ETB.</summary>
    More,

    /// <summary>The decoder does not tell.</summary>
    Unknown,
}

/// <summary>Reads what decoders tell of their own reassembly.</summary>
internal static class DecoderReassembly
{
    /// <summary>Characters of the longest block (ARINC 618). A longer text was put together by the decoder.</summary>
    public const int LongestBlock = 220;

    /// <summary>Whether the block comes with the text of the whole message.</summary>
    public static bool IsComplete(AcarsMessage message) => message.ReassemblyStatus is "complete";

    /// <summary>Whether the decoder has had the block before.</summary>
    public static bool IsDuplicate(AcarsMessage message) => message.ReassemblyStatus is "duplicate";

    /// <summary>Whether the decoder has missed the block before this one.</summary>
    public static bool IsOutOfSequence(AcarsMessage message) => message.ReassemblyStatus is "out of sequence";

    /// <summary>
    /// Whether more blocks follow. acarsdec's current version leaves the flag out and tells by the status, which for a block it
    /// could not use says nothing.
    /// </summary>
    public static BlockEnd End(AcarsMessage message)
    {
        if (message.MoreToCome is { } more)
        {
            return more ? BlockEnd.More : BlockEnd.Last;
        }

        return message.ReassemblyStatus switch
        {
            "in progress" => BlockEnd.More,
            "duplicate" or "out of sequence" => BlockEnd.Unknown,
            _ => BlockEnd.Last,
        };
    }
}
